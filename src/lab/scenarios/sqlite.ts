import type { Scenario } from '../scenario.ts';
import { sqlite } from '../servers/sqlite.ts';
import { lastCode, play, twoTerminals } from '../tools/sessions.ts';
import { sqliteSessions } from '../tools/sqlite.ts';
import { authority, client, lockedScenario } from './sqliteLocked.ts';

const hand = { remark: '--', end: ';' };
type Scene = { id: string; title: string; anchor: string; says: string; steps: string[] };

const scene = ({ id, title, anchor, says, steps }: Scene): Scenario => {
  const code = id.split('-')[0] ?? id;
  return {
    id: `sqlite/${id}`,
    of: `sqlite/${code}`,
    server: sqlite,
    title,
    client,
    expect: { code },
    authority: authority(anchor, says),
    run: async (stage) => lastCode(await play(stage.out, sqliteSessions(stage), steps, hand)),
    script: (scenario, found, out) => ({
      extension: 'sql',
      script: twoTerminals(scenario, found, out, hand, [
        'Terminals A and B, in that folder:  sqlite3 shop.db        (first, in both:  PRAGMA foreign_keys = on; )',
      ]),
    }),
  };
};

const orders = ['a> create table orders (id integer primary key, status text)', "a> insert into orders values (42, 'new')"];

/** SQLite: who may write, and constraints. */
export const sqliteScenarios: Scenario[] = [
  ...(
    [
      {
        id: 'SQLITE_BUSY-two-writers',
        title: 'Two connections write at once, without and with a busy timeout',
        anchor: 'busy',
        says: 'the file could not be written because of another connection',
        steps: [
          ...orders,
          'a> begin immediate',
          "a> update orders set status = 'paid' where id = 42",
          '# No timeout is set by default: the answer comes at once.',
          "b> update orders set status = 'cancelled' where id = 42",
          '# A read sees the old state meanwhile.',
          'b> select * from orders',
          'b> pragma busy_timeout = 300',
          "b> update orders set status = 'cancelled' where id = 42 -- waits",
          'a> commit',
        ],
      },
      {
        id: 'SQLITE_BUSY-commit-behind-reader',
        title: 'COMMIT while another connection is reading, in rollback-journal mode',
        anchor: 'busy',
        says: 'the file could not be written because of another connection',
        steps: [
          ...orders,
          'b> begin',
          'b> select * from orders',
          'a> begin',
          "a> update orders set status = 'paid' where id = 42",
          'a> commit',
          '# The transaction is still open; once the reader has ended, COMMIT goes through.',
          'b> commit',
          'a> commit',
        ],
      },
      {
        id: 'SQLITE_BUSY_SNAPSHOT-read-then-write',
        title: 'WAL: a transaction that has read wants to write after another connection has written',
        anchor: 'busy_snapshot',
        says: 'in WAL mode a read transaction cannot become a write transaction when another connection has written since it began',
        steps: [
          'a> pragma journal_mode = wal',
          ...orders,
          'b> pragma busy_timeout = 5000',
          'b> begin',
          'b> select * from orders where id = 42',
          "a> update orders set status = 'paid' where id = 42",
          '# The timeout of 5 s changes nothing: the answer comes at once, since waiting cannot help.',
          "b> update orders set status = 'cancelled' where id = 42",
          'b> rollback',
        ],
      },
      {
        id: 'SQLITE_CONSTRAINT_PRIMARYKEY-insert',
        title: 'INSERT of a primary key that is there; the text says UNIQUE, the code PRIMARYKEY',
        anchor: 'constraint_primarykey',
        says: 'a PRIMARY KEY constraint failed: 1555',
        steps: [...orders, "a> insert into orders values (42, 'new')"],
      },
      {
        id: 'SQLITE_CONSTRAINT_UNIQUE-insert',
        title: 'INSERT of a value that a UNIQUE column has',
        anchor: 'constraint_unique',
        says: 'a UNIQUE constraint failed: 2067',
        steps: [
          'a> create table users (id integer primary key, email text unique)',
          "a> insert into users (email) values ('ada@example.com')",
          "b> insert into users (email) values ('ada@example.com')",
        ],
      },
      {
        id: 'SQLITE_CONSTRAINT_FOREIGNKEY-delete-parent',
        title: 'DELETE of a row that another row still refers to',
        anchor: 'constraint_foreignkey',
        says: 'a foreign key constraint failed: 787',
        steps: [
          'a> create table customers (id integer primary key)',
          'a> create table orders (id integer primary key, customer integer references customers)',
          'a> insert into customers values (7)',
          'a> insert into orders values (42, 7)',
          'a> delete from customers where id = 7',
          '# Where foreign keys are off, which is the default of SQLite itself, the same statement succeeds.',
          'b> pragma foreign_keys = off',
          'b> delete from customers where id = 7',
          'b> select * from orders',
        ],
      },
      {
        id: 'SQLITE_READONLY-query-only',
        title: 'A write on a connection that may only read',
        anchor: 'readonly',
        says: 'some data was to be changed for which the connection has no write permission',
        steps: [...orders, 'b> pragma query_only = on', "b> update orders set status = 'paid' where id = 42"],
      },
    ] satisfies Scene[]
  ).map(scene),
  lockedScenario,
];
