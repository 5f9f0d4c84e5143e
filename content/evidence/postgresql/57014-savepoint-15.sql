-- postgresql/57014-savepoint-15: 55P03 and 57014 after a savepoint: ROLLBACK TO, the same statement again, and what was done before is kept
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
begin;
update orders set status = 'paid' where id = 42;

-- terminal B
begin;
insert into log values ('before the savepoint');
savepoint one;
set local lock_timeout = '300ms';
update orders set status = 'cancelled' where id = 42;
-- answers 55P03, after ≈ 0.3 s
rollback to one;
-- The holder is still there, and the limit has gone with the savepoint.
show lock_timeout;
set local statement_timeout = '300ms';
update orders set status = 'cancelled' where id = 42;
-- answers 57014, after ≈ 0.4 s
rollback to one;

-- terminal A
commit;
-- The holder has gone.

-- terminal B
update orders set status = 'cancelled' where id = 42;
commit;
select * from log;
select * from orders where id = 42;
