import { begin, orders, reads, repeatableRead } from './postgresqlRepeatableRead.ts';
import type { Scene } from './postgresqlScene.ts';
import { bothCount, duty, off } from './postgresqlSerializableGround.ts';

/** What a retry must leave behind: a snapshot, and a transaction that is already condemned. */
export const retryScenes: Scene[] = [
  {
    id: '40001-savepoint',
    title: 'ROLLBACK TO a savepoint keeps the snapshot, and in SERIALIZABLE the verdict; the statement fails again',
    manual: repeatableRead('the whole transaction is to be retried from the beginning'),
    steps: [
      orders,
      ...reads,
      'b> savepoint before',
      "a> update orders set status = 'paid' where id = 42",
      "b> update orders set status = 'cancelled' where id = 42",
      'b> rollback to before',
      '# The old value is still what it sees.',
      'b> select * from orders where id = 42',
      "b> update orders set status = 'cancelled' where id = 42",
      '# Swallowed, and COMMIT: no error. The tag says what it did.',
      'b> commit',
      '# SERIALIZABLE: condemned by the commit of A, before B says anything.',
      duty,
      ...bothCount(begin('a'), begin('b')),
      'b> savepoint before',
      off('a', 'ada'),
      off('b', 'ben'),
      'a> commit',
      'b> select 1',
      'b> select count(*) from duty',
      'b> rollback to before',
      'b> select count(*) from duty',
      'b> rollback to before',
      'b> commit',
    ],
  },
  {
    id: '40001-caught-in-plpgsql',
    title: 'An EXCEPTION block that catches serialization_failure and tries again in the same transaction',
    manual: repeatableRead('the whole transaction is to be retried from the beginning'),
    steps: [
      orders,
      ...reads,
      "a> update orders set status = 'paid' where id = 42",
      "b> do $$ begin for i in 1..3 loop begin update orders set status = 'cancelled' where id = 42; return; exception when serialization_failure then raise notice 'attempt % failed', i; end; end loop; end $$",
      '# It says DO and COMMIT, and nothing was cancelled.',
      'b> commit',
      'b> select * from orders where id = 42',
      '# Not caught, the client hears of it.',
      ...reads,
      "a> update orders set status = 'sent' where id = 42",
      "b> do $$ begin update orders set status = 'cancelled' where id = 42; end $$",
    ],
  },
];
