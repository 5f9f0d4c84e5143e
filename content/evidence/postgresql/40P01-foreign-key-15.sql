-- postgresql/40P01-foreign-key-15: Two inserts that refer to one parent, which both then lock FOR UPDATE
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
create table customers (id int primary key, orders int); create table orders (id int primary key, customer int references customers); insert into customers values (7, 0);
begin;
insert into orders values (1, 7);

-- terminal B
begin;
insert into orders values (2, 7);
-- A column that is no key: the second one waits, and goes on.

-- terminal A
update customers set orders = orders + 1 where id = 7;

-- terminal B
update customers set orders = orders + 1 where id = 7;   -- waits

-- terminal A
commit;

-- terminal B
commit;
-- FOR UPDATE conflicts with what the foreign keys of both hold.

-- terminal A
begin;
insert into orders values (3, 7);

-- terminal B
begin;
insert into orders values (4, 7);

-- terminal A
select * from customers where id = 7 for update;   -- waits

-- terminal B
select * from customers where id = 7 for update;   -- waits

-- terminal A
-- answers 40P01, after ≈ 1 s

-- terminal B
commit;

-- terminal A
rollback;
-- FOR NO KEY UPDATE does not conflict with them.
begin;
insert into orders values (5, 7);

-- terminal B
begin;
insert into orders values (6, 7);

-- terminal A
select * from customers where id = 7 for no key update;

-- terminal B
select * from customers where id = 7 for no key update;   -- waits

-- terminal A
commit;

-- terminal B
commit;
