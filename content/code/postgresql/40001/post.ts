import type { Pool } from 'pg';
import { serializable } from './serializable.ts';

/** Enters a movement and the balance after it. The balance is read, and the limit checked, at each attempt. */
export const post = (pool: Pool, account: string, amount: number) =>
  serializable(pool, async (tx) => {
    const { rows: [row] } = await tx.query<{ sum: number }>('SELECT sum(amount)::int FROM ledger WHERE account = $1', [account]);
    const balance = (row?.sum ?? 0) + amount;
    if (balance < 0) throw new Error(`${account} has not enough`);
    await tx.query('INSERT INTO ledger (account, amount, balance) VALUES ($1, $2, $3)', [account, amount, balance]);
  });
