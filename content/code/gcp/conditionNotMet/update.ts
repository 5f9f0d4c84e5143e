import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type Bucket } from '@google-cloud/storage';

/** Changes an object under the generation it was read at, and keeps the ids of the last eight writes in its metadata. */
export async function update(bucket: Bucket, name: string, change: (old: string) => string, attempts = 4, pause = 250) {
  const write = randomUUID();
  for (let attempt = 1, refusal: unknown; ; attempt++) {
    const [{ generation, contentType, metadata }] = await bucket.file(name).getMetadata();
    const writes = String(metadata?.['writes'] ?? '').split(' ');
    if (writes.includes(write)) return generation; // an earlier try arrived, its answer did not
    if (!generation || attempt > attempts) throw refusal ?? new Error('No generation: the upload would be unguarded');
    try {
      const [old] = await bucket.file(name, { generation }).download(); // the text of this generation, not of a newer one
      const kept = { contentType, metadata: { ...metadata, writes: [write, ...writes].slice(0, 8).join(' ').trim() } };
      const guard = { resumable: false, preconditionOpts: { ifGenerationMatch: generation } };
      return await bucket.file(name).save(change(old.toString()), { metadata: kept, ...guard });
    } catch (error) {
      if (!(error instanceof ApiError && (error.code === 412 || error.code === 404))) throw error; // 404: replaced while we read
      refusal = error;
      await sleep(Math.random() * pause * 2 ** attempt);
    }
  }
}
