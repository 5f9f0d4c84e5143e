-- postgresql/40001-read-only-15: SERIALIZABLE READ ONLY: a report is cancelled; the same report DEFERRABLE waits instead
-- PostgreSQL (Debian postgresql-15) 15.18
-- Needs: apt-get install postgresql-15
--
-- A server of your own, in a shell:
--   # not as root
--   BIN=/usr/lib/postgresql/15/bin; DIR=$(mktemp -d)
--   "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
--   "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
-- A database for it:  psql -X -h 127.0.0.1 -p 18080 -U postgres -c 'drop database if exists shop' -c 'create database shop'
-- Terminals A and B:  psql -X -h 127.0.0.1 -p 18080 -U postgres shop        (first, in both:  \set VERBOSITY verbose )

-- terminal A
create table control (batch int); insert into control values (1); create table receipts (batch int, amount int);
-- B enters a receipt into the batch that is open; A closes the batch; the report C reads what is closed.

-- terminal B
begin isolation level serializable;
select batch from control;

-- terminal A
begin isolation level serializable;
update control set batch = 2;
commit;

-- terminal C
begin isolation level serializable read only;
select batch from control;

-- terminal B
insert into receipts values (1, 100);
commit;

-- terminal C
select sum(amount) from receipts where batch = 1;
-- answers 40001
rollback;
-- REPEATABLE READ gives the report a sum that is too small, without an error.

-- terminal B
begin isolation level serializable;
select batch from control;

-- terminal A
begin isolation level serializable;
update control set batch = 3;
commit;

-- terminal C
begin isolation level repeatable read read only;
select batch from control;

-- terminal B
insert into receipts values (2, 100);
commit;

-- terminal C
select sum(amount) from receipts where batch = 2;
commit;
-- DEFERRABLE.

-- terminal B
begin isolation level serializable;
select batch from control;

-- terminal A
begin isolation level serializable;
update control set batch = 4;
commit;

-- terminal C
begin isolation level serializable read only deferrable;
select batch from control;   -- waits

-- terminal D
select a.application_name, a.wait_event, b.application_name as blocked_by from pg_stat_activity a join pg_stat_activity b on b.pid = any (pg_safe_snapshot_blocking_pids(a.pid)) where a.wait_event = 'SafeSnapshot';

-- terminal B
insert into receipts values (3, 100);
commit;

-- terminal C
select sum(amount) from receipts where batch = 3;
commit;
