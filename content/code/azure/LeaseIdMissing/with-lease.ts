import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { RestError, type BlockBlobClient } from '@azure/storage-blob';

const held = new Set(['LeaseAlreadyPresent', 'LeaseIsBreakingAndCannotBeAcquired']);

/** Runs `work` under a lease of the blob; waits while another client holds it. `work` sends the id with each write. */
export async function withLease<T>(
  blob: BlockBlobClient,
  work: (leaseId: string) => Promise<T>,
  { seconds = 30, pauseMs = 1_000, budgetMs = 120_000 } = {}, // seconds: 15 to 60, and longer than `work` takes
): Promise<T> {
  const lease = blob.getBlobLeaseClient(); // proposes an id of its own: an acquire sent twice finds its own lease
  const deadline = Date.now() + budgetMs;
  for (;;) {
    try {
      await lease.acquireLease(seconds);
      break;
    } catch (error) {
      const wait = error instanceof RestError && held.has(error.code ?? '') && Date.now() + pauseMs < deadline;
      if (!wait) throw error;
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }
  try {
    return await work(lease.leaseId);
  } finally {
    await lease.releaseLease().catch(() => undefined); // it may have run out; the write below was refused then
  }
}

/** Reads after it has the lease, so that what it changes is what it read. */
export const update = (blob: BlockBlobClient, change: (old: string) => string, options = {}) =>
  withLease(blob, async (leaseId) => {
    const { readableStreamBody } = await blob.download();
    const next = change(readableStreamBody ? await text(readableStreamBody) : '');
    return blob.upload(next, Buffer.byteLength(next), { conditions: { leaseId } });
  }, options);
