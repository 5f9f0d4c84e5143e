import type { Authority } from '../scenario.ts';
import type { Scene } from './postgresqlScene.ts';

/** A section of the manual, and what it says. */
export const manual = (chapter: string, page: string, says: string): Authority => ({
  title: `PostgreSQL 15, ${chapter}`,
  address: `https://www.postgresql.org/docs/15/${page}`,
  says,
  read: '2026-11-26',
});
/** The manual on REPEATABLE READ. */
export const repeatableRead = (says: string): Authority => manual('Repeatable Read Isolation Level', 'transaction-iso.html#XACT-REPEATABLE-READ', says);

/** Two orders, 42 and 43. */
export const orders = "a> create table orders (id int primary key, status text); insert into orders values (42, 'new'), (43, 'new')";
/** B begins in REPEATABLE READ and has its snapshot. */
export const reads = ['b> begin isolation level repeatable read', 'b> select * from orders order by id'];
/** Somebody begins at a level. */
export const begin = (who: string, level = 'serializable'): string => `${who}> begin isolation level ${level}`;

/** REPEATABLE READ: a row that another transaction has changed, and the statements that do not look as if they could fail. */
export const repeatableReadScenes: Scene[] = [
  {
    id: '40001-concurrent-delete',
    title: 'REPEATABLE READ: UPDATE, DELETE and SELECT … FOR UPDATE of a row that another transaction has deleted',
    manual: repeatableRead('it cannot modify or lock rows changed or deleted by others after it began'),
    steps: [
      orders,
      ...reads,
      'a> delete from orders where id = 42',
      '# The same row, three statements.',
      'b> savepoint before',
      "b> update orders set status = 'cancelled' where id = 42",
      'b> rollback to before',
      'b> delete from orders where id = 42',
      'b> rollback to before',
      '# A lock says “update” of a row that was deleted.',
      'b> select * from orders where id = 42 for update',
    ],
  },
  {
    id: '40001-waits-for-holder',
    title: 'REPEATABLE READ: the UPDATE waits for the one who has the row, and fails only if that one commits',
    manual: repeatableRead('if the first updater rolls back it goes on; if the first updater commits it is rolled back'),
    steps: [
      orders,
      ...reads,
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      "b> update orders set status = 'cancelled' where id = 42 -- waits for a",
      'a> rollback',
      'b answers',
      'b> rollback',
      '# Again, and this time the holder commits.',
      ...reads,
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      "b> update orders set status = 'cancelled' where id = 42 -- waits for a",
      'a> commit',
      'b answers',
      'b> rollback',
      '# NOWAIT: 55P03 while the holder is open, 40001 after it has committed.',
      ...reads,
      'a> begin',
      "a> update orders set status = 'sent' where id = 42",
      'b> savepoint before',
      'b> select * from orders where id = 42 for update nowait',
      'b> rollback to before',
      'a> commit',
      'b> select * from orders where id = 42 for update nowait',
    ],
  },
  {
    id: '40001-skip-locked',
    title: 'REPEATABLE READ: SELECT … FOR UPDATE SKIP LOCKED of a job that another worker has finished',
    manual: repeatableRead('it cannot modify or lock rows changed by others after it began; a row that is no longer locked is not skipped'),
    steps: [
      "a> create table jobs (id int primary key, state text); insert into jobs values (1, 'new'), (2, 'new')",
      begin('b', 'repeatable read'),
      'b> select count(*) from jobs',
      "a> update jobs set state = 'done' where id = 1",
      '# Nobody holds a lock now.',
      "b> select * from jobs where state = 'new' order by id limit 1 for update skip locked",
      'b> rollback',
      '# The same in READ COMMITTED, with the table as it was.',
      "a> update jobs set state = 'new' where id = 1",
      'b> begin',
      'b> select count(*) from jobs',
      "a> update jobs set state = 'done' where id = 1",
      "b> select * from jobs where state = 'new' order by id limit 1 for update skip locked",
      'b> rollback',
    ],
  },
  {
    id: '40001-moved-partition',
    title: 'READ COMMITTED: UPDATE and DELETE of a row that another transaction has moved to another partition',
    manual: manual('UPDATE, Notes', 'sql-update.html', 'an UPDATE or DELETE of a row whose partition key another session has just changed gets 40001'),
    steps: [
      "a> create table jobs (id int, state text) partition by list (state); create table jobs_new partition of jobs for values in ('new'); create table jobs_done partition of jobs for values in ('done', 'failed'); insert into jobs values (42, 'new')",
      'a> begin',
      "a> update jobs set state = 'done' where id = 42",
      'b> show transaction_isolation',
      "b> update jobs set state = 'failed' where id = 42 -- waits for a",
      'a> commit',
      'b answers',
      '# A single statement: it was its own transaction, and the next one sees where the row is.',
      'b> select tableoid::regclass, * from jobs',
      '# Sent again, it is applied to the row as the other one left it.',
      "b> update jobs set state = 'failed' where id = 42",
      'a> begin',
      "a> update jobs set state = 'new' where id = 42",
      'b> delete from jobs where id = 42 -- waits for a',
      'a> commit',
      'b answers',
      'b> delete from jobs where id = 42',
    ],
  },
];
