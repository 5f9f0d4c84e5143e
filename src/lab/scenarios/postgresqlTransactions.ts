import type { Scene } from './postgresqlScene.ts';

const orders = "a> create table orders (id int primary key, status text); insert into orders values (42, 'new'), (43, 'new')";

/** Transactions that must be started again: 40001, 40P01, and what follows a failure. */
export const transactionScenes: Scene[] = [
  {
    id: '40001-update-conflict',
    title: 'REPEATABLE READ: UPDATE of a row that another transaction has changed since ours began',
    manual: [
      'Repeatable Read Isolation Level',
      'transaction-iso.html#XACT-REPEATABLE-READ',
      'it cannot change rows changed since it began, and is rolled back; all such errors have SQLSTATE 40001 (Serialization Failure Handling)',
    ],
    steps: [
      orders,
      'b> begin isolation level repeatable read',
      'b> select * from orders where id = 42',
      "a> update orders set status = 'paid' where id = 42",
      "b> update orders set status = 'cancelled' where id = 42",
      '# The whole transaction is begun again; now it sees the change.',
      'b> rollback',
      'b> begin isolation level repeatable read',
      'b> select * from orders where id = 42',
      'b> commit',
    ],
  },
  {
    id: '40001-write-skew',
    title: 'SERIALIZABLE: two transactions each read what the other one writes',
    manual: [
      'Serializable Isolation Level',
      'transaction-iso.html#XACT-SERIALIZABLE',
      'one of the two commits, the other is rolled back; all such errors have SQLSTATE 40001 (Serialization Failure Handling)',
    ],
    steps: [
      "a> create table duty (doctor text primary key, on_call bool); insert into duty values ('ada', true), ('ben', true)",
      'a> begin isolation level serializable',
      'b> begin isolation level serializable',
      'a> select count(*) from duty where on_call',
      'b> select count(*) from duty where on_call',
      "a> update duty set on_call = false where doctor = 'ada'",
      "b> update duty set on_call = false where doctor = 'ben'",
      'a> commit',
      '# No row was written by both: the refusal comes with COMMIT.',
      'b> commit',
      'b> select * from duty order by doctor',
    ],
  },
  {
    id: '40P01-two-rows',
    title: 'Two transactions update the same two rows in opposite order',
    manual: [
      'Deadlocks',
      'explicit-locking.html#LOCKING-DEADLOCKS',
      'a deadlock is detected and one of the transactions aborted; it has SQLSTATE 40P01 (Serialization Failure Handling)',
    ],
    steps: [
      orders,
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      'b> begin',
      "b> update orders set status = 'paid' where id = 43",
      "a> update orders set status = 'paid' where id = 43 -- waits for b",
      "b> update orders set status = 'paid' where id = 42 -- waits for a",
      'a answers',
      '# The other one goes on.',
      'b answers',
      'b> commit',
    ],
  },
  {
    id: '25P02-after-failure',
    title: 'A statement in a transaction in which another one has failed',
    manual: [
      'Transactions',
      'tutorial-transactions.html',
      'after an error a transaction block is in aborted state until ROLLBACK, or ROLLBACK TO a savepoint; 25P02 is in_failed_sql_transaction (appendix A)',
    ],
    steps: [
      orders,
      'a> begin',
      "a> insert into orders values (42, 'new')",
      '# The first error was 23505. Everything after it is answered like this, whatever it is.',
      'a> select * from orders where id = 43',
      '# COMMIT is no error. Its tag says what it did.',
      'a> commit',
    ],
  },
];
