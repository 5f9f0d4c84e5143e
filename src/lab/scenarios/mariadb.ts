import type { Scenario } from '../scenario.ts';
import { type MariadbScene, mariadbScene } from './mariadbScene.ts';

const orders = ['a> create table orders (id int primary key, status varchar(20))', "a> insert into orders values (42, 'new'), (43, 'new'), (44, 'new')"];

const update = (id: number, status = 'paid') => `update orders set status = '${status}' where id = ${id}`;
const nowait: [string, string] = ['WAIT and NOWAIT', 'reference/sql-statements/transactions/wait-and-nowait'];
const innodb: [string, string] = ['InnoDB System Variables', 'server-usage/storage-engines/innodb/innodb-system-variables'];

/** MariaDB’s errors of locks, deadlocks and snapshots. */
export const mariadbScenarios: Scenario[] = [
  {
    id: '1205-nowait',
    title: 'SELECT … FOR UPDATE NOWAIT on a row that another session has updated',
    page: nowait,
    says: 'NOWAIT fails at once when the lock cannot be had; it sets the lock wait timeout, whose error is 1205',
    steps: [
      ...orders,
      'a> begin',
      `a> ${update(42)}`,
      'b> begin',
      'b> select * from orders where id = 42 for update nowait',
      '# Only the statement failed: the transaction is open and goes on.',
      `b> ${update(43)}`,
      'b> commit',
      'a> rollback',
    ],
  },
  {
    id: '1205-timeout',
    title: 'UPDATE of a row that another session holds for longer than innodb_lock_wait_timeout',
    page: innodb,
    says: 'after that many seconds 1205; the statement is rolled back, not the transaction',
    steps: [
      ...orders,
      'a> begin',
      `a> ${update(42)}`,
      'b> set innodb_lock_wait_timeout = 1',
      'b> begin',
      `b> ${update(43)}`,
      `b> ${update(42, 'cancelled')} -- waits`,
      '# The change of row 43 is still there, and COMMIT keeps it: half of the transaction.',
      'b> commit',
      'a> rollback',
      'b> select * from orders',
    ],
  },
  {
    id: '1205-alter-table-nowait',
    title: 'ALTER TABLE … NOWAIT behind a transaction that has only read',
    page: nowait,
    says: 'NOWAIT fails at once when the lock cannot be had, for ALTER TABLE as well',
    steps: [
      ...orders,
      'a> begin',
      'a> select count(*) from orders',
      'b> alter table orders nowait add column note text',
      'a> commit',
      'b> alter table orders nowait add column note text',
    ],
  },
  {
    id: '1213-deadlock',
    title: 'Two transactions update the same two rows in opposite order',
    page: innodb,
    says: 'a deadlock is detected immediately and one transaction rolled back; 1213 is ER_LOCK_DEADLOCK',
    steps: [
      ...orders,
      'a> begin',
      `a> ${update(42)}`,
      `a> ${update(44)}`,
      'b> begin',
      `b> ${update(43)}`,
      `a> ${update(43)} -- waits for b`,
      `b> ${update(42)}`,
      '# The other one goes on at once.',
      'a answers',
      'a> commit',
      '# The whole transaction of B is gone: COMMIT has nothing to keep.',
      'b> commit',
    ],
  },
  {
    id: '1020-snapshot-isolation',
    title: 'REPEATABLE READ with innodb_snapshot_isolation: UPDATE of a row that has changed since it was read',
    page: innodb,
    says: 'ON: ER_CHECKREAD (1020) when a record is to be locked that is not in the read view, and the transaction is rolled back; OFF is the default before 11.6.2',
    steps: [
      ...orders,
      '# With OFF the UPDATE goes through, over a change that this transaction cannot see: a lost update, without a word.',
      'b> set innodb_snapshot_isolation = off',
      'b> begin',
      'b> select * from orders where id = 43',
      `a> ${update(43)}`,
      `b> ${update(43, 'cancelled')}`,
      'b> commit',
      '# With ON it is refused.',
      'b> set innodb_snapshot_isolation = on',
      'b> begin',
      'b> select * from orders where id = 42',
      `a> ${update(42)}`,
      `b> ${update(42, 'cancelled')}`,
      'b> rollback',
      'b> select * from orders',
    ],
  },
].map((one) => mariadbScene(one as MariadbScene)); // the union of the literals is narrower than a scene
