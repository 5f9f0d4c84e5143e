#!/usr/bin/env bash
# What the looks of the page show. PGHOST, PGPORT, PGUSER, PGDATABASE from the environment; a superuser, on a server that is yours alone, with max_prepared_transactions > 0.
export PGOPTIONS="-c client_min_messages=warning"
P="psql -X -q"
echo "# PostgreSQL $($P -Atc 'show server_version'), captured $(date -u +%FT%TZ)"
$P -c "drop table if exists accounts, orders" -c "create table accounts (id int primary key, n int)" -c "insert into accounts values (1, 0), (2, 0)" -c "create table orders (id int primary key, status text)" -c "insert into orders select g, 'new' from generate_series(1, 10000) g" -c "drop role if exists clerk" -c "create role clerk login" -c "grant select, update on accounts, orders to clerk"
$P -c "vacuum analyze"
PGAPPNAME=nightly-report psql -X -q -c "begin isolation level serializable" -c "select count(*) from accounts" -c "select pg_sleep(14)" -c "commit" >/dev/null &
sleep 1
PGAPPNAME=checkout psql -X -q -c "begin isolation level serializable" -c "select status from orders where id in (42, 43)" -c "update orders set status = 'paid' where id = 42" -c "select pg_sleep(12)" -c "commit" >/dev/null &
sleep 1
PGAPPNAME=done-already psql -X -q -c "begin isolation level serializable" -c "select status from orders where id = 9000" -c "update orders set status = 'sent' where id = 9000" -c "commit" >/dev/null
psql -X -q -c "begin isolation level serializable" -c "select n from accounts where id = 2" -c "update accounts set n = 1 where id = 2" -c "prepare transaction 'left-open'" >/dev/null
sleep 1
echo; echo "== first look =="
$P -f "$(dirname "$0")/first-look.sql"
echo "== the same as a plain role =="
$P -U clerk -f "$(dirname "$0")/first-look.sql"
echo "== settings, as the application sees them =="
$P -c "SELECT name, setting, source FROM pg_settings WHERE name ~ 'transaction_(isolation|read_only|deferrable)|max_pred' ORDER BY name"
$P -c "alter role clerk set default_transaction_isolation = 'repeatable read'"
echo "== the same for a role with ALTER ROLE … SET =="
$P -U clerk -c "SELECT name, setting, source FROM pg_settings WHERE name = 'default_transaction_isolation'"
echo "== who sets it =="
$P -c "SELECT coalesce(r.rolname, '(all)') AS role, coalesce(d.datname, '(all)') AS database, s.setconfig FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole LEFT JOIN pg_database d ON d.oid = s.setdatabase"
echo "== ALTER ROLE … SET by another role with CREATEROLE, then with ADMIN OPTION as well =="
$P -c "drop role if exists manager" -c "create role manager login createrole"
psql -X -U manager -c "alter role clerk set default_transaction_isolation = 'serializable'" 2>&1
$P -c "grant clerk to manager with admin option"
psql -X -U manager -c "alter role clerk set default_transaction_isolation = 'serializable'" 2>&1
$P -c "drop owned by manager" -c "drop role manager"
echo; echo "== counters that pg_stat_database has =="
$P -Atc "select string_agg(attname, ' ' order by attnum) from pg_attribute where attrelid = 'pg_stat_database'::regclass and attnum > 0"
wait
$P -c "rollback prepared 'left-open'"
echo; echo "== 3000 have committed while one transaction stays open, and none is prepared =="
PGAPPNAME=forgotten psql -X -q -c "begin isolation level serializable" -c "select n from accounts where id = 1" -c "select pg_sleep(15)" -c "commit" >/dev/null &
sleep 1
for i in $(seq 3000); do echo "begin isolation level serializable; select status from orders where id = $i; update orders set status = 'sent' where id = $i; commit;"; done | PGAPPNAME=busy $P >/dev/null
$P -f "$(dirname "$0")/first-look.sql"
$P -c "SELECT pid IS NULL AS without_pid, virtualtransaction = '-1/0' AS minus_1_0, count(*) AS locks, count(DISTINCT virtualtransaction) AS transactions FROM pg_locks WHERE mode = 'SIReadLock' GROUP BY 1, 2 ORDER BY 1, 2" -c "SELECT count(*) AS prepared FROM pg_prepared_xacts"
wait
$P -c "drop owned by clerk" -c "drop role clerk"
