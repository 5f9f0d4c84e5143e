import type { Authority } from '../scenario.ts';

const spec = (chapter: string, part: string, says: string): Authority => ({
  title: `Jakarta Persistence 3.2, ${part}`,
  address: `https://github.com/jakartaee/persistence/blob/3.2-3.2.0-RELEASE/spec/src/main/asciidoc/${chapter}.adoc`,
  says,
  read: '2026-11-26',
});
const entity = (says: string) => spec('ch02-entities', 'Entity Versions', says);
const operation = (part: string, says: string) => spec('ch03-entity-operations', part, says);
const versions = 'Entity Versions and Optimistic Locking';

export const without = operation('Optimistic Locking', 'an entity without a version: the application itself has to keep its data consistent');
export const verified = operation(
  versions,
  'the versions in memory and in the database are compared when the state is written; where they differ, OptimisticLockException',
);
export const merged = operation(
  'Merging Detached Entity State',
  'the versions of the detached and the managed object must be the same, checked in merge(), at flush or at commit',
);
export const forbidden = entity('only the provider may set the version of a persistent entity; what happens otherwise is undefined');
export const unowned = operation('Optimistic Locking', 'a relationship that the entity does not own is no part of its state');
export const columns: Authority = {
  title: 'PostgreSQL 15, UPDATE',
  address: 'https://www.postgresql.org/docs/15/sql-update.html',
  says: 'columns that the statement does not name keep their values',
  read: '2026-11-26',
};
export const bulk = spec(
  'ch04-query-language',
  'Bulk Update and Delete Operations',
  'a bulk update bypasses the version check, and the persistence context is not synchronised with it',
);
export const marked = operation('OptimisticLockException', 'the exception always causes the transaction to be marked for rollback');
export const fresh = operation('OptimisticLockException', 'loading the object again in a new transaction context and repeating the work is an answer');
export const force = operation('Lock Modes', 'OPTIMISTIC_FORCE_INCREMENT raises the version although the entity itself has not changed');
export const postgresql: Authority = {
  title: 'PostgreSQL 15, Repeatable Read Isolation Level',
  address: 'https://www.postgresql.org/docs/15/transaction-iso.html#XACT-REPEATABLE-READ',
  says: 'an update of a row that another transaction has changed since the snapshot: could not serialize access (40001)',
  read: '2026-11-26',
};
