-- postgresql/57014-second-in-line-15: statement_timeout of a session that is second in line for a row: no CONTEXT
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

-- terminal C
update orders set status = 'sent' where id = 42;   -- waits

-- terminal B
begin;
set local statement_timeout = '300ms';
update orders set status = 'cancelled' where id = 42;
-- answers 57014, after ≈ 0.3 s
rollback;

-- terminal A
commit;

-- terminal C
