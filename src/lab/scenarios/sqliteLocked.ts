import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Scenario } from '../scenario.ts';
import { sqlite } from '../servers/sqlite.ts';
import { lastCode } from '../tools/sessions.ts';
import { failed } from '../tools/sqlite.ts';

/** Who asks. */
export const client = 'node:sqlite, as Node.js 24 has it';
/** The page of result codes, at one of them. */
export const authority = (anchor: string, says: string) => ({
  title: 'SQLite, Result and Error Codes',
  address: `https://www.sqlite.org/rescode.html#${anchor}`,
  says,
  read: '2026-11-21',
});

/** The conflict of a connection with itself, which two terminals cannot show. */
export const lockedScenario: Scenario = {
  id: 'sqlite/SQLITE_LOCKED-drop-while-reading',
  of: 'sqlite/SQLITE_LOCKED',
  server: sqlite,
  title: 'DROP TABLE while a statement of the same connection is still reading the table',
  client,
  expect: { code: 'SQLITE_LOCKED' },
  authority: authority(
    'locked',
    'a conflict within the same connection, such as DROP TABLE while it is being read; not SQLITE_BUSY, which is about other connections',
  ),
  run: async ({ dir, out }) => {
    const database = new DatabaseSync(join(dir, 'shop.db'));
    try {
      database.exec('create table orders (id integer primary key); insert into orders values (42), (43)');
      out.line('a', 'for (const row of database.prepare("select * from orders").iterate()) …');
      for (const row of database.prepare('select * from orders').iterate()) {
        out.printed(JSON.stringify(row));
        out.note('Before the last row has been read:');
        out.line('a', 'database.exec("drop table orders")');
        database.exec('drop table orders');
      }
      return {};
    } catch (fault) {
      const { text, code } = failed(fault);
      out.printed(text);
      return lastCode(code === undefined ? [] : [code]);
    } finally {
      database.close();
    }
  },
  script: ({ id, title }, { version }) => ({
    extension: 'mjs',
    script: `// ${id}: ${title}
// SQLite ${version}, as Node.js carries it. One terminal: node SQLITE_LOCKED-drop-while-reading.mjs
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(':memory:');
database.exec('create table orders (id integer primary key); insert into orders values (42), (43)');
for (const row of database.prepare('select * from orders').iterate()) {
console.log(row);
database.exec('drop table orders');
}
`,
  }),
};
