import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, type Pool, type PoolClient } from 'pg';

/** Runs all of `work` again, from BEGIN, when its transaction was made the victim of a deadlock. */
export async function inTransaction<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>, attempts = 4): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const tx = await pool.connect();
    let stuck = false;
    try {
      await tx.query('BEGIN');
      const result = await work(tx);
      const { command } = await tx.query('COMMIT');
      if (command !== 'COMMIT') throw new Error('An error was swallowed inside: the server has rolled everything back.');
      return result;
    } catch (error) {
      // A connection that cannot roll back is destroyed; the pool would hand it on with 25P02.
      stuck = await tx.query('ROLLBACK').then(() => false, () => true);
      if (!(error instanceof DatabaseError && error.code === '40P01') || attempt >= attempts) throw error;
    } finally {
      tx.release(stuck);
    }
    await sleep(Math.random() * 250 * 2 ** attempt); // no connection is held
  }
}
