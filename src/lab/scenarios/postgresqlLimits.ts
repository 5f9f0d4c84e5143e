import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { postgresql15, postgresql18 } from '../servers/postgresql.ts';
import { sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { held, manual, orders } from './postgresqlAfterError.ts';
import { type Scene, sceneOn } from './postgresqlScene.ts';

/** Limits that run out before the server’s verdict. */
const scenes: Scene[] = [
  {
    id: '40001-behind-a-limit',
    title: 'REPEATABLE READ, and a limit that ends the wait before the holder commits: 55P03 or 57014 stands where 40001 would',
    manual: manual(
      'Repeatable Read Isolation Level',
      'transaction-iso.html#XACT-REPEATABLE-READ',
      'a row that another transaction has changed is waited for; if that one commits, the update fails, and the whole transaction is to be retried',
    ),
    steps: [
      orders,
      'b> begin isolation level repeatable read',
      'b> select status from orders where id = 42',
      'b> savepoint one',
      ...held,
      "b> set local lock_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'b> rollback to one',
      "b> set local statement_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'b> rollback to one',
      'a> commit',
      '# The lock is free now. The statement that a savepoint would have saved in READ COMMITTED:',
      "b> update orders set status = 'cancelled' where id = 42",
      'b> rollback',
    ],
  },
  {
    id: '57014-three-limits',
    title: 'A circle, with lock_timeout, statement_timeout and deadlock_timeout all at 1 s',
    manual: manual(
      'Client Connection Defaults, statement_timeout',
      'runtime-config-client.html#GUC-STATEMENT-TIMEOUT',
      'a statement that takes longer is aborted; 57014 is query_canceled (appendix A)',
    ),
    steps: [
      orders,
      ...held,
      'b> begin',
      "b> update orders set status = 'cancelled' where id = 43",
      "a> set lock_timeout = '1s'",
      "a> set statement_timeout = '1s'",
      'a> show deadlock_timeout',
      "a> update orders set status = 'paid' where id = 43 -- waits for b",
      "b> update orders set status = 'cancelled' where id = 42 -- waits for a",
      'a answers',
      'b answers',
      'b> commit',
      'a> rollback',
    ],
  },
  {
    id: '57014-second-in-line',
    title: 'statement_timeout of a session that is second in line for a row: no CONTEXT',
    manual: manual(
      'Client Connection Defaults, statement_timeout',
      'runtime-config-client.html#GUC-STATEMENT-TIMEOUT',
      'a statement that takes longer is aborted; 57014 is query_canceled (appendix A)',
    ),
    steps: [
      orders,
      ...held,
      "c> update orders set status = 'sent' where id = 42 -- waits for a",
      'b> begin',
      "b> set local statement_timeout = '300ms'",
      "b> update orders set status = 'cancelled' where id = 42 -- waits",
      'b> rollback',
      'a> commit',
      'c answers',
    ],
  },
];

/** The same wait ended by a timer of the client and by one of the server. Stands by itself: its text is part of the reader’s script. */
const twoTimers = async ({ host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>): Promise<Outcome> => {
  const { default: pg } = await import('pg');
  const connected = async (options: object = {}) => {
    const client = new pg.Client({ host, port, user: 'postgres', database: 'postgres', ...options });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const a = await connected();
  let code = '';
  for (const timer of ['query_timeout', 'statement_timeout']) {
    await a.query("drop table if exists orders; create table orders (id int primary key, status text); insert into orders values (42, 'new')");
    const b = await connected({ [timer]: 300, application_name: 'b' });
    const said = async (who: 'a' | 'b', text: string) => {
      out.line(who, text);
      const client = who === 'a' ? a : b;
      await client.query(text).then(
        ({ command, rowCount, rows }) => out.printed(command === 'SELECT' ? JSON.stringify(rows) : `${command} ${rowCount ?? ''}`.trim()),
        (error) => {
          code = error.code ?? '';
          out.printed(`${error.constructor.name}: ${error.message}; code ${error.code}`);
        },
      );
    };
    out.note(`B connects with ${timer}: 300`);
    await said('a', 'begin');
    await said('a', "update orders set status = 'paid' where id = 42");
    await said('b', "update orders set status = 'cancelled' where id = 42");
    await said('a', "select state, wait_event_type from pg_stat_activity where application_name = 'b'");
    await said('a', 'commit');
    await new Promise((more) => setTimeout(more, 200));
    await said('a', 'select * from orders');
    await b.end();
  }
  await a.end();
  return { code };
};

/** Limits that stand in for another error, on 18 and on 15, and one of the client that has no code. */
export const postgresqlLimits: Scenario[] = [
  ...scenes.map(sceneOn(postgresql18)),
  {
    id: 'postgresql/57014-client-timer',
    of: 'postgresql/57014',
    server: postgresql18,
    title: 'the same wait, given up by node-postgres (query_timeout) and by the server (statement_timeout): only the second one is undone',
    client: packaged('pg'),
    expect: { code: '57014' },
    authority: manual(
      'Client Connection Defaults, statement_timeout',
      'runtime-config-client.html#GUC-STATEMENT-TIMEOUT',
      'a statement that takes longer is aborted; 57014 is query_canceled (appendix A)',
    ),
    run: (stage) => twoTimers(stage),
    script: sampleScript({ packages: [packaged('pg').replace(' ', '@')], files: [], functions: { twoTimers } }),
  },
  ...scenes.map(sceneOn(postgresql15, '-15')),
];
