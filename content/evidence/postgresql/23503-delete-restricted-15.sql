-- postgresql/23503-delete-restricted-15: DELETE of a row that another row still refers to, ON DELETE RESTRICT
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
create table customers (id int primary key); create table orders (id int primary key, customer int references customers on delete restrict); insert into customers values (7); insert into orders values (42, 7);
delete from customers where id = 7;
-- answers 23503
