import type pg from 'pg';
import type { Authority, Scenario } from '../scenario.ts';
import { postgresql18 } from '../servers/postgresql.ts';
import { readMessages } from '../tools/postgresqlWire.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { type Transfer, transferTwice } from './samplesDeadlockScene.ts';

interface Transaction {
  inTransaction(pool: pg.Pool, work: (tx: pg.PoolClient) => Promise<unknown>): Promise<unknown>;
}

const authority = (says: string, title: string, page: string): Authority => ({
  title: `PostgreSQL 15, ${title}`,
  address: `https://www.postgresql.org/docs/15/${page}`,
  says,
  read: '2026-11-26',
});
const order = authority(
  'deadlocks are best avoided by taking locks on several objects in one order everywhere',
  'Deadlocks',
  'explicit-locking.html#LOCKING-DEADLOCKS',
);
const whole = authority(
  'the complete transaction has to be tried again, not the statement',
  'Serialization Failure Handling',
  'mvcc-serialization-failure-handling.html',
);

interface One {
  id: string;
  title: string;
  files: string[];
  lost: number;
  authority: Authority;
  run: Scenario['run'];
}

const one = ({ id, title, files, lost, authority, run }: One): Scenario => ({
  id: `postgresql/40P01-sample-${id}`,
  of: 'postgresql/40P01',
  server: postgresql18,
  title,
  client: `${packaged('pg')}, through its pool`,
  expect: { lost },
  authority,
  run,
  script: sampleScript({
    packages: [packaged('pg').replace(' ', '@')],
    files: files.map((file) => `postgresql/40P01/${file}`),
    imports: "import pg from 'pg';",
    functions: { readMessages, transferTwice },
  }),
});

/** The samples of 40P01 under two writers: rows locked in one order, all of the transaction again, and the struck-out one, which sends a statement again. */
export const samplesDeadlock: Scenario[] = [
  one({
    id: 'order',
    title: 'two opposite transfers with transfer.ts, which locks both rows in one order: nobody is refused',
    files: ['transaction.ts', 'transfer.ts'],
    lost: 0,
    authority: order,
    run: async (stage) => transferTwice(stage, 'sample_order', (await sample<{ transfer: Transfer }>('postgresql/40P01/transfer.ts')).transfer),
  }),
  one({
    id: 'right',
    title: 'two opposite transfers that lock as they go, in transactions of transaction.ts: the victim does all of it again',
    files: ['transaction.ts'],
    lost: 0,
    authority: whole,
    run: async (stage) => {
      const { inTransaction } = await sample<Transaction>('postgresql/40P01/transaction.ts');
      return transferTwice(stage, 'sample_right', (pool, from, to, amount) =>
        inTransaction(pool, async (tx) => {
          await tx.query('UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, from]);
          await tx.query('UPDATE accounts SET balance = balance + $1 WHERE id = $2', [amount, to]);
        }),
      );
    },
  }),
  one({
    id: 'wrong',
    title: 'two opposite transfers with transfer-wrong.ts: the victim sends its refused statement again',
    files: ['transfer-wrong.ts'],
    lost: 1,
    authority: whole,
    run: async (stage) => transferTwice(stage, 'sample_wrong', (await sample<{ transfer: Transfer }>('postgresql/40P01/transfer-wrong.ts')).transfer),
  }),
];
