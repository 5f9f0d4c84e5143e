import type { BlockBlobClient } from '@azure/storage-blob';
import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { leaseBlob } from '../tools/leaseAuthorities.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/LeaseIdMissing',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

/** What a lease on a blob keeps others from, and what it does not. */
export const azuriteLeaseOperations: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-who',
    title: 'what a stranger reads of a leased blob: state and duration, metadata, and no lease id',
    operation: 'Get Blob Properties',
    expect: { status: 200 },
    authority: leaseBlob(
      'Get Blob, Get Blob Properties and List Blobs succeed on a leased blob without the lease id; the id is returned to the one who asks for the lease',
    ),
    run: (stage) =>
      blobs(stage, 'lease-who', async ({ container, blob, shown, asked, out }) => {
        await blob.upload('v1', 2);
        const lease = blob.getBlobLeaseClient();
        await shown('The holder takes a lease without end.', () => lease.acquireLease(-1));
        await blob.setMetadata({ holder: 'nightly-export' }, { conditions: { leaseId: lease.leaseId } });
        const got = await asked('A stranger looks.', () => blob.getProperties());
        for await (const { name, properties, metadata } of container.listBlobsFlat({ includeMetadata: true })) {
          const { leaseStatus, leaseState, leaseDuration } = properties;
          out.line('client', `List Blobs has for ${name}: ${leaseStatus}, ${leaseState}, ${leaseDuration}, metadata ${JSON.stringify(metadata)}`);
          out.line(
            'client',
            `  and these fields about the lease: ${Object.keys(properties)
              .filter((field) => /^lease/i.test(field))
              .join(', ')}`,
          );
        }
        return got;
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-operations',
    title: 'twenty operations on a leased blob, each without the lease id',
    expect: { status: 412, code: 'LeaseIdMissing' },
    authority: leaseBlob(
      'Put Blob, Set Blob Metadata, Set Blob Properties, Delete Blob, Put Block, Put Block List, Put Page, Append Block and Copy Blob to it need the id: 412; reads, and copies from it, do not',
    ),
    run: (stage) =>
      blobs(stage, 'lease-operations', async ({ container, asked, out, blob }) => {
        const id = Buffer.from('block-1').toString('base64');
        const other = container.getBlockBlobClient('other.txt');
        await other.upload('other', 5);
        const leased = async (name: string) => {
          const one = container.getBlockBlobClient(name);
          await one.upload('v1', 2);
          await one.getBlobLeaseClient().acquireLease(60);
          return one;
        };
        const pages = container.getPageBlobClient('pages');
        await pages.create(512);
        await pages.getBlobLeaseClient().acquireLease(60);
        const log = container.getAppendBlobClient('log');
        await log.create();
        await log.getBlobLeaseClient().acquireLease(60);
        const operations: [string, (one: BlockBlobClient) => Promise<unknown>][] = [
          ['Put Blob', (one) => one.upload('v2', 2)],
          ['Put Blob, If-None-Match: *', (one) => one.upload('v2', 2, { conditions: { ifNoneMatch: '*' } })],
          ['Put Block', (one) => one.stageBlock(id, 'x', 1)],
          ['Put Block List', (one) => one.commitBlockList([])],
          ['Append Block', () => log.appendBlock('x', 1)],
          ['Put Page', () => pages.uploadPages(Buffer.alloc(512), 0, 512)],
          ['Set Blob Metadata', (one) => one.setMetadata({ a: 'b' })],
          ['Set Blob Properties', (one) => one.setHTTPHeaders({ blobContentType: 'text/plain' })],
          ['Set Blob Tags', (one) => one.setTags({ a: 'b' })],
          ['Set Blob Tier', (one) => one.setAccessTier('Cool')],
          ['Delete Blob', (one) => one.delete()],
          ['Delete Blob, deleteIfExists of the SDK', (one) => one.deleteIfExists()],
          ['Copy Blob, onto it', async (one) => (await one.beginCopyFromURL(other.url)).pollUntilDone()],
          ['Copy Blob From URL, onto it', (one) => one.syncCopyFromURL(other.url)],
          ['Copy Blob From URL, from it', (one) => other.syncCopyFromURL(one.url)],
          ['Snapshot Blob', (one) => one.createSnapshot()],
          ['Get Blob', async (one) => (await one.download()).readableStreamBody?.resume()],
          ['Get Blob Properties', (one) => one.getProperties()],
          ['Get Blob Tags', (one) => one.getTags()],
          ['Get Block List', (one) => one.getBlockList('all')],
        ];
        for (const [at, [name, act]] of operations.entries()) {
          const one = await leased(`blob-${at}`);
          const said = await act(one).then(
            () => 'done',
            (fault) => `${fault.statusCode} ${fault.code}`,
          );
          out.line('client', `${name}: ${said}`);
        }
        await blob.upload('v1', 2);
        await blob.getBlobLeaseClient().acquireLease(60);
        return asked('One of them on the wire.', () => blob.delete());
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-shared-id',
    title: 'two processes with one lease id: both write and one update is gone; with If-Match as well, the second write is refused',
    operation: 'Put Blob',
    expect: { status: 412, code: 'ConditionNotMet' },
    authority: leaseBlob('acquire with the id of the active lease succeeds, and so does a write with it; the page speaks of the id, not of who sends it'),
    run: (stage) =>
      blobs(stage, 'lease-shared', async ({ blob, shown, asked, out }) => {
        await blob.upload('notes', 5);
        const [a, b] = [blob.getBlobLeaseClient('5f3a1c1e-0000-4000-8000-1ead00000002'), blob.getBlobLeaseClient('5f3a1c1e-0000-4000-8000-1ead00000002')];
        const { leaseId } = a;
        await a.acquireLease(60);
        const old = await blob.download();
        await shown('Process A has the lease and has read “notes”. Process B, with the same id, acquires too.', () => b.acquireLease(60));
        const same = await blob.download();
        await shown('B has read the same. A writes with the id.', () => blob.upload('notes, A', 8, { conditions: { leaseId } }));
        await shown('B writes with the id.', () => blob.upload('notes, B', 8, { conditions: { leaseId } }));
        out.line('client', `left: ${await blob.downloadToBuffer()}`);
        const fresh = await blob.download();
        await shown('Once more, each with the ETag that it read. A:', () => blob.upload('notes, B, A', 11, { conditions: { leaseId, ifMatch: fresh.etag } }));
        const refused = await asked('B, which has read the same again:', () =>
          blob.upload('notes, B, B', 11, { conditions: { leaseId, ifMatch: fresh.etag } }),
        );
        out.line('client', `left: ${await blob.downloadToBuffer()}; A and B had read one ETag: ${old.etag === same.etag}`);
        return refused;
      }),
  },
];
