import { manual, orders } from './postgresqlDeadlockGround.ts';
import type { Scene } from './postgresqlScene.ts';

/** Deadlocks over tables and advisory locks. */
export const tableDeadlocks: Scene[] = [
  {
    id: '40P01-two-tables',
    title: 'ALTER TABLE of two tables in one transaction meets a transaction that reads them in the other order',
    manual: manual('transaction 1 locks table A and then wants B, while transaction 2 has locked B and wants A'),
    steps: [
      'a> create table customers (id int primary key); create table orders (id int primary key)',
      'a> begin',
      'a> alter table customers add column note text',
      'b> begin',
      'b> select count(*) from orders',
      'b> select count(*) from customers -- waits for a',
      'a> alter table orders add column note text -- waits for b',
      'b answers',
      '# The one that only reads is the victim, since it waited first.',
      'a answers',
      'a> commit',
    ],
  },
  {
    id: '40P01-one-table',
    title: 'Two transactions that have read one table both ask for ACCESS EXCLUSIVE on it',
    manual: manual('where several lock modes are needed for one object, the most restrictive one should be taken first', 'LOCK', 'sql-lock.html'),
    steps: [
      orders,
      'a> begin',
      'a> select count(*) from orders',
      'b> begin',
      'b> select count(*) from orders',
      'a> lock table orders in access exclusive mode -- waits for b',
      'b> lock table orders in access exclusive mode -- waits',
      'a answers',
      'a> commit',
    ],
  },
  {
    id: '40P01-advisory-session',
    title: 'Two sessions take two session-level advisory locks in opposite order; ROLLBACK gives back none',
    manual: manual(
      'a session-level advisory lock taken in a transaction is still held after that has been rolled back',
      'Advisory Locks',
      'explicit-locking.html#ADVISORY-LOCKS',
    ),
    steps: [
      'a> begin',
      'a> select pg_advisory_lock(1)',
      'b> begin',
      'b> select pg_advisory_lock(2)',
      'a> select pg_advisory_lock(2) -- waits for b',
      'b> select pg_advisory_lock(1) -- waits for a',
      'a answers',
      'a> rollback',
      '# A has lost its transaction and kept its lock. It begins again at once, and the circle is closed again.',
      'a> begin',
      'a> select pg_advisory_lock(2) -- waits for b',
      'b answers',
      'b> rollback',
      '# Now B is out, too, and has kept its lock as well. A waits, and there is no circle that the server could find.',
      'pause 2000',
      "c> select objid as key, granted, application_name, state from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' order by objid, granted desc",
      'b> select pg_advisory_unlock(2)',
      'a answers',
    ],
  },
];
