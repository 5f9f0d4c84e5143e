#!/usr/bin/env bash
# First looks, the query for one row, and rights, on a cluster of its own that listens on a Unix socket only.
# needs: PGBIN (directory of initdb and pg_ctl), SCRATCH (an empty directory owned by the user who runs this; not root), FIRST_LOOK (first-look.sql)
set -u
: "${PGBIN:?}" "${SCRATCH:?}" "${FIRST_LOOK:?}"
"$PGBIN/initdb" -D "$SCRATCH/d" -A trust -E UTF8 -U postgres >/dev/null
printf "unix_socket_directories='%s'\nlisten_addresses=''\ntimezone='UTC'\nautovacuum_naptime=1s\nmax_prepared_transactions=5\n" "$SCRATCH" >>"$SCRATCH/d/postgresql.conf"
"$PGBIN/pg_ctl" -D "$SCRATCH/d" -l "$SCRATCH/log" -w start >/dev/null
export PGHOST=$SCRATCH PGUSER=postgres PGDATABASE=postgres PGOPTIONS='-c client_min_messages=warning'
q() { psql -X -q "$@"; }
seen() { until [ "$(PGUSER=postgres psql -X -qAtc "select count(*) from pg_stat_activity where application_name='$1' and $2")" = 1 ]; do sleep 0.1; done; }
hold() { # hold NAME SECONDS SQL: opens a transaction and stays idle in it
  printf 'begin;\n%s\n\\! sleep %s\nrollback;\n' "$3" "$2" | PGAPPNAME=$1 psql -X -q -f - >/dev/null 2>&1 &
  sleep 0.2; seen "$1" "state='idle in transaction' and query not like 'begin%'"
}
want() { # want NAME SQL: one statement that waits
  PGAPPNAME=$1 psql -X -q -c "$2" >/dev/null 2>&1 &
  seen "$1" "wait_event_type='Lock'"
}
rest() { wait $(jobs -p); }
PHONE="SELECT pid, state, now()-xact_start age,
 pg_blocking_pids(pid), left(query,30)
FROM pg_stat_activity
WHERE xact_start<now() ORDER BY 3 DESC;"

q -c "create table orders(id int primary key, status text not null default 'new', total numeric not null default 0)" \
  -c "insert into orders select g,'new',g from generate_series(1,1000) g" \
  -c "create table order_items(id int generated always as identity primary key, order_id int not null, sku text)" \
  -c "create table jobs(id int primary key, state text default 'queued')" -c "insert into jobs select g from generate_series(1,5) g"

# a table whose autovacuum takes minutes, as a holder to look at
q -c "create table events(id int, pad text)" -c "alter table events set (autovacuum_vacuum_cost_delay=100, autovacuum_vacuum_cost_limit=1, autovacuum_vacuum_threshold=1, autovacuum_vacuum_scale_factor=0)" \
  -c "insert into events select g, repeat('x',500) from generate_series(1,40000) g" -c "delete from events where id%2=0"
until [ "$(q -Atc "select count(*) from pg_stat_activity where query like 'autovacuum%events%'")" = 1 ]; do sleep 0.5; done

