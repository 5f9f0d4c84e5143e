#!/usr/bin/env bash
# Who blocks whom: one idle transaction on a row and one waiter; then a prepared transaction and one waiter. Own cluster on a Unix socket.
set -u
bin=/usr/lib/postgresql/15/bin
rm -rf /srv/pgpb && mkdir -p /srv/pgpb && chown postgres /srv/pgpb
su postgres -c "$bin/initdb -D /srv/pgpb/d -A trust -E UTF8 >/dev/null"
printf "unix_socket_directories='/srv/pgpb'\nlisten_addresses=''\nport=5499\ntimezone='UTC'\nmax_prepared_transactions=5\n" >>/srv/pgpb/d/postgresql.conf
su postgres -c "$bin/pg_ctl -D /srv/pgpb/d -l /srv/pgpb/log -w start >/dev/null"
p="psql -X -h /srv/pgpb -p 5499 -U postgres -d postgres"
who="SELECT w.pid AS waiter, x.pid AS blocker, b.application_name AS app, b.client_addr, b.state, date_trunc('second', now() - b.xact_start) AS open_for, left(b.query, 30) AS last_query FROM pg_stat_activity w CROSS JOIN unnest(pg_blocking_pids(w.pid)) AS x(pid) LEFT JOIN pg_stat_activity b ON b.pid = x.pid;"
$p -qc "create table orders (id int primary key, status text)" -c "insert into orders select g, 'new' from generate_series(1, 10) g"
printf "begin;\nupdate orders set status = 'paid' where id = 7;\n\\\\! sleep 9\nrollback;\n" >/srv/pgpb/hold.sql
PGAPPNAME=checkout $p -q -f /srv/pgpb/hold.sql >/dev/null 2>&1 &
sleep 2
PGAPPNAME=web-1 $p -q -c "update orders set status = 'sent' where id = 7" >/dev/null 2>&1 &
sleep 2
echo "product: PostgreSQL, Debian package"
echo "version: $($p -Atc 'show server_version')"
echo "settings: max_prepared_transactions = 5; Unix socket, so client_addr is empty"
echo "captured: $(date -u +%F)"
echo "script: scripts/postgresql-who-blocks.sh"
echo
echo "== who-blocks: checkout left a transaction open on row 7, web-1 wants the same row"
$p -c "$who"
sleep 7
echo "== prepared: row 8 was updated in a prepared transaction, web-1 wants the same row"
$p -qc "begin" -c "update orders set status = 'paid' where id = 8" -c "prepare transaction 'billing-0017'"
PGAPPNAME=web-1 $p -q -c "update orders set status = 'sent' where id = 8" >/dev/null 2>&1 &
sleep 2
$p -c "$who"
$p -qc "rollback prepared 'billing-0017'"
wait
su postgres -c "$bin/pg_ctl -D /srv/pgpb/d -m fast stop >/dev/null"
rm -rf /srv/pgpb
