-- sqlite/SQLITE_BUSY-commit-behind-reader: COMMIT while another connection is reading, in rollback-journal mode
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
begin;
select * from orders;

-- terminal A
begin;
update orders set status = 'paid' where id = 42;
commit;
-- answers SQLITE_BUSY
-- The transaction is still open; once the reader has ended, COMMIT goes through.

-- terminal B
commit;

-- terminal A
commit;
