import type { Pool } from 'pg';
import { serializable } from './serializable.ts';

/** Keeps what the first attempt has read, as a cache for one web request does. */
export const post = (pool: Pool, account: string, amount: number) => {
  let before: number | undefined;
  return serializable(pool, async (tx) => {
    before ??= (await tx.query<{ sum: number }>('SELECT sum(amount)::int FROM ledger WHERE account = $1', [account])).rows[0]?.sum ?? 0;
    const balance = before + amount;
    if (balance < 0) throw new Error(`${account} has not enough`);
    await tx.query('INSERT INTO ledger (account, amount, balance) VALUES ($1, $2, $3)', [account, amount, balance]);
  });
};
