import { manual } from './postgresqlDeadlockGround.ts';
import type { Scene } from './postgresqlScene.ts';

/** Single statements that a deadlock leaves half done: what the same statement does when it is sent again. */
export const repeatedStatements: Scene[] = [
  {
    id: '40P01-create-index-concurrently',
    title: 'CREATE INDEX CONCURRENTLY is refused and leaves an invalid index; with IF NOT EXISTS the same statement then succeeds and builds nothing',
    manual: manual(
      'if a problem such as a deadlock arises while the table is scanned, the command fails and leaves an invalid index; drop it, then try again',
      'CREATE INDEX, Building Indexes Concurrently',
      'sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY',
    ),
    steps: [
      "a> create table orders (id int primary key, status text); insert into orders values (42, 'new'), (43, 'new')",
      'a> begin',
      "a> update orders set status = 'paid' where id = 42",
      'b> create index concurrently if not exists orders_status on orders (status) -- waits for a',
      'a> alter table orders add column note text -- waits for b',
      'b answers',
      'a answers',
      'a> commit',
      'b> create index concurrently if not exists orders_status on orders (status)',
      'b> select indexrelid::regclass as index, indisvalid as valid from pg_index where not indisvalid',
      '# Dropped first, it is built.',
      'b> drop index concurrently orders_status',
      'b> create index concurrently if not exists orders_status on orders (status)',
      'b> select count(*) as invalid from pg_index where not indisvalid',
    ],
  },
  {
    id: '40P01-procedure-commits',
    title: 'CALL of a procedure that commits on its way: what it has committed stays, and the same CALL again does it twice',
    manual: manual(
      'in procedures invoked by CALL and in DO blocks, COMMIT ends the transaction and a new one begins',
      'Transaction Management',
      'plpgsql-transactions.html',
    ),
    steps: [
      'a> create table accounts (id int primary key, balance int); insert into accounts values (1, 100), (2, 100), (3, 100)',
      'a> create procedure pay() language plpgsql as $$ begin update accounts set balance = balance + 10 where id = 1; commit; update accounts set balance = balance + 10 where id = 2; update accounts set balance = balance + 10 where id = 3; end $$',
      'b> begin',
      'b> update accounts set balance = balance - 1 where id = 3',
      'a> call pay() -- waits for b',
      'b> update accounts set balance = balance - 1 where id = 2 -- waits for a',
      'a answers',
      'b answers',
      'b> rollback',
      'a> select * from accounts order by id',
      '# The same statement again: account 1 gets its 10 a second time.',
      'a> call pay()',
      'a> select * from accounts order by id',
    ],
  },
];
