import { text } from 'node:stream/consumers';
import type { BlockBlobClient } from '@azure/storage-blob';
import { withLease } from './with-lease.ts';

/** Reads first and waits for the lease afterwards: what it writes is older than what it overwrites. */
export async function updateStale(blob: BlockBlobClient, change: (old: string) => string, options = {}) {
  const { readableStreamBody } = await blob.download();
  const next = change(readableStreamBody ? await text(readableStreamBody) : '');
  return withLease(blob, (leaseId) => blob.upload(next, Buffer.byteLength(next), { conditions: { leaseId } }), options);
}
