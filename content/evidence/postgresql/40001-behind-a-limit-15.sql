-- postgresql/40001-behind-a-limit-15: REPEATABLE READ, and a limit that ends the wait before the holder commits: 55P03 or 57014 stands where 40001 would
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
create table orders (id int primary key, status text); insert into orders values (41, 'new'), (42, 'new'), (43, 'new'); create table log (note text);

-- terminal B
begin isolation level repeatable read;
select status from orders where id = 42;
savepoint one;

-- terminal A
begin;
update orders set status = 'paid' where id = 42;

-- terminal B
set local lock_timeout = '300ms';
update orders set status = 'cancelled' where id = 42;
-- answers 55P03, after ≈ 0.3 s
rollback to one;
set local statement_timeout = '300ms';
update orders set status = 'cancelled' where id = 42;
-- answers 57014, after ≈ 0.3 s
rollback to one;

-- terminal A
commit;
-- The lock is free now. The statement that a savepoint would have saved in READ COMMITTED:

-- terminal B
update orders set status = 'cancelled' where id = 42;
-- answers 40001
rollback;
