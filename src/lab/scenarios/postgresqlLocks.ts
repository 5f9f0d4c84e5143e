import type { Scene } from './postgresqlScene.ts';

const orders = "a> create table orders (id int primary key, status text); insert into orders values (42, 'new'), (43, 'new')";

/** Locks that could not be had: 55P03, and what is taken for it. */
export const lockScenes: Scene[] = [
  {
    id: '55P03-nowait-row',
    title: 'SELECT … FOR UPDATE NOWAIT on a row that another session has updated',
    manual: [
      'SELECT, The Locking Clause',
      'sql-select.html#SQL-FOR-UPDATE-SHARE',
      'with NOWAIT an error is reported when a row cannot be locked at once; 55P03 is lock_not_available (appendix A)',
    ],
    steps: [
      orders,
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      '# SKIP LOCKED leaves the row out instead, without an error; the other row is there.',
      'b> select * from orders order by id for update skip locked',
      'b> select * from orders where id = 42 for update nowait',
      'a> rollback',
    ],
  },
  {
    id: '55P03-lock-table-nowait',
    title: 'LOCK TABLE … NOWAIT while another session has written to the table',
    manual: [
      'LOCK',
      'sql-lock.html',
      'with NOWAIT the command is aborted with an error when the lock cannot be had at once; 55P03 is lock_not_available (appendix A)',
    ],
    steps: [
      orders,
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      'b> begin',
      'b> lock table orders in share mode nowait',
      'b> rollback',
      'a> rollback',
    ],
  },
  {
    id: '55P03-lock-timeout-alter-table',
    title: 'ALTER TABLE with lock_timeout behind a transaction that has only read',
    manual: [
      'Client Connection Defaults, lock_timeout',
      'runtime-config-client.html#GUC-LOCK-TIMEOUT',
      'a statement that waits longer for a lock is aborted; 55P03 is lock_not_available (appendix A)',
    ],
    steps: [
      orders,
      'a> begin',
      'a> select count(*) from orders',
      "b> set lock_timeout = '300ms'",
      'b> alter table orders add column note text -- waits',
      '# The reader ends its transaction, and the same statement succeeds.',
      'a> commit',
      'b> alter table orders add column note text',
    ],
  },
  {
    id: '55P03-lock-timeout-foreign-key',
    title: 'INSERT of a child row while another session deletes the parent, with lock_timeout',
    manual: [
      'Client Connection Defaults, lock_timeout',
      'runtime-config-client.html#GUC-LOCK-TIMEOUT',
      'the limit counts for locks taken implicitly as well; 55P03 is lock_not_available (appendix A)',
    ],
    steps: [
      'a> create table customers (id int primary key); create table orders (id int primary key, customer int references customers); insert into customers values (7)',
      'a> begin',
      'a> delete from customers where id = 7',
      "b> set lock_timeout = '300ms'",
      'b> insert into orders values (42, 7) -- waits',
      'a> rollback',
      'b> insert into orders values (42, 7)',
    ],
  },
  {
    id: '57014-statement-timeout',
    title: 'The same wait for a row, ended by statement_timeout instead of lock_timeout',
    manual: [
      'Client Connection Defaults, statement_timeout',
      'runtime-config-client.html#GUC-STATEMENT-TIMEOUT',
      'a statement that takes longer is aborted; 57014 is query_canceled (appendix A)',
    ],
    steps: [
      orders,
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      "b> set statement_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'a> rollback',
    ],
  },
  {
    id: '25P03-idle-in-transaction',
    title: 'The holder of a lock does nothing for longer than idle_in_transaction_session_timeout',
    manual: [
      'Client Connection Defaults, idle_in_transaction_session_timeout',
      'runtime-config-client.html#GUC-IDLE-IN-TRANSACTION-SESSION-TIMEOUT',
      'a session idle within a transaction for longer is terminated; 25P03 is idle_in_transaction_session_timeout (appendix A)',
    ],
    steps: [
      orders,
      '# By hand take 20 s instead of 0.9 s: time to go over to the other terminal.',
      "a> set idle_in_transaction_session_timeout = '900ms'",
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      "b> update orders set status = 'cancelled' where id = 42 -- waits for a",
      'b answers',
      'a hears',
      '# The connection of A has gone, and its change with it.',
      'a> commit',
      'b> select * from orders where id = 42',
    ],
  },
  {
    id: '55006-drop-database',
    title: 'DROP DATABASE while another session is connected to it',
    manual: [
      'DROP DATABASE',
      'sql-dropdatabase.html',
      'the command fails when anyone else is connected, unless FORCE is used; 55006 is object_in_use (appendix A)',
    ],
    steps: ['b> create database archive', 'b> \\c archive', 'a> drop database archive -- waits', 'b> \\c shop', 'a> drop database archive'],
  },
];
