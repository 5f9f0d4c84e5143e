import { moduleScript } from '../document.ts';
import type { Authority, Scenario } from '../scenario.ts';
import { postgresql18 } from '../servers/postgresql.ts';
import { opened, preamble } from '../tools/typeorm.ts';

const common: Pick<Scenario, 'of' | 'server' | 'client' | 'script'> = {
  of: 'orm/typeorm/OptimisticLockVersionMismatchError',
  server: postgresql18,
  client: 'TypeORM (npm typeorm) 1.1.1 with pg 8.23.1; the statements as TypeORM logs them',
  script: moduleScript(['typeorm@1.1.1', 'pg@8.23.1'], preamble),
};
const documented = (title: string, path: string, says: string): Authority => ({
  title: `TypeORM, ${title}`,
  address: `https://typeorm.io/docs/${path}`,
  says,
  read: '2026-11-21',
});

/** TypeORM: a version column that save() counts and does not compare. */
export const typeormScenarios: Scenario[] = [
  {
    ...common,
    id: 'orm/typeorm/OptimisticLockVersionMismatchError-not-raised-by-save',
    title: 'save() of an entity whose version is no longer current: no error, and the other change is lost',
    expect: { code: 'no error, version 3' },
    authority: documented(
      'Decorators reference, @VersionColumn',
      'help/decorator-reference#versioncolumn',
      'the column is an incremental number, set on each save(); no comparison is mentioned, and no error',
    ),
    departs: {
      gives: { code: 'no error, version 1' },
      say: 'TypeORM 1.1.1 overwrites the other change without an error, and writes the stale version back: the number goes from 2 to 1, so that a third writer who has read version 1 passes a check of it.',
    },
    run: async (stage) => {
      const { source, orders } = await opened(stage);
      const { out } = stage;
      try {
        out.line('a', "await orders.save({ id: 42, status: 'new', total: 10 })");
        await orders.save({ id: 42, status: 'new', total: 10 });
        out.line('a', 'const mine = await orders.findOneByOrFail({ id: 42 })');
        const mine = await orders.findOneByOrFail({ id: 42 });
        out.line('b', 'const theirs = await orders.findOneByOrFail({ id: 42 })');
        const theirs = await orders.findOneByOrFail({ id: 42 });
        out.line('b', 'theirs.total += 5; await orders.save(theirs)');
        theirs.total += 5;
        await orders.save(theirs);
        out.note('Ours still has version 1 and total 10.');
        out.line('a', 'mine.total += 7; await orders.save(mine)');
        mine.total += 7;
        await orders.save(mine);
        out.note('There was no error. The total should be 22, the version 3.');
        out.line('a', 'await orders.findOneByOrFail({ id: 42 })');
        const row = await orders.findOneByOrFail({ id: 42 });
        out.printed(JSON.stringify(row));
        return { code: `no error, version ${row.version}` };
      } finally {
        await source.destroy();
      }
    },
  },
  {
    ...common,
    id: 'orm/typeorm/OptimisticLockVersionMismatchError-find-with-version',
    title: 'findOne() with an optimistic lock on a version that is no longer current',
    expect: { code: 'OptimisticLockVersionMismatchError' },
    authority: documented(
      'Find options, lock',
      'working-with-entity-manager/find-options',
      'findOne() takes lock: { mode: "optimistic", version }; the package compares it with the row read and raises the class (query-builder/SelectQueryBuilder.js)',
    ),
    run: async (stage) => {
      const { source, orders } = await opened(stage);
      const { out } = stage;
      try {
        out.line('a', "await orders.save({ id: 42, status: 'new', total: 10 })");
        await orders.save({ id: 42, status: 'new', total: 10 });
        out.line('a', 'const { version } = await orders.findOneByOrFail({ id: 42 })');
        const { version } = await orders.findOneByOrFail({ id: 42 });
        out.line('b', 'await orders.save({ id: 42, total: 15 })');
        await orders.save({ id: 42, total: 15 });
        out.note('The check happens on reading, without FOR UPDATE: another change may still come before ours is saved.');
        out.line('a', "await orders.findOne({ where: { id: 42 }, lock: { mode: 'optimistic', version } })");
        await orders.findOne({ where: { id: 42 }, lock: { mode: 'optimistic', version } });
        return { code: 'no error' };
      } catch (fault) {
        if (!(fault instanceof Error)) throw fault;
        out.printed(`${fault.constructor.name}: ${fault.message}`);
        return { code: fault.constructor.name };
      } finally {
        await source.destroy();
      }
    },
  },
  {
    ...common,
    id: 'orm/typeorm/OptimisticLockVersionMismatchError-update-with-version',
    title: 'What loses no update: UPDATE with the version in its condition, and a look at how many rows it changed',
    expect: { code: 'affected 0' },
    authority: documented(
      'Repository API, update',
      'working-with-entity-manager/repository-api',
      'update() changes the rows that match the criteria, in one statement',
    ),
    run: async (stage) => {
      const { source, orders } = await opened(stage);
      const { out } = stage;
      try {
        out.line('a', "await orders.save({ id: 42, status: 'new', total: 10 })");
        await orders.save({ id: 42, status: 'new', total: 10 });
        out.line('a', 'const mine = await orders.findOneByOrFail({ id: 42 })');
        const mine = await orders.findOneByOrFail({ id: 42 });
        out.line('b', 'await orders.save({ id: 42, total: 15 })');
        await orders.save({ id: 42, total: 15 });
        out.line('a', 'await orders.update({ id: 42, version: mine.version }, { total: mine.total + 7 })');
        const { affected } = await orders.update({ id: 42, version: mine.version }, { total: mine.total + 7 });
        out.printed(`affected: ${affected}`);
        out.note('0 rows: somebody was faster. Read again, decide again.');
        return { code: `affected ${affected}` };
      } finally {
        await source.destroy();
      }
    },
  },
];
