import type { Authority, Outcome, Scenario } from '../scenario.ts';
import { driver, eclipselink } from '../servers/jpa.ts';
import { javaOf } from '../tools/jpaFolders.ts';

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

export interface Case {
  /** The last words of the scenario’s id. */
  id: string;
  title: string;
  run: string;
  authority: Authority;
  expect: Outcome;
  /** Another class than Versions, in a folder of its own. */
  java?: { folder: string; type: string };
  /** The provider does otherwise. */
  departs?: { gives: Outcome; say: string };
}
export const nothing: Outcome = { exit: 0 };
export const atCommit: Outcome = { code: 'RollbackException' };
export const stale: Outcome = { code: 'OptimisticLockException' };

/** A bulk update before the entity is read. */
const ownBulkFirst = { folder: 'content/code/orm/jpa-bulk', type: 'OwnBulkFirst' };

/** The same race with a look at PostgreSQL’s sessions. */
export const isolation = { folder: 'content/code/orm/jpa-isolation', type: 'Isolation' };

export const scenario = (server: typeof eclipselink, { id, title, run, authority, expect, departs, java }: Case): Scenario => {
  const of = `orm/${server.provider.unit}/OptimisticLockException`;
  return {
    id: `${of}-${id}`,
    of,
    server,
    client: `${driver}, ${java?.type ?? 'Versions'}.java of the script`,
    title,
    expect,
    authority,
    ...(departs ? { departs } : {}),
    run: (stage) =>
      javaOf(stage, server, {
        folders: ['content/code/orm/jpa-versions', ...(java ? [java.folder] : [])],
        type: java?.type ?? 'Versions',
        args: java ? [] : [run],
      }),
  };
};

/** What both do alike. */
export const alike: Case[] = [
  { id: 'no-version', title: 'an entity without @Version: the other update is lost', run: 'no-version', authority: without, expect: nothing },
  {
    id: 'sql-update',
    title: 'the other writer is an SQL statement that leaves the version alone: its update is lost',
    run: 'sql',
    authority: columns,
    expect: nothing,
  },
  { id: 'merge-twice', title: 'one writer merges the same detached object twice', run: 'merge-twice', authority: merged, expect: stale },
  { id: 'rounded-time', title: 'one writer, a timestamp as version, a column of whole seconds', run: 'rounded', authority: verified, expect: stale },
  { id: 'trigger', title: 'one writer, and a trigger that raises the version as well', run: 'trigger', authority: verified, expect: stale },
  { id: 'batch', title: 'the stale update is sent in a JDBC batch', run: 'batch', authority: verified, expect: atCommit },
  {
    id: 'goes-on',
    title: 'the exception is caught at flush, the entity is refreshed, and the transaction goes on',
    run: 'goes-on',
    authority: marked,
    expect: atCommit,
  },
  {
    id: 'own-bulk-first',
    title: 'one writer: its JPQL update comes before the entity is read, without and with refresh()',
    run: 'own-bulk-first',
    java: ownBulkFirst,
    authority: bulk,
    expect: nothing,
  },
];

const ofEclipselink: Case[] = [
  { id: 'row-gone', title: 'update of a row that is gone, without @Version: no error', run: 'row-gone', authority: without, expect: nothing },
  { id: 'null-version', title: 'one writer, and a row whose version column is NULL', run: 'null-version', authority: verified, expect: atCommit },
  {
    id: 'set-version',
    title: 'the version from a form is set on the managed entity: it is compared',
    run: 'set-version',
    authority: forbidden,
    expect: nothing,
    departs: {
      gives: atCommit,
      say: 'EclipseLink 2.7 compares the version that the application has set, and finds the stale form. Hibernate ignores it: there the other update is lost.',
    },
  },
  { id: 'without-version', title: 'merge of an object with the key and without the version', run: 'without-version', authority: merged, expect: stale },
  {
    id: 'children',
    title: 'two writers add to the same collection, which the entity does not own: both commit',
    run: 'children',
    authority: unowned,
    expect: nothing,
  },
  { id: 'children-force', title: 'the same with OPTIMISTIC_FORCE_INCREMENT', run: 'children-force', authority: force, expect: atCommit },
  {
    id: 'repeatable-read',
    title: 'the same race in REPEATABLE READ',
    run: 'repeatable-read',
    java: isolation,
    authority: postgresql,
    expect: { code: 'PersistenceException' },
    departs: {
      gives: atCommit,
      say: 'EclipseLink 2.7 has read before its database transaction begins, so its snapshot is newer than the other commit: no 40001, and the version finds it out.',
    },
  },
  {
    id: 'same-context',
    title: 'after a failed commit the second attempt begins in the same EntityManager',
    run: 'same-context',
    authority: fresh,
    expect: nothing,
  },
  {
    id: 'second-node',
    title: 'another process has changed the row: the first attempt reads the shared cache',
    run: 'second-node',
    authority: fresh,
    expect: nothing,
  },
  {
    id: 'own-bulk',
    title: 'one writer: a JPQL update of its own raises the version behind an entity that it has read',
    run: 'own-bulk',
    authority: bulk,
    expect: nothing,
    departs: {
      gives: atCommit,
      say: 'EclipseLink raises the version in the bulk update, so the transaction that did it fails at its own entity. Clear or refresh after a bulk update.',
    },
  },
];

/** What an entity’s version sees and what passes it by, under EclipseLink. */
export const jpaVersions: Scenario[] = [...alike, ...ofEclipselink].map((one) => scenario(eclipselink, one));
