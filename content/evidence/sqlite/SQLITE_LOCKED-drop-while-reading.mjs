// sqlite/SQLITE_LOCKED-drop-while-reading: DROP TABLE while a statement of the same connection is still reading the table
// SQLite 3.53.4, as Node.js carries it. One terminal: node SQLITE_LOCKED-drop-while-reading.mjs
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(':memory:');
database.exec('create table orders (id integer primary key); insert into orders values (42), (43)');
for (const row of database.prepare('select * from orders').iterate()) {
console.log(row);
database.exec('drop table orders');
}
