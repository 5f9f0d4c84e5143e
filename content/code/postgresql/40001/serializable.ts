import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, type Pool, type PoolClient } from 'pg';

const again = new Set(['40001', '40P01']); // the server has undone everything, and a new attempt may pass

async function once<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  const tx = await pool.connect();
  try {
    await tx.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
    const result = await work(tx);
    const { command } = await tx.query('COMMIT'); // 40001 may come here, too
    if (command !== 'COMMIT') throw new Error(`COMMIT was answered ${command}: an error was swallowed inside.`);
    tx.release();
    return result;
  } catch (error) {
    await tx.query('ROLLBACK').then(() => tx.release(), () => tx.release(true));
    throw error;
  }
}

/** Runs `work` as one serializable transaction; calls it anew, reads and decisions included, when the server refuses it. */
export async function serializable<T>(
  pool: Pool,
  work: (tx: PoolClient) => Promise<T>,
  { attempts = 6, budgetMs = 10_000 } = {},
): Promise<T> {
  const deadline = Date.now() + budgetMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work);
    } catch (error) {
      const pause = Math.random() * 20 * 2 ** attempt; // full jitter; no connection is held
      const retry = error instanceof DatabaseError && again.has(error.code ?? '')
        && attempt < attempts && Date.now() + pause < deadline;
      if (!retry) throw error;
      await sleep(pause);
    }
  }
}
