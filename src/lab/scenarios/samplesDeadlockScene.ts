import pg from 'pg';
import type { Stage } from '../scenario.ts';
import { readMessages } from '../tools/postgresqlWire.ts';
import { type Exchanged, relay } from '../tools/relay.ts';

/** A transfer as the samples have it. */
export type Transfer = (pool: pg.Pool, from: number, to: number, amount: number) => Promise<unknown>;

/**
 * A transfers 30 from account 1 to account 2, B transfers 40 back. Both have begun and sent their first statement before
 * either sends its second; A sends first. After a ROLLBACK of A, B finishes before A goes on.
 */
export const transferTwice = async ({ host, port, out }: Stage, database: string, transfer: Transfer) => {
  const direct = async (name: string, ...statements: string[]) => {
    const client = new pg.Client({ host, port, user: 'postgres', database: name });
    await client.connect();
    let rows: { id: number; balance: number }[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    await client.end();
    return rows;
  };
  await direct('postgres', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`, `CREATE DATABASE ${database}`);
  await direct(database, 'CREATE TABLE accounts (id int PRIMARY KEY, balance int); INSERT INTO accounts VALUES (1, 100), (2, 100)');

  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const moment = () => Promise.withResolvers<void>();
  const [aBegun, bBegun, aFirst, bFirst, aSecond, bDone] = [moment(), moment(), moment(), moment(), moment(), moment()];
  const sentBy = { A: 0, B: 0 };
  let backA = false;
  const hold = {
    A: async (at: number, sent: string) => {
      if (at === 1) setTimeout(aBegun.resolve, 50);
      if (at === 2) {
        await bBegun.promise;
        aFirst.resolve();
      }
      if (at === 3) {
        await bFirst.promise;
        await pause(100);
        aSecond.resolve();
      }
      if (backA) await bDone.promise;
      backA ||= sent.includes('ROLLBACK');
    },
    B: async (at: number) => {
      if (at === 1) setTimeout(bBegun.resolve, 50);
      if (at === 2) {
        await aFirst.promise;
        await pause(100);
        bFirst.resolve();
      }
      if (at === 3) {
        await aSecond.promise;
        await pause(100);
      }
    },
  };
  const passed: { who: string; exchange: Exchanged | undefined }[] = [];
  const writer = async (who: 'A' | 'B', from: number, to: number, amount: number) => {
    const wire = await relay(
      { host, port },
      {
        before: async (sent, index) => {
          if (/BEGIN|SELECT|UPDATE|COMMIT|ROLLBACK/.test(sent)) await hold[who](++sentBy[who], sent);
          passed.push({ who, exchange: wire.exchanges[index] });
        },
      },
    );
    const pool = new pg.Pool({ host: '127.0.0.1', port: wire.port, user: 'postgres', database, max: 1 });
    await transfer(pool, from, to, amount).finally(() => pool.end());
    await wire.close();
  };
  const a = writer('A', 1, 2, 30);
  await aBegun.promise;
  await Promise.all([a, writer('B', 2, 1, 40).finally(bDone.resolve)]);

  out.note('A transfers 30 from account 1 to account 2, B transfers 40 back. Each has 100.');
  for (const { who, exchange } of passed) {
    const { asked, answered } = readMessages(exchange ?? { sent: '', received: '' });
    if (!asked) continue;
    out.line(who, asked);
    if (answered.length > 0) out.printed(answered.join('\n'));
  }
  const rows = await direct(database, 'SELECT id, balance FROM accounts ORDER BY id');
  out.note('What is there now, and the sum:');
  for (const { id, balance } of rows) out.printed(`${id} | ${balance}`);
  out.printed(`${rows.reduce((sum, { balance }) => sum + balance, 0)}`);
  const lost = rows[0]?.balance === 110 && rows[1]?.balance === 90 ? 0 : 1;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};
