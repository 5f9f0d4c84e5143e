-- sqlite/SQLITE_BUSY-two-writers: Two connections write at once, without and with a busy timeout
-- SQLite (node:sqlite of Node.js) 3.53.4
-- Needs: Node.js 22.13 or newer; for the script, the sqlite3 program: apt-get install sqlite3
--
-- A server of your own, in a shell:
--   DIR=$(mktemp -d); cd "$DIR"   # no server: both terminals open the same file
-- Terminals A and B, in that folder:  sqlite3 shop.db        (first, in both:  PRAGMA foreign_keys = on; )

-- terminal A
create table orders (id integer primary key, status text);
insert into orders values (42, 'new');
begin immediate;
update orders set status = 'paid' where id = 42;
-- No timeout is set by default: the answer comes at once.

-- terminal B
update orders set status = 'cancelled' where id = 42;
-- answers SQLITE_BUSY
-- A read sees the old state meanwhile.
select * from orders;
pragma busy_timeout = 300;
update orders set status = 'cancelled' where id = 42;
-- answers SQLITE_BUSY, after ≈ 0.3 s

-- terminal A
commit;
