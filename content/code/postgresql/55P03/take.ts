import type { Pool } from 'pg';
import { withLock } from './with-lock.ts';

/** Reads under the lock, so each attempt sees what is there now. */
export const take = (pool: Pool, item: string, count: number) =>
  withLock(pool, async (tx) => {
    const { rows: [row] } = await tx.query<{ amount: number }>('SELECT amount FROM stock WHERE item = $1 FOR UPDATE', [item]);
    await tx.query('UPDATE stock SET amount = $1 WHERE item = $2', [(row?.amount ?? 0) - count, item]);
  });
