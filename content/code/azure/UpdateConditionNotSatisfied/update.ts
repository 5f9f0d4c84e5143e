import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { RestError, type TableClient } from '@azure/data-tables';

type Change = (old: Record<string, unknown>) => Record<string, unknown>;

/** Changes an entity against the ETag it was read with, and keeps the ids of the last eight writes in it. */
export async function update(table: TableClient, [partitionKey, rowKey]: [string, string], change: Change, attempts = 4) {
  const write = randomUUID(); // tells our own write from somebody else's
  let refusal: unknown;
  for (let attempt = 1; ; attempt++) {
    const { etag, ...old } = await table.getEntity(partitionKey, rowKey);
    const writes = String(old['writes'] ?? '').split(' ');
    if (writes.includes(write)) return etag; // an earlier try arrived, its answer did not
    if (attempt > attempts) throw refusal;
    try {
      const ours = { ...change(old), partitionKey, rowKey, writes: [write, ...writes].slice(0, 8).join(' ') };
      return (await table.updateEntity(ours, 'Merge', { etag })).etag;
    } catch (error) {
      if (!(error instanceof RestError && error.message.includes('UpdateConditionNotSatisfied'))) throw error; // error.code is undefined
      refusal = error;
      await sleep(Math.random() * 250 * 2 ** attempt);
    }
  }
}
