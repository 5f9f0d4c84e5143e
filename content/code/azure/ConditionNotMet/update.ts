import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { RestError, type BlockBlobClient } from '@azure/storage-blob';

const lostTheRace = (error: unknown) =>
  error instanceof RestError && error.statusCode === 412 && error.code === 'ConditionNotMet';

/** Change a blob against the ETag it was read with; read again while another writer is first. */
export async function update(blob: BlockBlobClient, change: (old: string) => string, attempts = 4) {
  const writer = randomUUID(); // tells our own write from somebody else's
  let refusal: unknown;
  for (let attempt = 1; ; attempt++) {
    const seen = await blob.download(); // content and ETag come from one answer
    const { etag, contentType, metadata, readableStreamBody } = seen;
    const old = readableStreamBody ? await text(readableStreamBody) : '';
    if (metadata?.['writer'] === writer) return etag; // an earlier try arrived, its answer did not
    if (attempt > attempts || !etag) throw refusal ?? new Error('The answer has no ETag.');
    const next = change(old);
    try {
      const done = await blob.upload(next, Buffer.byteLength(next), {
        conditions: { ifMatch: etag },
        metadata: { ...metadata, writer },
        blobHTTPHeaders: { blobContentType: contentType },
      });
      return done.etag;
    } catch (error) {
      if (!lostTheRace(error)) throw error;
      refusal = error;
      await sleep(Math.random() * 250 * 2 ** attempt);
    }
  }
}
