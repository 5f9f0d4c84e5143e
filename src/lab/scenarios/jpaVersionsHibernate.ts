import type { Scenario } from '../scenario.ts';
import { hibernate3 } from '../servers/jpa.ts';
import { bulk, forbidden, fresh, merged, postgresql, unowned, verified, without } from '../tools/jpaAuthorities.ts';
import { alike } from './jpaVersions.ts';
import { atCommit, type Case, isolation, nothing, scenario, stale } from './jpaVersionsScene.ts';

const ofHibernate: Case[] = [
  { id: 'remove', title: 'remove of a stale entity', run: 'remove', authority: verified, expect: atCommit },
  {
    id: 'row-gone',
    title: 'update of a row that is gone, without @Version',
    run: 'row-gone',
    authority: without,
    expect: nothing,
    departs: {
      gives: atCommit,
      say: 'Hibernate counts the rows of each update, so a deleted row is an OptimisticLockException even for an entity without @Version. EclipseLink says nothing.',
    },
  },
  {
    id: 'null-version',
    title: 'one writer, and a row whose version column is NULL',
    run: 'null-version',
    authority: verified,
    expect: atCommit,
  },
  {
    id: 'set-version',
    title: 'the version from a form is set on the managed entity: it is ignored, and the other update is lost',
    run: 'set-version',
    authority: forbidden,
    expect: nothing,
  },
  {
    id: 'without-version',
    title: 'merge of an object with the key and without the version',
    run: 'without-version',
    authority: merged,
    expect: atCommit,
  },
  {
    id: 'children',
    title: 'two writers add to the same collection, which the entity does not own',
    run: 'children',
    authority: unowned,
    expect: nothing,
    departs: {
      gives: atCommit,
      say: 'Hibernate 3.6 raises the version of the entity when its collection changes, owned or not. EclipseLink does not, nor does Hibernate since 4.3 by its source (CollectionBinder): there both commit.',
    },
  },
  {
    id: 'waits',
    title: 'flush while the other transaction is open: it waits, and fails when the other commits',
    run: 'waits',
    authority: verified,
    expect: stale,
  },
  {
    id: 'repeatable-read',
    title: 'the same race in REPEATABLE READ: 40001 and no OptimisticLockException',
    run: 'repeatable-read',
    java: isolation,
    authority: postgresql,
    expect: atCommit,
  },
  {
    id: 'versioned-update',
    title: 'update versioned in HQL raises the version: the stale writer is found out',
    run: 'versioned',
    authority: verified,
    expect: atCommit,
  },
  {
    id: 'same-context',
    title: 'after a failed commit the second attempt begins in the same EntityManager',
    run: 'same-context',
    authority: fresh,
    expect: nothing,
    departs: {
      gives: atCommit,
      say: 'After a failed commit Hibernate 3.6 keeps the stale entity in its context, and find() sends no SELECT: a retry in the same EntityManager fails. Hibernate 7.4.5 clears its session then, by its source (SessionImpl); a new EntityManager reads under any.',
    },
  },
  {
    id: 'own-bulk',
    title: 'one writer: the entity that it has read overwrites its own JPQL update',
    run: 'own-bulk',
    authority: bulk,
    expect: nothing,
  },
];

/** What an entity’s version sees and what passes it by, under the Hibernate that Debian has, of 2012. */
export const jpaVersionsHibernate: Scenario[] = [...alike, ...ofHibernate].map((one) => scenario(hibernate3, one));
