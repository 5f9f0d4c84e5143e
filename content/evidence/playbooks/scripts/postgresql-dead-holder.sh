#!/usr/bin/env bash
# How long a session keeps its lock after its client is killed, frozen, or cut off with its whole host; and what tells the outcome afterwards.
# Needs: PostgreSQL 15 (Debian postgresql), root for a network namespace that stands for the client's host.
set -u
bin=/usr/lib/postgresql/15/bin
lab=/srv/pgdead; port=5498
ip netns add client && ip link add pgbr0 type bridge && ip link add pgv0 type veth peer name pgv1 netns client
ip link set pgv0 master pgbr0 up; ip addr add 10.99.0.1/24 dev pgbr0; ip link set pgbr0 up
ip -n client addr add 10.99.0.2/24 dev pgv1; ip -n client link set pgv1 up; ip -n client link set lo up
rm -rf $lab && mkdir -p $lab && chown postgres $lab
su postgres -c "$bin/initdb -D $lab/d -A trust -E UTF8 >/dev/null"
printf "unix_socket_directories='$lab'\nlisten_addresses='10.99.0.1'\nport=$port\ntimezone='UTC'\n" >>$lab/d/postgresql.conf
echo 'host all all 10.99.0.0/24 trust' >>$lab/d/pg_hba.conf
su postgres -c "$bin/pg_ctl -D $lab/d -l $lab/log -w start >/dev/null"
trap 'su postgres -c "$bin/pg_ctl -D $lab/d -m immediate stop >/dev/null 2>&1"; ip netns del client; ip link del pgbr0; rm -rf $lab' EXIT
p="psql -X -h $lab -p $port -U postgres -d postgres"
ask() { printf '=> %s\n' "$1"; $p -c "$1" 2>&1; }
set_to() { $p -qc "alter system set $1" -c 'select pg_reload_conf()' >/dev/null; }
part() { printf '\n== %s ==\n' "$1"; }
now() { date +%s%3N; }
hold() { # a client on the other host, idle in a transaction
  mkfifo $lab/in
  ip netns exec client env PGAPPNAME=checkout psql -X -h 10.99.0.1 -p $port -U postgres -d postgres -q <$lab/in >$lab/client.out 2>&1 &
  client=$!
  exec 7>$lab/in
  echo "begin; update orders set status = 'paid' where id = 42;" >&7
  said=$(now)
  sleep 2
  client_port=$($p -Atc "select client_port from pg_stat_activity where application_name = 'checkout'")
}
gone() { # seconds until the session is gone, most $1, counted from $2, the time of $3
  while [ "$($p -Atc "select count(*) from pg_stat_activity where application_name = 'checkout'")" != 0 ] && [ $(($(now) - $2)) -lt $(($1 * 1000)) ]; do sleep 0.2; done
  if [ $(($(now) - $2)) -lt $(($1 * 1000)) ]; then echo "the session is gone $(( ($(now) - $2 + 500) / 1000 )) s after $3"; else echo "the session is still there $1 s after $3"; fi
}
on_client() { printf 'client$ %s\n' "$1"; ip netns exec client bash -c "$1"; echo "exit $?"; }
done_with() {
  kill -CONT $client 2>/dev/null; kill -9 $client 2>/dev/null; wait $client 2>/dev/null; exec 7>&-; rm -f $lab/in
  $p -Atqc "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'checkout'" >/dev/null; sleep 1
}
who="SELECT x.pid AS holder, b.application_name AS app, b.client_addr, b.client_port AS port, b.state, b.backend_xid AS xid, date_trunc('second', clock_timestamp() - b.state_change) AS idle_for FROM pg_stat_activity w CROSS JOIN unnest(pg_blocking_pids(w.pid)) AS x(pid) LEFT JOIN pg_stat_activity b ON b.pid = x.pid"
look="SELECT pid, client_addr, client_port, state, date_trunc('second', clock_timestamp() - state_change) AS idle_for, backend_xid FROM pg_stat_activity WHERE application_name = 'checkout'"
$p -qc "create table orders (id int primary key, status text)" -c "insert into orders values (42, 'new')"
echo "product: PostgreSQL, Debian package"
echo "version: $($p -Atc 'show server_version')"
echo "settings: server and client on two hosts (a network namespace stands for the client's); system's keepalive of $(cat /proc/sys/net/ipv4/tcp_keepalive_time) s unless said otherwise"
echo "captured: $(date -u +%F)"
echo "script: scripts/postgresql-dead-holder.sh"

part 'alive: the session as the server sees it, and its process on the client host'
hold
PGAPPNAME=web-1 $p -qc "update orders set status = 'sent' where id = 42" >/dev/null 2>&1 &
waiter=$!
sleep 1
ask "$who"
on_client "ss -Htnp 'sport = :$client_port' | grep -o 'users:.*'"
part 'killed: kill -9 of the client'
died=$(now); kill -9 $client; { wait $client; } 2>/dev/null
gone 60 "$died" "the kill"
wait $waiter
echo '# The waiter has gone through:'
ask 'SELECT * FROM orders'
$p -qc "update orders set status = 'new'"
on_client "ss -Htnp 'sport = :$client_port' | grep -o 'users:.*'"
done_with

part 'frozen: the client is stopped (SIGSTOP), keepalive 5 s + 2 x 2 s'
set_to "tcp_keepalives_idle = 5"; set_to "tcp_keepalives_interval = 2"; set_to "tcp_keepalives_count = 2"
hold
kill -STOP $client
gone 60 "$said" "its last statement"
on_client "ss -Htnp 'sport = :$client_port' | grep -o 'users:.*'"
on_client "ps -o stat= -p $client"
done_with

part 'cut-default: the client host is cut off, keepalive as the system has it'
set_to "tcp_keepalives_idle = 0"; set_to "tcp_keepalives_interval = 0"; set_to "tcp_keepalives_count = 0"
hold
ip -n client link set pgv1 down
gone 120 "$said" "its last statement"
ask "$look"
part 'terminate: that session is terminated; what became of its transaction'
xid=$($p -Atc "select backend_xid from pg_stat_activity where application_name = 'checkout'")
ask "SELECT pg_xact_status('$xid'::xid8)"
pid=$($p -Atc "select pid from pg_stat_activity where application_name = 'checkout'")
ask "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = $pid AND backend_xid = '$xid'"
sleep 1
ask "SELECT pg_xact_status('$xid'::xid8)"
ask "SELECT * FROM orders"
ip -n client link set pgv1 up; done_with

part 'cut-keepalive: the client host is cut off, keepalive 5 s + 2 x 2 s'
set_to "tcp_keepalives_idle = 5"; set_to "tcp_keepalives_interval = 2"; set_to "tcp_keepalives_count = 2"
hold
ip -n client link set pgv1 down
gone 60 "$said" "its last statement"
ip -n client link set pgv1 up; done_with

part 'idle-limit: a frozen client, idle_in_transaction_session_timeout of 10 s'
set_to "idle_in_transaction_session_timeout = '10s'"
hold
kill -STOP $client
gone 60 "$said" "its last statement"
done_with
