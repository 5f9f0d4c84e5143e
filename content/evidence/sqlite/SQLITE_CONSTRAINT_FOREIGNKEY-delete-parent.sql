-- sqlite/SQLITE_CONSTRAINT_FOREIGNKEY-delete-parent: DELETE of a row that another row still refers to
-- SQLite (node:sqlite of Node.js) 3.53.4
-- Needs: Node.js 22.13 or newer; for the script, the sqlite3 program: apt-get install sqlite3
--
-- A server of your own, in a shell:
--   DIR=$(mktemp -d); cd "$DIR"   # no server: both terminals open the same file
-- Terminals A and B, in that folder:  sqlite3 shop.db        (first, in both:  PRAGMA foreign_keys = on; )

-- terminal A
create table customers (id integer primary key);
create table orders (id integer primary key, customer integer references customers);
insert into customers values (7);
insert into orders values (42, 7);
delete from customers where id = 7;
-- answers SQLITE_CONSTRAINT_FOREIGNKEY
-- Where foreign keys are off, which is the default of SQLite itself, the same statement succeeds.

-- terminal B
pragma foreign_keys = off;
delete from customers where id = 7;
select * from orders;
