import pg from 'pg';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { postgresql18 } from '../servers/postgresql.ts';
import { readMessages } from '../tools/postgresqlWire.ts';
import { type Exchanged, relay } from '../tools/relay.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';

interface Take {
  take(pool: pg.Pool, item: string, count: number): Promise<void>;
}

/** Two writers take three and four of ten with the sample. A holds its lock until B was refused once; both have read before. */
const takeTwice = async ({ host, port, out }: Stage, database: string, file: string) => {
  const { take } = await sample<Take>(file);
  const direct = async (name: string, ...statements: string[]) => {
    const client = new pg.Client({ host, port, user: 'postgres', database: name });
    await client.connect();
    let rows: { amount: number }[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    await client.end();
    return rows;
  };
  await direct('postgres', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`, `CREATE DATABASE ${database}`);
  await direct(database, "CREATE TABLE stock (item text PRIMARY KEY, amount int); INSERT INTO stock VALUES ('bolt', 10)");

  const moment = () => Promise.withResolvers<void>();
  const [aBegins, aLocked, aDone, bBegins, bRefused] = [moment(), moment(), moment(), moment(), moment()];
  let begun = 0;
  const hold = {
    A: async (sent: string) => {
      if (sent.includes('BEGIN')) {
        aBegins.resolve();
        await bBegins.promise;
      }
      if (sent.includes('COMMIT')) {
        aLocked.resolve();
        await bRefused.promise;
      }
    },
    B: async (sent: string) => {
      if (sent.includes('ROLLBACK')) bRefused.resolve();
      if (!sent.includes('BEGIN')) return;
      bBegins.resolve();
      begun += 1;
      await (begun === 1 ? aLocked : aDone).promise;
    },
  };
  const passed: { who: string; exchange: Exchanged | undefined }[] = [];
  const writer = async (who: 'A' | 'B', count: number) => {
    const wire = await relay(
      { host, port },
      {
        before: async (sent, index) => {
          await hold[who](sent);
          passed.push({ who, exchange: wire.exchanges[index] });
        },
      },
    );
    const pool = new pg.Pool({ host: '127.0.0.1', port: wire.port, user: 'postgres', database, max: 1 });
    await take(pool, 'bolt', count).finally(() => pool.end());
    await wire.close();
  };
  const a = writer('A', 3).finally(aDone.resolve);
  await aBegins.promise;
  const b = writer('B', 4);
  await Promise.all([a, b]);

  out.note('A takes 3 of 10, B takes 4.');
  for (const { who, exchange } of passed) {
    const { asked, answered } = readMessages(exchange ?? { sent: '', received: '' });
    if (!asked) continue;
    out.line(who, asked);
    if (answered.length > 0) out.printed(answered.join('\n'));
  }
  const [row] = await direct(database, 'SELECT amount FROM stock');
  out.note('What is there now:');
  out.printed(`${row?.amount}`);
  const lost = row?.amount === 3 ? 0 : 1;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};

const locking = (says: string): Authority => ({
  title: 'PostgreSQL 18, Explicit Locking, Row-Level Locks',
  address: 'https://www.postgresql.org/docs/18/explicit-locking.html#LOCKING-ROWS',
  says,
  read: '2026-11-21',
});

const one = (kind: 'right' | 'wrong', lost: number, sampleName: string, authority: Authority, run: Scenario['run']): Scenario => ({
  id: `postgresql/55P03-sample-${kind}`,
  of: 'postgresql/55P03',
  server: postgresql18,
  title: `two writers take from one stock with ${sampleName}, in transactions of with-lock.ts`,
  client: `${packaged('pg')}, through its pool`,
  expect: { lost },
  authority,
  run,
  script: sampleScript({
    packages: [packaged('pg').replace(' ', '@')],
    files: ['postgresql/55P03/with-lock.ts', `postgresql/55P03/${sampleName}`],
    imports: "import pg from 'pg';",
    functions: { readMessages, takeTwice },
  }),
});

/** The sample of 55P03 under two writers, with work that reads under the lock, and with the struck-out work that does not. */
export const samplesPostgresql: Scenario[] = [
  one(
    'right',
    0,
    'take.ts',
    locking('FOR UPDATE locks the row until the transaction ends, and whoever has waited for it gets the row as it was changed'),
    (stage) => takeTwice(stage, 'sample_right', 'postgresql/55P03/take.ts'),
  ),
  one('wrong', 1, 'take-wrong.ts', locking('a SELECT without FOR UPDATE takes no row lock: others may change the row after it was read'), (stage) =>
    takeTwice(stage, 'sample_wrong', 'postgresql/55P03/take-wrong.ts'),
  ),
];
