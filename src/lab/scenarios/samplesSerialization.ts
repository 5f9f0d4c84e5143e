import pg from 'pg';
import type { Scenario, Stage } from '../scenario.ts';
import { postgresql18 } from '../servers/postgresql.ts';
import { readMessages } from '../tools/postgresqlWire.ts';
import { type Exchanged, relay } from '../tools/relay.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';

interface Post {
  post(pool: pg.Pool, account: string, amount: number): Promise<void>;
}

/** Two writers enter -30 and -40 into a ledger that holds 100. Both have read before either enters, and A is first. */
const postTwice = async ({ host, port, out }: Stage, database: string, file: string) => {
  const { post } = await sample<Post>(file);
  const direct = async (name: string, ...statements: string[]) => {
    const client = new pg.Client({ host, port, user: 'postgres', database: name });
    await client.connect();
    let rows: { amount: number; balance: number }[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    await client.end();
    return rows;
  };
  await direct('postgres', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`, `CREATE DATABASE ${database}`);
  await direct(
    database,
    'CREATE TABLE ledger (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account text, amount int, balance int)',
    "INSERT INTO ledger (account, amount, balance) VALUES ('ada', 100, 100)",
  );

  const moment = () => Promise.withResolvers<void>();
  const [aReady, aDone, bReady] = [moment(), moment(), moment()];
  const hold = async (who: 'A' | 'B', sent: string) => {
    if (!sent.includes('INSERT')) return;
    if (who === 'A') {
      aReady.resolve();
      await bReady.promise;
    } else {
      bReady.resolve();
      await aDone.promise;
    }
  };
  const passed: { who: string; exchange: Exchanged | undefined }[] = [];
  const writer = async (who: 'A' | 'B', amount: number) => {
    const wire = await relay(
      { host, port },
      {
        before: async (sent, index) => {
          await hold(who, sent);
          passed.push({ who, exchange: wire.exchanges[index] });
        },
      },
    );
    const pool = new pg.Pool({ host: '127.0.0.1', port: wire.port, user: 'postgres', database, max: 1 });
    await post(pool, 'ada', amount).finally(() => pool.end());
    await wire.close();
  };
  const a = writer('A', -30).finally(aDone.resolve);
  await aReady.promise;
  await Promise.all([a, writer('B', -40)]);

  out.note('The ledger holds 100. A enters -30, B enters -40.');
  for (const { who, exchange } of passed) {
    const { asked, answered } = readMessages(exchange ?? { sent: '', received: '' });
    if (!asked) continue;
    out.line(who, asked);
    if (answered.length > 0) out.printed(answered.join('\n'));
  }
  const rows = await direct(database, 'SELECT amount, balance FROM ledger ORDER BY id');
  out.note('What is there now, amount and balance:');
  out.printed(rows.map(({ amount, balance }) => `${amount} | ${balance}`).join('\n'));
  const lost = rows.at(-1)?.balance === 30 ? 0 : 1;
  out.line('count', `lost ${lost} of 2 updates in the last balance`);
  return { lost };
};

const one = (kind: 'right' | 'wrong', lost: number, file: string, does: string, run: Scenario['run']): Scenario => ({
  id: `postgresql/40001-sample-${kind}`,
  of: 'postgresql/40001',
  server: postgresql18,
  title: `two writers enter into one ledger with ${file}, which ${does}, in transactions of serializable.ts`,
  client: `${packaged('pg')}, through its pool`,
  expect: { lost },
  authority: {
    title: 'PostgreSQL 15, Serialization Failure Handling',
    address: 'https://www.postgresql.org/docs/15/mvcc-serialization-failure-handling.html',
    says: 'the complete transaction is to be retried, with all logic that decides which values to use',
    read: '2026-11-26',
  },
  run,
  script: sampleScript({
    packages: [packaged('pg').replace(' ', '@')],
    files: ['postgresql/40001/serializable.ts', `postgresql/40001/${file}`],
    imports: "import pg from 'pg';",
    functions: { readMessages, postTwice },
  }),
});

/** The sample of 40001 under two writers: reading again at each attempt, and the struck-out one that keeps its first reading. */
export const samplesSerialization: Scenario[] = [
  one('right', 0, 'post.ts', 'reads the balance at each attempt', (stage) => postTwice(stage, 'ledger_right', 'postgresql/40001/post.ts')),
  one('wrong', 1, 'post-wrong.ts', 'keeps the balance of the first attempt', (stage) => postTwice(stage, 'ledger_wrong', 'postgresql/40001/post-wrong.ts')),
];
