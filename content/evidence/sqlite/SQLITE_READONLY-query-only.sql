-- sqlite/SQLITE_READONLY-query-only: A write on a connection that may only read
-- SQLite (node:sqlite of Node.js) 3.53.4
-- Needs: Node.js 22.13 or newer; for the script, the sqlite3 program: apt-get install sqlite3
--
-- A server of your own, in a shell:
--   DIR=$(mktemp -d); cd "$DIR"   # no server: both terminals open the same file
-- Terminals A and B, in that folder:  sqlite3 shop.db        (first, in both:  PRAGMA foreign_keys = on; )

-- terminal A
create table orders (id integer primary key, status text);
insert into orders values (42, 'new');

-- terminal B
pragma query_only = on;
update orders set status = 'paid' where id = 42;
-- answers SQLITE_READONLY
