// node demo.ts: transaction.ts against opponent.mjs. DATABASE as in lib.mjs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { inTransaction } from '../../../../code/postgresql/40P01/transaction.ts';
import { transfer } from '../../../../code/postgresql/40P01/transfer.ts';

const pool = new pg.Pool();
console.log(`# pg 8.23.1, Node ${process.version}`);
const fails = async (title: string, times: number, column = 'balance') => {
  console.log(`== ${title} ==`);
  const opponent = spawn(process.execPath, [new URL('./opponent.mjs', import.meta.url).pathname, String(times)]);
  await once(opponent.stdout, 'data');
  const since = performance.now();
  const say = (text: string) => console.log(`${((performance.now() - since) / 1000).toFixed(2).padStart(6)}s  ${text}`);
  let n = 0;
  try {
    await inTransaction(pool, async (tx) => {
      say(`attempt ${++n}`);
      try {
        await tx.query('UPDATE accounts SET balance = balance - 30 WHERE id = 1');
        await tx.query(`UPDATE accounts SET ${column} = balance + 30 WHERE id = 2`);
      } catch (error) {
        if (error instanceof pg.DatabaseError) say(`attempt ${n}: ${error.code} ${error.message}`);
        throw error;
      }
    });
    say('committed');
  } catch (error) {
    say(`gave up: ${error instanceof pg.DatabaseError ? error.code : error}`);
  }
  opponent.kill();
};
await fails('once: one deadlock', 1);
await fails('always: a deadlock at every attempt', 1000);
await fails('other: another error is not tried again', 1, 'balances');
console.log('== swallowed: work catches 40P01 and returns ==');
{
  const opponent = spawn(process.execPath, [new URL('./opponent.mjs', import.meta.url).pathname, '1']);
  await once(opponent.stdout, 'data');
  try {
    await inTransaction(pool, async (tx) => {
      await tx.query('UPDATE accounts SET balance = balance - 30 WHERE id = 1');
      await tx.query('UPDATE accounts SET balance = balance + 30 WHERE id = 2').catch(() => undefined);
    });
    console.log('committed');
  } catch (error) {
    console.log(`${error}`);
  }
  opponent.kill();
}
console.log('== swallowed-raw: the same with BEGIN and COMMIT sent by hand ==');
{
  const opponent = spawn(process.execPath, [new URL('./opponent.mjs', import.meta.url).pathname, '1']);
  await once(opponent.stdout, 'data');
  const tx = await pool.connect();
  await tx.query('BEGIN');
  await tx.query('UPDATE accounts SET balance = balance - 30 WHERE id = 1');
  await tx.query('UPDATE accounts SET balance = balance + 30 WHERE id = 2').catch(() => undefined);
  const { command } = await tx.query('COMMIT');
  console.log(`COMMIT resolves, command ${command}`);
  console.log((await tx.query('select id, balance from accounts order by id')).rows.map(({ id, balance }) => `${id}: ${balance}`).join(', '));
  tx.release();
  opponent.kill();
}
console.log('== order: 20 opposite transfers at once with transfer.ts, 10 each way ==');
const client = await pool.connect();
await client.query('update accounts set balance = 100');
await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? transfer(pool, 1, 2, 3) : transfer(pool, 2, 1, 4))));
console.log((await client.query('select id, balance from accounts order by id')).rows.map(({ id, balance }) => `${id}: ${balance}`).join(', '));
process.exit(0);
