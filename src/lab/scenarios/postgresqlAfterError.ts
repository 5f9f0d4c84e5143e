import type { Authority, Scenario } from '../scenario.ts';
import { postgresql15, postgresql18 } from '../servers/postgresql.ts';
import { type Scene, sceneOn } from './postgresqlScene.ts';

/** A page of the manual of 18. */
export const manual = (title: string, page: string, says: string): Authority => ({
  title: `PostgreSQL 18, ${title}`,
  address: `https://www.postgresql.org/docs/18/${page}`,
  says,
  read: '2026-11-26',
});

/** Three orders, and a log. */
export const orders =
  "a> create table orders (id int primary key, status text); insert into orders values (41, 'new'), (42, 'new'), (43, 'new'); create table log (note text)";
/** A holds row 42. */
export const held = ['a> begin', "a> update orders set status = 'paid' where id = 42"];

/** What 55P03, 57014, 40P01 and 40001 leave of a transaction. */
const scenes: Scene[] = [
  {
    id: '25P02-statement-again',
    title: '55P03, 57014, 40P01 and 40001, each in a transaction block, and each time the same statement again',
    manual: manual(
      'Transactions',
      'tutorial-transactions.html',
      'after an error a transaction block is in aborted state until it ends, or is rolled back to a savepoint',
    ),
    steps: [
      orders,
      '# lock_timeout: 55P03.',
      ...held,
      'b> begin',
      "b> set local lock_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'a> commit',
      '# The holder has gone. The same statement again, and then COMMIT:',
      "b> update orders set status = 'cancelled' where id = 42",
      'b> commit',
      '# statement_timeout: 57014.',
      ...held,
      'b> begin',
      "b> set local statement_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'a> commit',
      "b> update orders set status = 'cancelled' where id = 42",
      'b> commit',
      '# A circle of two: 40P01.',
      ...held,
      'b> begin',
      "b> update orders set status = 'cancelled' where id = 43",
      "a> update orders set status = 'paid' where id = 43 -- waits for b",
      "b> update orders set status = 'cancelled' where id = 42 -- waits for a",
      'a answers',
      'b answers',
      'b> commit',
      "a> update orders set status = 'paid' where id = 43",
      'a> commit',
      '# REPEATABLE READ, and another one has committed: 40001.',
      'b> begin isolation level repeatable read',
      'b> select status from orders where id = 42',
      "a> update orders set status = 'sent' where id = 42",
      "b> update orders set status = 'returned' where id = 42",
      "b> update orders set status = 'returned' where id = 42",
      'b> commit',
    ],
  },
  {
    id: '57014-savepoint',
    title: '55P03 and 57014 after a savepoint: ROLLBACK TO, the same statement again, and what was done before is kept',
    manual: manual(
      'ROLLBACK TO SAVEPOINT',
      'sql-rollback-to.html',
      'what was executed after the savepoint is undone, and the transaction goes on; the savepoint stays',
    ),
    steps: [
      orders,
      ...held,
      'b> begin',
      "b> insert into log values ('before the savepoint')",
      'b> savepoint one',
      "b> set local lock_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'b> rollback to one',
      '# The holder is still there, and the limit has gone with the savepoint.',
      'b> show lock_timeout',
      "b> set local statement_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'b> rollback to one',
      'a> commit',
      '# The holder has gone.',
      "b> update orders set status = 'cancelled' where id = 42",
      'b> commit',
      'b> select * from log',
      'b> select * from orders where id = 42',
    ],
  },
];

/** A transaction after its error, on 18 and on 15. */
export const postgresqlAfterError: Scenario[] = [...scenes.map(sceneOn(postgresql18)), ...scenes.map(sceneOn(postgresql15, '-15'))];
