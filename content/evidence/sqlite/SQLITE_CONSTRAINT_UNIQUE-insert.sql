-- sqlite/SQLITE_CONSTRAINT_UNIQUE-insert: INSERT of a value that a UNIQUE column has
-- SQLite (node:sqlite of Node.js) 3.53.4
-- Needs: Node.js 22.13 or newer; for the script, the sqlite3 program: apt-get install sqlite3
--
-- A server of your own, in a shell:
--   DIR=$(mktemp -d); cd "$DIR"   # no server: both terminals open the same file
-- Terminals A and B, in that folder:  sqlite3 shop.db        (first, in both:  PRAGMA foreign_keys = on; )

-- terminal A
create table users (id integer primary key, email text unique);
insert into users (email) values ('ada@example.com');

-- terminal B
insert into users (email) values ('ada@example.com');
-- answers SQLITE_CONSTRAINT_UNIQUE
