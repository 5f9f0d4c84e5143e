import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container, ItemDefinition } from '@azure/cosmos';

const again: unknown[] = [412, 449, 'ECONNRESET', 'TimeoutError']; // the SDK repeats none of these writes

/** Changes an item against the _etag it was read with, and keeps the ids of the last eight writes in it. */
export async function update(container: Container, [id, key]: [string, string], change: (old: ItemDefinition) => object, attempts = 4, pause = 250) {
  const [item, write] = [container.item(id, key), randomUUID()];
  for (let attempt = 1, refusal: unknown; ; attempt++) {
    const { resource: old } = await item.read(); // does not throw for 404
    if (!old?._etag) throw new Error('The item is gone');
    const writes: string[] = old['writes'] ?? [];
    if (writes.includes(write)) return old._etag; // an earlier try arrived, its answer did not
    if (attempt > attempts) throw refusal;
    try {
      const next = { ...change(old), id, writes: [write, ...writes].slice(0, 8) };
      return (await item.replace(next, { accessCondition: { type: 'IfMatch', condition: old._etag } })).etag;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && again.includes(error.code))) throw error;
      refusal = error;
      await sleep(Math.random() * pause * 2 ** attempt);
    }
  }
}
