import type { Scenario } from '../scenario.ts';
import { driver, hibernate3 } from '../servers/jpa.ts';
import { java } from '../tools/jpa.ts';
import { again, atCommit, atFlush, atMerge, bulk, onRead, pessimistic } from './jpa.ts';

const client = `${driver}, StaleEntity.java of the script`;
const hiber = { server: hibernate3, client, of: 'orm/hibernate/OptimisticLockException' };

/** The same code under the Hibernate that Debian has, of 2012. */
export const hibernateScenarios: Scenario[] = [
  {
    ...hiber,
    id: 'orm/hibernate/OptimisticLockException-stale-entity',
    title: 'flush of an entity whose row another transaction has changed',
    expect: { code: 'OptimisticLockException' },
    authority: atFlush,
    run: (stage) => java(stage, hibernate3, 'StaleEntity', 'flush'),
  },
  {
    ...hiber,
    id: 'orm/hibernate/OptimisticLockException-at-commit',
    title: 'commit without flush: the exception is two levels deep',
    expect: { code: 'RollbackException' },
    authority: atCommit,
    run: (stage) => java(stage, hibernate3, 'StaleEntity', 'commit'),
  },
  {
    ...hiber,
    id: 'orm/hibernate/OptimisticLockException-merge-detached',
    title: 'merge of a detached entity that has become stale',
    expect: { code: 'OptimisticLockException' },
    authority: atMerge,
    run: (stage) => java(stage, hibernate3, 'StaleEntity', 'merge'),
  },
  {
    ...hiber,
    id: 'orm/hibernate/OptimisticLockException-read-only-lock',
    title: 'find with LockModeType.OPTIMISTIC: nothing was changed here, and the commit fails',
    expect: { code: 'RollbackException' },
    authority: onRead,
    run: (stage) => java(stage, hibernate3, 'StaleEntity', 'read'),
  },
  {
    ...hiber,
    id: 'orm/hibernate/OptimisticLockException-not-raised-after-bulk-update',
    title: 'commit of an entity whose row a JPQL update has changed: the update is lost',
    expect: { exit: 0 },
    authority: bulk,
    run: (stage) => java(stage, hibernate3, 'StaleEntity', 'bulk'),
  },
  {
    ...hiber,
    id: 'orm/hibernate/PessimisticLockException-nowait',
    of: 'orm/hibernate/PessimisticLockException',
    title: 'find with PESSIMISTIC_WRITE and javax.persistence.lock.timeout 0 on a locked row',
    expect: { code: 'PessimisticLockException' },
    authority: pessimistic,
    departs: {
      gives: { code: 'PersistenceException' },
      say: 'This Hibernate, of 2012, does not know PostgreSQL’s 55P03 as a lock that could not be had; a catch of PessimisticLockException or LockTimeoutException misses it. Go down to the SQLException and its SQLSTATE.',
    },
    run: (stage) => java(stage, hibernate3, 'StaleEntity', 'nowait'),
  },
  {
    ...hiber,
    id: 'orm/hibernate/OptimisticLockException-retry',
    client: `${driver}, Retry.java of the script`,
    title: 'two writers, each repeats its work in a new persistence context: no update is lost',
    expect: { exit: 0 },
    authority: again,
    run: (stage) => java(stage, hibernate3, 'Retry'),
  },
];
