import type { Authority, Outcome, Scenario } from '../scenario.ts';
import { driver, type eclipselink } from '../servers/jpa.ts';
import { javaOf } from '../tools/jpaFolders.ts';

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

/** The same race with a look at PostgreSQL’s sessions. */
export const isolation = { folder: 'content/code/orm/jpa-isolation', type: 'Isolation' };

/** A case as a scenario, under one of the providers. */
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
