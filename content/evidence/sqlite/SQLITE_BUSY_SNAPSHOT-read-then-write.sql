-- sqlite/SQLITE_BUSY_SNAPSHOT-read-then-write: WAL: a transaction that has read wants to write after another connection has written
-- SQLite (node:sqlite of Node.js) 3.53.4
-- Needs: Node.js 22.13 or newer; for the script, the sqlite3 program: apt-get install sqlite3
--
-- A server of your own, in a shell:
--   DIR=$(mktemp -d); cd "$DIR"   # no server: both terminals open the same file
-- Terminals A and B, in that folder:  sqlite3 shop.db        (first, in both:  PRAGMA foreign_keys = on; )

-- terminal A
pragma journal_mode = wal;
create table orders (id integer primary key, status text);
insert into orders values (42, 'new');

-- terminal B
pragma busy_timeout = 5000;
begin;
select * from orders where id = 42;

-- terminal A
update orders set status = 'paid' where id = 42;
-- The timeout of 5 s changes nothing: the answer comes at once, since waiting cannot help.

-- terminal B
update orders set status = 'cancelled' where id = 42;
-- answers SQLITE_BUSY_SNAPSHOT
rollback;
