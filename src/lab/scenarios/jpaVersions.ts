import type { Scenario } from '../scenario.ts';
import { eclipselink } from '../servers/jpa.ts';
import { bulk, columns, forbidden, force, fresh, marked, merged, postgresql, unowned, verified, without } from '../tools/jpaAuthorities.ts';
import { atCommit, type Case, isolation, nothing, scenario, stale } from './jpaVersionsScene.ts';

/** A bulk update before the entity is read. */
const ownBulkFirst = { folder: 'content/code/orm/jpa-bulk', type: 'OwnBulkFirst' };

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
