import type { Pool } from 'pg';
import { withLock } from './with-lock.ts';

/** Reads before the transaction: the second attempt writes a number that is no longer true. */
export async function take(pool: Pool, item: string, count: number) {
  const { rows: [row] } = await pool.query<{ amount: number }>('SELECT amount FROM stock WHERE item = $1', [item]);
  await withLock(pool, (tx) => tx.query('UPDATE stock SET amount = $1 WHERE item = $2', [(row?.amount ?? 0) - count, item]));
}
