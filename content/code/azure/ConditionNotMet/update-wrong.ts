import { text } from 'node:stream/consumers';
import type { BlockBlobClient } from '@azure/storage-blob';

/** After a 412 it fetches the new ETag, and puts the old merge under it. */
export async function update(blob: BlockBlobClient, change: (old: string) => string) {
  const { readableStreamBody, etag: ifMatch } = await blob.download();
  const next = change(readableStreamBody ? await text(readableStreamBody) : '');
  const put = (conditions: { ifMatch?: string }) => blob.upload(next, Buffer.byteLength(next), { conditions });
  return put({ ifMatch }).catch(async () => put({ ifMatch: (await blob.getProperties()).etag }));
}
