import type { Pool } from 'pg';
import { inTransaction } from './transaction.ts';

/** Locks both rows in the order of their ids before it changes either, so that two transfers wait but never in a circle. */
export const transfer = (pool: Pool, from: number, to: number, amount: number) =>
  inTransaction(pool, async (tx) => {
    await tx.query('SELECT id FROM accounts WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [[from, to]]);
    await tx.query('UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, from]);
    await tx.query('UPDATE accounts SET balance = balance + $1 WHERE id = $2', [amount, to]);
  });
