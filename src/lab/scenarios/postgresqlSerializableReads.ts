import { begin } from './postgresqlRepeatableRead.ts';
import type { Scene } from './postgresqlScene.ts';
import { serializable } from './postgresqlSerializableGround.ts';

const predicateLocks =
  "c> select l.relation::regclass, l.locktype, l.page, l.tuple, a.application_name from pg_locks l join pg_stat_activity a using (pid) where l.mode = 'SIReadLock' order by 5, 1, 3, 4";

/** SERIALIZABLE: what counts is where a transaction has looked: elsewhere or among the keys, by index or through the whole table. */
export const serializableReads: Scene[] = [
  {
    id: '40001-key-from-max',
    title: 'SERIALIZABLE: two transactions choose the same new key, by looking elsewhere (23505) or among the keys (40001)',
    manual: serializable('unique violations may come instead, which is avoided if all transactions check the key before they insert it'),
    steps: [
      'a> create table invoices (no int primary key); insert into invoices values (1); create table last_no (no int); insert into last_no values (1)',
      begin('a'),
      begin('b'),
      'a> select no + 1 from last_no',
      'b> select no + 1 from last_no',
      'a> insert into invoices values (2)',
      'a> commit',
      'b> insert into invoices values (2)',
      'b> rollback',
      '# Both look among the keys themselves.',
      begin('a'),
      begin('b'),
      'a> select max(no) + 1 from invoices',
      'b> select max(no) + 1 from invoices',
      'a> insert into invoices values (3)',
      'a> commit',
      'b> insert into invoices values (3)',
    ],
  },
  {
    id: '40001-different-rows',
    title: 'SERIALIZABLE: two transactions update different rows; by index both commit, by sequential scan one fails',
    manual: serializable('a sequential scan always needs a predicate lock on the whole relation, which can raise the rate of failures'),
    steps: [
      'a> create table accounts (id int primary key, n int); insert into accounts values (1, 0), (2, 0); analyze accounts',
      begin('a'),
      begin('b'),
      'a> set local enable_seqscan = off',
      'b> set local enable_seqscan = off',
      'a> select n from accounts where id = 1',
      'b> select n from accounts where id = 2',
      predicateLocks,
      'a> update accounts set n = n + 1 where id = 1',
      'b> update accounts set n = n + 1 where id = 2',
      'a> commit',
      'b> commit',
      '# The plan that a table of two rows gets by itself.',
      begin('a'),
      begin('b'),
      'a> select n from accounts where id = 1',
      'b> select n from accounts where id = 2',
      predicateLocks,
      'a> update accounts set n = n + 1 where id = 1',
      'b> update accounts set n = n + 1 where id = 2',
      'a> commit',
      'b> commit',
    ],
  },
];
