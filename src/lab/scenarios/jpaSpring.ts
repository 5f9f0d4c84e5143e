import type { Authority, Outcome, Scenario } from '../scenario.ts';
import { driver, eclipselink, hibernate3 } from '../servers/jpa.ts';
import { springEclipselink, springHibernate } from '../servers/jpaSpring.ts';
import { javaOf } from '../tools/jpaFolders.ts';

const source = (file: string, says: string): Authority => ({
  title: `Spring Framework 7.0.9, ${file.split('/').at(-1)}`,
  address: `https://github.com/spring-projects/spring-framework/blob/v7.0.9/${file}`,
  says,
  read: '2026-11-26',
});
const commit = source(
  'spring-orm/src/main/java/org/springframework/orm/jpa/JpaTransactionManager.java',
  'doCommit translates the cause of a RollbackException; without a cause it is a TransactionSystemException',
);
const general = source('framework-docs/modules/ROOT/pages/data-access/orm/general.adoc', 'exceptions of beans marked @Repository are translated');

const one = (server: typeof springHibernate, id: string, title: string, run: string, authority: Authority, expect: Outcome): Scenario => ({
  id: `orm/${server.provider.unit}/OptimisticLockException-spring-${id}`,
  of: `orm/${server.provider.unit}/OptimisticLockException`,
  server,
  client: `${driver}, SpringStale.java of the script`,
  title,
  expect,
  authority,
  run: (stage) => javaOf(stage, server, { folders: ['content/code/orm/jpa-spring'], type: 'SpringStale', args: [run] }),
});

const sample = (server: typeof eclipselink, kind: 'right' | 'wrong', lost: number, does: string): Scenario => ({
  id: `orm/${server.provider.unit}/OptimisticLockException-sample-${kind}`,
  of: `orm/${server.provider.unit}/OptimisticLockException`,
  server,
  client: `${driver}, TwoWriters.java of the script`,
  title: `two writers deposit into one account with ${kind === 'right' ? 'Deposit.java' : 'DepositWrong.java'}, which ${does}`,
  expect: { lost },
  authority: {
    title: 'Jakarta Persistence 3.2, OptimisticLockException',
    address: 'https://github.com/jakartaee/persistence/blob/3.2-3.2.0-RELEASE/spec/src/main/asciidoc/ch03-entity-operations.adoc',
    says: 'loading the object again in a new transaction context and repeating the work is an answer',
    read: '2026-11-26',
  },
  run: (stage) =>
    javaOf(stage, server, { folders: ['content/code/orm/OptimisticLockException', 'content/code/orm/jpa-writers'], type: 'TwoWriters', args: [kind] }),
});

/** A stale entity under Spring’s transaction manager, and the samples of the page under two writers. */
export const jpaSpring: Scenario[] = [
  one(springHibernate, 'commit', 'a stale entity at the commit of a TransactionTemplate', 'commit', commit, {
    code: 'ObjectOptimisticLockingFailureException',
  }),
  one(springHibernate, 'flush', 'a flush in a transaction of Spring, outside a @Repository', 'flush', general, { code: 'OptimisticLockException' }),
  one(springHibernate, 'goes-on', 'caught at flush within the transaction, which then commits', 'goes-on', commit, { code: 'TransactionSystemException' }),
  one(springEclipselink, 'commit', 'a stale entity at the commit of a TransactionTemplate', 'commit', commit, { code: 'JpaOptimisticLockingFailureException' }),
  ...[eclipselink, hibernate3].flatMap((server) => [
    sample(server, 'right', 0, 'reads the balance at each attempt'),
    sample(server, 'wrong', 1, 'has computed the balance before'),
  ]),
];
