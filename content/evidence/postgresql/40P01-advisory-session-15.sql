-- postgresql/40P01-advisory-session-15: Two sessions take two session-level advisory locks in opposite order; ROLLBACK gives back none
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
begin;
select pg_advisory_lock(1);

-- terminal B
begin;
select pg_advisory_lock(2);

-- terminal A
select pg_advisory_lock(2);   -- waits

-- terminal B
select pg_advisory_lock(1);   -- waits

-- terminal A
-- answers 40P01, after ≈ 1 s
rollback;
-- A has lost its transaction and kept its lock. It begins again at once, and the circle is closed again.
begin;
select pg_advisory_lock(2);   -- waits

-- terminal B
-- answers 40P01, after ≈ 1 s
rollback;
-- Now B is out, too, and has kept its lock as well. A waits, and there is no circle that the server could find.
-- wait for 2 s

-- terminal C
select objid as key, granted, application_name, state from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' order by objid, granted desc;

-- terminal B
select pg_advisory_unlock(2);

-- terminal A