echo "# PostgreSQL $(q -Atc 'show server_version'), captured $(date -u +%F)"
echo; echo "## table-queue a prepared transaction on jobs; an open report and an open UPDATE on orders; an ALTER behind them; a SELECT behind the ALTER"
q -c "begin" -c "update jobs set state='x' where id=1" -c "prepare transaction 'billing-0017'"
hold nightly-report 9 "select status, count(*) from orders group by 1;"; sleep 2
hold checkout 7 "update orders set status='paid' where id=42;"; sleep 1
want migration "alter table orders add column note text"; want web-1 "select status from orders where id=7"
echo "-- full first look"; q -f "$FIRST_LOOK"
echo "-- short first look"; q -c "$PHONE"
echo "-- alert query"; q -c "SELECT count(*) AS lock_waiters, date_trunc('second', max(clock_timestamp() - waitstart)) AS longest FROM pg_locks WHERE NOT granted"
rest
echo; echo "## row-queue one holder and two waiters of row 42"
hold checkout 5 "update orders set status='paid' where id=42;"
want web-1 "update orders set total=1 where id=42"; want web-2 "update orders set total=2 where id=42"
echo "-- pg_locks, locks that name a relation, orders only"; q -c "select pid, locktype, mode, granted from pg_locks where relation='orders'::regclass order by 1,2"
echo "-- full first look"; q -f "$FIRST_LOOK"
rest
echo; echo "## worst-lock first looks while orders is held ACCESS EXCLUSIVE"
hold ddl 3 "lock table orders;"
q -c '\timing on' -f "$FIRST_LOOK" -c "$PHONE" | grep -v '^Timing is'
rest
ROW="BEGIN READ ONLY; SET LOCAL lock_timeout = '1s';
SELECT o.xmax, l.granted AS held, l.pid, a.application_name AS app, a.state, left(a.query, 32) AS last_query
FROM orders o
LEFT JOIN pg_locks l ON l.transactionid = o.xmax AND l.granted
LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE o.id = 42;
COMMIT;"
echo; echo "## row-plain the row query, row 42 updated in an open transaction"
hold checkout 2 "update orders set status='paid' where id=42;"; printf '%s\n' "$ROW" | q -f -; rest
echo; echo "## row-savepoint the same, the update made after SAVEPOINT s"
hold checkout 3 "select txid_current();savepoint s;update orders set status='paid' where id=42;"; printf '%s\n' "$ROW" | q -f -; q -c "select pid, application_name, backend_xid from pg_stat_activity where application_name='checkout'"; rest
echo; echo "## row-waited-for row 42 updated in an open transaction, another session waits for it"
hold checkout 3 "update orders set status='paid' where id=42;"; want web-1 "update orders set total=1 where id=42"; printf '%s\n' "$ROW" | q -f -; rest
echo; echo "## row-prepared row 42 updated in a prepared transaction"
q -c "begin" -c "update orders set status='x' where id=42" -c "prepare transaction 'billing-0018'"; printf '%s\n' "$ROW" | q -f -
q -c "rollback prepared 'billing-0018'"
echo; echo "## row-free nobody holds row 42 any more; its last locker has rolled back"
printf '%s\n' "$ROW" | q -f -
echo; echo "## row-shared row 42 share-locked by two sessions"
hold one 3 "select 1 from orders where id=42 for share;"; hold two 3 "select 1 from orders where id=42 for share;"; printf '%s\n' "$ROW" | q -f -; rest
echo; echo "## row-table-locked the row query while orders is held ACCESS EXCLUSIVE"
hold ddl 3 "lock table orders;"; printf '%s\n' "$ROW" | q -f - 2>&1; q -Atc "show lock_timeout"; rest
echo; echo "## skip-locked-warnings table held ACCESS EXCLUSIVE"
hold ddl 2 "lock table orders;"; q -v VERBOSITY=verbose -c "vacuum (skip_locked) orders" -c "analyze (skip_locked) orders" 2>&1; rest
echo; echo "## add-fk-behind-select ADD FOREIGN KEY on order_items while a SELECT on the parent is left open"
hold report 2 "select count(*) from orders;"; q -c "set lock_timeout='500ms'" -c "alter table order_items add constraint f foreign key (order_id) references orders(id)" -c "select conname from pg_constraint where conname='f'" 2>&1; rest
echo; echo "## fk-grid one transaction open on the parent row, INSERT of a child with lock_timeout 300ms"
for sql in "select 1 from orders where id=42 for key share;" "select 1 from orders where id=42 for share;" "update orders set status='paid' where id=42;" "select 1 from orders where id=42 for no key update;" "select 1 from orders where id=42 for update;" "update orders set id=4200 where id=42;" "delete from orders where id=42;"; do
  q -c "truncate order_items"; hold checkout 2 "$sql"; echo "-- holder: $sql"
  PGOPTIONS="-c lock_timeout=300ms" q -v VERBOSITY=verbose -c '\timing on' -c "insert into order_items(order_id, sku) values (42,'x')" 2>&1 | grep -v '^Timing is'; rest
done
echo; echo "## rights who may terminate a session of the role app, and what a plain role reads"
q -c "create role app login" -c "create role watcher login in role pg_monitor" -c "create role plain login" -c "create role signaller login in role pg_signal_backend" -c "grant all on orders to app"
for who in plain watcher signaller; do
  PGUSER=app hold checkout 2 "update orders set status='paid' where id=42;"
  pid=$(q -Atc "select pid from pg_stat_activity where usename='app'")
  echo "-- as $who"; PGUSER=$who q -c "$PHONE" 2>&1; PGUSER=$who q -Atc "select pg_terminate_backend($pid)" 2>&1; rest
done
echo; echo "## stat-columns pg_stat_database"
q -Atc "select string_agg(attname, ' ' order by attnum) from pg_attribute where attrelid='pg_stat_database'::regclass and attnum>0"
echo; echo "## role-setting"
q -c "alter role app set lock_timeout='2s'" -c "alter role app set idle_in_transaction_session_timeout='60s'"
PGUSER=app q -c "select name, setting, unit, source from pg_settings where name in ('lock_timeout','deadlock_timeout','statement_timeout','idle_in_transaction_session_timeout') order by 1"
"$PGBIN/pg_ctl" -D "$SCRATCH/d" -m fast stop >/dev/null
