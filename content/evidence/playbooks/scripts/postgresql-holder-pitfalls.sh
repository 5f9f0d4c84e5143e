#!/usr/bin/env bash
# Three ways to name the wrong session, or to read a living one as dead: a queue, a network namespace, and an xid without its epoch.
# Needs: PostgreSQL 15 (Debian postgresql), root for a network namespace that stands for a container.
set -u
bin=/usr/lib/postgresql/15/bin
lab=/srv/pgpitfalls; port=5499
ip netns add pod && ip link add pitbr0 type bridge && ip link add pit0 type veth peer name pit1 netns pod
ip link set pit0 master pitbr0 up; ip addr add 10.98.0.1/24 dev pitbr0; ip link set pitbr0 up
ip -n pod addr add 10.98.0.2/24 dev pit1; ip -n pod link set pit1 up; ip -n pod link set lo up
trap 'su postgres -c "$bin/pg_ctl -D $lab/d -m immediate stop >/dev/null 2>&1"; ip netns del pod; ip link del pitbr0; rm -rf $lab' EXIT
rm -rf $lab && mkdir -p $lab && chown postgres $lab
su postgres -c "$bin/initdb -D $lab/d -A trust -E UTF8 >/dev/null"
printf "unix_socket_directories='$lab'\nlisten_addresses='10.98.0.1'\nport=$port\ntimezone='UTC'\n" >>$lab/d/postgresql.conf
echo 'host all all 10.98.0.0/24 trust' >>$lab/d/pg_hba.conf
start() { su postgres -c "$bin/pg_ctl -D $lab/d -l $lab/log -w start >/dev/null"; }
start
p="psql -X -h $lab -p $port -U postgres -d postgres"
ask() { printf '=> %s\n' "$1"; $p -c "$1" 2>&1; }
part() { printf '\n== %s ==\n' "$1"; }
on() { printf '%s$ %s\n' "$1" "$2"; if [ "$1" = pod ]; then ip netns exec pod bash -c "$2"; else bash -c "$2"; fi; echo "exit $?"; }
hold() { # a client in the namespace, idle in a transaction that has written
  mkfifo $lab/in
  ip netns exec pod env PGAPPNAME=checkout psql -X -h 10.98.0.1 -p $port -U postgres -d postgres -q <$lab/in >$lab/client.out 2>&1 &
  client=$!
  exec 7>$lab/in
  echo "begin; update orders set status = 'paid' where id = 42;" >&7
  sleep 1
}
done_with() { exec 7>&-; wait $client 2>/dev/null; rm -f $lab/in; }
who="SELECT x.pid AS holder, b.application_name AS app, b.client_addr, b.client_port AS port, b.state, b.backend_xid AS xid, date_trunc('second', clock_timestamp() - b.state_change) AS idle_for FROM pg_stat_activity w CROSS JOIN unnest(pg_blocking_pids(w.pid)) AS x(pid) LEFT JOIN pg_stat_activity b ON b.pid = x.pid"
$p -qc "create table orders (id int primary key, status text)" -c "insert into orders values (42, 'new'), (43, 'new')"
echo "product: PostgreSQL, Debian package"
echo "version: $($p -Atc 'show server_version')"
echo "settings: the client of the holder runs in a network namespace, as in a container; everything else as it comes"
echo "captured: $(date -u +%F)"
echo "script: scripts/postgresql-holder-pitfalls.sh"

part 'queue: checkout holds row 42; mailer has row 43 and waits for row 42; web-1 waits for row 43'
hold
PGAPPNAME=mailer $p -q >/dev/null 2>&1 7>&- <<<"begin; update orders set status = 'mailed' where id = 43; update orders set status = 'mailed' where id = 42; commit" & a=$!
sleep 1
PGAPPNAME=web-1 $p -qc "update orders set status = 'sent' where id = 43" >/dev/null 2>&1 7>&- & b=$!
sleep 1
ask "$who"
ask "$who WHERE cardinality(pg_blocking_pids(x.pid)) = 0"

part 'namespace: the same connection, looked for on the node and in the namespace of its client'
client_port=$($p -Atc "select client_port from pg_stat_activity where application_name = 'checkout'")
on node "ss -Htnp 'sport = :$client_port'"
on pod "ss -Htnp 'sport = :$client_port' | grep -o 'users:.*'"
done_with; wait $a $b

part 'epoch: a cluster that has seen more than 4294967295 transactions (pg_resetwal -e 1); backend_xid and pg_xact_status'
su postgres -c "$bin/pg_ctl -D $lab/d -m fast stop >/dev/null && $bin/pg_resetwal -e 1 -D $lab/d >/dev/null"
start
hold
xid=$($p -Atc "select backend_xid from pg_stat_activity where application_name = 'checkout'")
full="((pg_snapshot_xmax(pg_current_snapshot())::text::bigint >> 32 << 32) + $xid)::text::xid8"
ask "SELECT backend_xid, pg_snapshot_xmax(pg_current_snapshot()) FROM pg_stat_activity WHERE application_name = 'checkout'"
ask "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'checkout' AND backend_xid = '$xid'"
sleep 1
ask "SELECT pg_xact_status('$xid'::xid8) IS NULL AS no_answer"
ask "SELECT pg_xact_status($full)"
done_with
