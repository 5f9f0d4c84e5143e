import type { Authority, Scenario } from '../scenario.ts';
import { driver, eclipselink } from '../servers/jpa.ts';
import { java } from '../tools/jpa.ts';

const spec = (chapter: string, part: string, says: string): Authority => ({
  title: `Jakarta Persistence specification, ${part}`,
  address: `https://github.com/jakartaee/persistence/blob/main/spec/src/main/asciidoc/${chapter}.adoc`,
  says,
  read: '2026-11-21',
});

/** What the authority says: at flush. */
export const atFlush = spec(
  'ch03-entity-operations',
  'OptimisticLockException',
  'flush lets the application catch the exception; the transaction is marked for rollback',
);
/** What the authority says: at commit. */
export const atCommit: Authority = {
  title: 'EclipseLink API reference, javax.persistence.RollbackException',
  address: 'https://eclipse.dev/eclipselink/api/2.4/javax/persistence/RollbackException.html',
  says: 'thrown by the provider when EntityTransaction.commit() fails; it can carry a cause',
  read: '2026-11-21',
};
/** What the authority says: at merge. */
export const atMerge = spec('ch03-entity-operations', 'Merging Detached Entity State', 'the version is checked during merge, or at flush or commit');
/** What the authority says: for a row that was only read. */
export const onRead = spec(
  'ch03-entity-operations',
  'OPTIMISTIC, OPTIMISTIC_FORCE_INCREMENT',
  'a row read under OPTIMISTIC that another transaction has changed: both must not commit (a commit that fails throws a RollbackException)',
);
/** What the authority says: for bulk updates. */
export const bulk = spec(
  'ch04-query-language',
  'Bulk Update and Delete Operations',
  'a bulk update bypasses the version check; who needs it must set or compare the version in the statement',
);
/** What the authority says: for pessimistic locks. */
export const pessimistic = spec(
  'ch03-entity-operations',
  'PESSIMISTIC_READ, PESSIMISTIC_WRITE, PESSIMISTIC_FORCE_INCREMENT',
  'a lock that cannot be had is a PessimisticLockException where the failure rolls back the transaction, a LockTimeoutException where only the statement',
);
/** What the authority says: for the way out. */
export const again = spec(
  'ch03-entity-operations',
  'OptimisticLockException',
  'reading again in a new transaction and repeating the work is an answer to the exception',
);

const client = `${driver}, StaleEntity.java of the script`;
const link = { server: eclipselink, client, of: 'orm/eclipselink/OptimisticLockException' };

/** A stale entity under EclipseLink. */
export const eclipselinkScenarios: Scenario[] = [
  {
    ...link,
    id: 'orm/eclipselink/OptimisticLockException-stale-entity',
    title: 'flush of an entity whose row another transaction has changed',
    expect: { code: 'OptimisticLockException' },
    authority: atFlush,
    run: (stage) => java(stage, eclipselink, 'StaleEntity', 'flush'),
  },
  {
    ...link,
    id: 'orm/eclipselink/OptimisticLockException-at-commit',
    title: 'commit without flush: the exception is wrapped in a RollbackException',
    expect: { code: 'RollbackException' },
    authority: atCommit,
    run: (stage) => java(stage, eclipselink, 'StaleEntity', 'commit'),
  },
  {
    ...link,
    id: 'orm/eclipselink/OptimisticLockException-remove',
    title: 'remove of a stale entity',
    expect: { code: 'RollbackException' },
    authority: atCommit,
    run: (stage) => java(stage, eclipselink, 'StaleEntity', 'remove'),
  },
  {
    ...link,
    id: 'orm/eclipselink/OptimisticLockException-merge-detached',
    title: 'merge of a detached entity that has become stale',
    expect: { code: 'OptimisticLockException' },
    authority: atMerge,
    run: (stage) => java(stage, eclipselink, 'StaleEntity', 'merge'),
  },
  {
    ...link,
    id: 'orm/eclipselink/OptimisticLockException-read-only-lock',
    title: 'find with LockModeType.OPTIMISTIC: nothing was changed here, and the commit fails',
    expect: { code: 'RollbackException' },
    authority: onRead,
    run: (stage) => java(stage, eclipselink, 'StaleEntity', 'read'),
  },
  {
    ...link,
    id: 'orm/eclipselink/OptimisticLockException-after-bulk-update',
    title: 'commit of an entity whose row a JPQL update has changed',
    expect: { exit: 0 },
    authority: bulk,
    departs: {
      gives: { code: 'RollbackException' },
      say: 'EclipseLink raises the version in the bulk update by itself, so the stale writer is found out. Do not rely on it: under Hibernate 3.6 the same code loses the update without a word.',
    },
    run: (stage) => java(stage, eclipselink, 'StaleEntity', 'bulk'),
  },
  {
    ...link,
    id: 'orm/eclipselink/PessimisticLockException-nowait',
    of: 'orm/eclipselink/PessimisticLockException',
    title: 'find with PESSIMISTIC_WRITE and javax.persistence.lock.timeout 0 on a locked row',
    expect: { code: 'PessimisticLockException' },
    authority: pessimistic,
    run: (stage) => java(stage, eclipselink, 'StaleEntity', 'nowait'),
  },
  {
    ...link,
    id: 'orm/eclipselink/OptimisticLockException-retry',
    client: `${driver}, Retry.java of the script`,
    title: 'two writers, each repeats its work in a new persistence context: no update is lost',
    expect: { exit: 0 },
    authority: again,
    run: (stage) => java(stage, eclipselink, 'Retry'),
  },
];
