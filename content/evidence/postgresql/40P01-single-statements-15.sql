-- postgresql/40P01-single-statements-15: Two single UPDATE statements outside a transaction block, whose plans walk the rows in different order
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
create table orders (id int primary key, placed date, status text); create index on orders (placed); insert into orders values (1, '2026-11-02', 'new'), (2, '2026-11-01', 'new');
-- Small tables have one plan. B is made to take the one that a large table has; the sleep stands for slow rows.

-- terminal B
set enable_seqscan = off; set enable_bitmapscan = off;

-- terminal A
explain (costs off) update orders set status = 'late' || pg_sleep(0.58);

-- terminal B
explain (costs off) update orders set status = 'late' || pg_sleep(0.58) where placed < '2026-12-01';

-- terminal A
update orders set status = 'late' || pg_sleep(0.58);   -- waits

-- terminal B
update orders set status = 'late' || pg_sleep(0.58) where placed < '2026-12-01';   -- waits

-- terminal A
-- answers 40P01, after ≈ 2.2 s

-- terminal B
-- Both lock in the order of the key first, whatever the plan.

-- terminal A
with l as (select id from orders order by id for no key update) update orders o set status = 'late' || pg_sleep(0.58) from l where o.id = l.id;   -- waits

-- terminal B
with l as (select id from orders where placed < '2026-12-01' order by id for no key update) update orders o set status = 'late' || pg_sleep(0.58) from l where o.id = l.id;   -- waits

-- terminal A

-- terminal B
