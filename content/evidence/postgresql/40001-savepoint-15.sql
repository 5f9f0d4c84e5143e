-- postgresql/40001-savepoint-15: ROLLBACK TO a savepoint keeps the snapshot, and in SERIALIZABLE the verdict; the statement fails again
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
create table orders (id int primary key, status text); insert into orders values (42, 'new'), (43, 'new');

-- terminal B
begin isolation level repeatable read;
select * from orders order by id;
savepoint before;

-- terminal A
update orders set status = 'paid' where id = 42;

-- terminal B
update orders set status = 'cancelled' where id = 42;
-- answers 40001
rollback to before;
-- The old value is still what it sees.
select * from orders where id = 42;
update orders set status = 'cancelled' where id = 42;
-- answers 40001
-- Swallowed, and COMMIT: no error. The tag says what it did.
commit;
-- SERIALIZABLE: condemned by the commit of A, before B says anything.

-- terminal A
create table duty (doctor text primary key, on_call bool); insert into duty values ('ada', true), ('ben', true);
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select count(*) from duty where on_call;

-- terminal B
select count(*) from duty where on_call;
savepoint before;

-- terminal A
update duty set on_call = false where doctor = 'ada';

-- terminal B
update duty set on_call = false where doctor = 'ben';

-- terminal A
commit;

-- terminal B
select 1;
select count(*) from duty;
-- answers 40001
rollback to before;
select count(*) from duty;
-- answers 40001
rollback to before;
commit;
-- answers 40001
