-- postgresql/40001-update-conflict-15: REPEATABLE READ: UPDATE of a row that another transaction has changed since ours began
-- PostgreSQL (Debian postgresql-15) 15.20
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
create table orders (id int primary key, status text); insert into orders values (42, 'new'), (43, 'new');

-- terminal B
begin isolation level repeatable read;
select * from orders where id = 42;

-- terminal A
update orders set status = 'paid' where id = 42;

-- terminal B
update orders set status = 'cancelled' where id = 42;
-- answers 40001
-- The whole transaction is begun again; now it sees the change.
rollback;
begin isolation level repeatable read;
select * from orders where id = 42;
commit;
