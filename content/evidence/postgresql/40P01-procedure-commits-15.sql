-- postgresql/40P01-procedure-commits-15: CALL of a procedure that commits on its way: what it has committed stays, and the same CALL again does it twice
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
create table accounts (id int primary key, balance int); insert into accounts values (1, 100), (2, 100), (3, 100);
create procedure pay() language plpgsql as $$ begin update accounts set balance = balance + 10 where id = 1; commit; update accounts set balance = balance + 10 where id = 2; update accounts set balance = balance + 10 where id = 3; end $$;

-- terminal B
begin;
update accounts set balance = balance - 1 where id = 3;

-- terminal A
call pay();   -- waits

-- terminal B
update accounts set balance = balance - 1 where id = 2;   -- waits

-- terminal A
-- answers 40P01, after ≈ 1 s

-- terminal B
rollback;

-- terminal A
select * from accounts order by id;
-- The same statement again: account 1 gets its 10 a second time.
call pay();
select * from accounts order by id;
