import { BlobServiceClient, type BlockBlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { pythonAttempts, pythonStub } from '../tools/azurePython.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';

const common = {
  of: 'azure/storage/LeaseIdMissing',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

const learn = (title: string, address: string, says: string): Authority => ({ title: `Microsoft Learn: ${title}`, address, says, read: '2026-11-26' });
const leaseBlob = (says: string) => learn('Lease Blob', 'https://learn.microsoft.com/rest/api/storageservices/lease-blob', says);
const concurrency = (says: string) => learn('Manage concurrency in Blob Storage', 'https://learn.microsoft.com/azure/storage/blobs/concurrency-manage', says);

/** What each state of a lease lets through: with no id, with the holder’s id, and what a break makes of it. */
const states: Scenario[] = [
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
    id: 'azure/storage/LeaseIdMissing-break-without-period',
    title: 'a fixed lease is broken without a period: for its remaining time the breaker is still refused, and the holder still writes',
    operation: 'Put Blob',
    expect: { status: 412, code: 'LeaseIdMissing' },
    authority: leaseBlob(
      'without a period a fixed lease breaks after its remaining time; in state Breaking a write with the id succeeds and one without fails with 412',
    ),
    run: (stage) =>
      blobs(stage, 'lease-breaking', async ({ blob, shown, asked, out }) => {
        await blob.upload('v1', 2);
        const holder = blob.getBlobLeaseClient();
        await shown('The holder takes the lease for 60 seconds.', () => holder.acquireLease(60));
        await asked('You write without its id.', () => blob.upload('you', 3));
        await shown('You break the lease, without a period.', () => blob.getBlobLeaseClient().breakLease(undefined as unknown as number)); // the SDK has a type for a period only
        const got = await asked('You write again.', () => blob.upload('you', 3));
        await shown('The holder writes with its id.', () => blob.upload('holder', 6, { conditions: { leaseId: holder.leaseId } }));
        await shown('The holder releases the lease.', () => holder.releaseLease());
        const { etag } = await shown('You read again.', () => blob.download());
        await asked('You write against what you read.', () => blob.upload('holder, you', 11, { conditions: { ifMatch: etag } }));
        out.note('Both changes are there.');
        return got;
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-break-infinite',
    title: 'an infinite lease is broken without a period: it is gone at once, and the living holder is refused',
    operation: 'Put Blob',
    expect: { status: 412 },
    authority: leaseBlob(
      'without a period an infinite lease breaks immediately; in state Broken a write with the old id fails with 412, one without an id succeeds',
    ),
    run: (stage) =>
      blobs(stage, 'lease-infinite', async ({ blob, shown, asked }) => {
        await blob.upload('v1', 2);
        const holder = blob.getBlobLeaseClient();
        await shown('The holder takes a lease without end.', () => holder.acquireLease(-1));
        await asked('You write without its id.', () => blob.upload('you', 3));
        await shown('You break the lease, without a period.', () => blob.getBlobLeaseClient().breakLease(undefined as unknown as number)); // the SDK has a type for a period only
        await asked('You write again.', () => blob.upload('you', 3));
        return asked('The holder, who was working all the time, writes its result.', () =>
          blob.upload('holder', 6, { conditions: { leaseId: holder.leaseId } }),
        );
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-four-breaks',
    title: 'four ways to break a lease, and who may write right after each',
    expect: { status: 412, code: 'LeaseIdMissing' },
    authority: leaseBlob(
      'the break period counts only if it is shorter than the remaining time; x-ms-lease-time is 0 for an immediate break; states Breaking and Broken differ in who may write',
    ),
    run: (stage) =>
      blobs(stage, 'lease-breaks', async ({ container, blob, asked, out }) => {
        const told = (act: Promise<unknown>) =>
          act.then(
            () => 'done',
            (fault) => `${fault.statusCode} ${fault.code}`,
          );
        const ways: [string, number, number | undefined][] = [
          ['infinite, no period', -1, undefined],
          ['infinite, period 20', -1, 20],
          ['60 seconds, no period', 60, undefined],
          ['60 seconds, period 0', 60, 0],
        ];
        for (const [at, [name, duration, period]] of ways.entries()) {
          const broken = async (blobName: string) => {
            const one = container.getBlockBlobClient(blobName);
            await one.upload('v1', 2);
            const { leaseId } = await one.getBlobLeaseClient().acquireLease(duration);
            const { leaseTime } = await one.getBlobLeaseClient().breakLease(period as number); // see above
            return { one, leaseId, leaseTime };
          };
          const [first, second] = [await broken(`a-${at}`), await broken(`b-${at}`)];
          const { leaseState, leaseStatus } = await first.one.getProperties();
          out.line('client', `${name}: x-ms-lease-time ≈${first.leaseTime}, ${leaseState}, ${leaseStatus}`);
          out.line('client', `  write without an id: ${await told(first.one.upload('you', 3))}`);
          out.line('client', `  write with the holder’s id: ${await told(second.one.upload('holder', 6, { conditions: { leaseId: second.leaseId } }))}`);
        }
        await blob.upload('v1', 2);
        await blob.getBlobLeaseClient().acquireLease(60);
        await blob.getBlobLeaseClient().breakLease(20);
        return asked('The second of them on the wire: the lease is breaking, you delete.', () => blob.delete());
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-expired',
    title: 'the very same write before and after a lease of 15 seconds runs out; then the holder comes back',
    operation: 'Put Blob',
    expect: { status: 201 },
    authority: leaseBlob('in state Expired a write without an id succeeds and makes the blob available; a write with the old id fails with 412'),
    run: (stage) =>
      blobs(stage, 'lease-expired', async ({ blob, shown, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        const holder = blob.getBlobLeaseClient();
        await shown('The holder takes the lease for 15 seconds.', () => holder.acquireLease(15));
        await asked('You write.', () => blob.upload('you', 3, { conditions: { ifMatch: etag } }));
        await new Promise((done) => setTimeout(done, 16_000));
        await asked('16 seconds later: what a look shows.', () => blob.getProperties());
        const got = await asked('You send the same write.', () => blob.upload('you', 3, { conditions: { ifMatch: etag } }));
        await asked('The holder, late, writes with its id.', () => blob.upload('holder', 6, { conditions: { leaseId: holder.leaseId } }));
        await asked('The holder tries to renew.', () => holder.renewLease());
        return got;
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
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-delete-container-around',
    title: 'Delete Container, not leased itself, around a blob with an infinite lease: both are gone',
    operation: 'Delete Container',
    expect: { status: 202 },
    authority: leaseBlob('all container operations are permitted on a container whose blobs are leased, Delete Container included'),
    run: (stage) =>
      blobs(stage, 'lease-around', async ({ container, blob, shown, asked }) => {
        await blob.upload('v1', 2);
        await shown('The holder takes a lease without end on the blob.', () => blob.getBlobLeaseClient().acquireLease(-1));
        await asked('You delete the blob.', () => blob.delete());
        const got = await asked('You delete its container.', () => container.delete());
        await asked('What is left?', () => blob.download());
        return got;
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-leased-container',
    title: 'Put Blob and Delete Blob in a leased container need no lease id',
    operation: 'Put Blob',
    expect: { status: 201 },
    authority: concurrency('a lease on a container is enforced on delete of the container only; all other container operations succeed without the id'),
    run: (stage) =>
      blobs(stage, 'leased-container', async ({ container, blob, shown, asked }) => {
        await shown('Another client takes a lease on the container.', () => container.getBlobLeaseClient().acquireLease(15));
        const got = await asked('You write a blob in it.', () => blob.upload('v1', 2));
        await asked('You delete the blob.', () => blob.delete());
        return got;
      }),
  },
];

const pythonStorage = pythonStub('stub-azure-storage-python', 'Azure Storage', ['azure.storage.blob', 'azure.core']);

/** What the SDK for Python makes of it. */
const python: Scenario = {
  id: 'azure/storage/LeaseIdMissing-sdk-python',
  of: 'azure/storage/LeaseIdMissing',
  server: pythonStorage,
  title: 'upload_blob(overwrite=True) is answered 412 LeaseIdMissing',
  client: 'Azure SDK for Python, unmodified; its versions stand above',
  expect: { status: 412, code: 'LeaseIdMissing', attempts: 1 },
  authority: {
    title: 'azure-sdk-for-python, azure-storage-blob _shared/policies.py; in this the same as 12.15.0b1',
    address:
      'https://github.com/Azure/azure-sdk-for-python/blob/01d4e0ca49cb03fb6ca1759659fa0cc53ab83fb4/sdk/storage/azure-storage-blob/azure/storage/blob/_shared/policies.py',
    says: 'of 300 to 499 only 408 is sent again, and a 404 of the secondary',
    read: '2026-11-21',
  },
  run: (stage) =>
    pythonAttempts(
      stage,
      [
        {
          status: 412,
          headers: { 'x-ms-error-code': 'LeaseIdMissing', 'Content-Type': 'application/xml' },
          body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>LeaseIdMissing</Code><Message>text of the stub, not of Azure</Message></Error>',
        },
      ],
      'from azure.storage.blob import BlobClient',
      'BlobClient.from_blob_url(address + "/faultbook/docs/notes.txt", credential={"account_name": "faultbook", "account_key": "ZmF1bHRib29r"}).upload_blob(b"v2", overwrite=True)',
    ),
};

type Update = (blob: BlockBlobClient, change: (old: string) => string) => Promise<unknown>;

/** The blob notes.txt of a container, at this address of the account. */
const containerAt = (address: string, container: string) =>
  new BlobServiceClient(`${address}/faultbook`, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getContainerClient(container);

/** Two writers add a line each to one blob, both with the sample and both under a lease. A pause of some seconds lets the first one finish. */
const addLinesUnderLease = async (stage: Stage, container: string, update: Update): Promise<Outcome> => {
  const direct = containerAt(`http://${stage.host}:${stage.port}`, container);
  await direct.create();
  const blob = direct.getBlockBlobClient('notes.txt');
  await blob.upload('notes\n', 6);
  return twoWriters(stage, {
    writes: (sent) => /^PUT \S+notes\.txt HTTP/.test(sent),
    work: (who, address) => update(containerAt(address, container).getBlockBlobClient('notes.txt'), (old) => `${old}from ${who}\n`).then(() => undefined),
    left: async () => (await blob.downloadToBuffer()).toString(),
  });
};

const right = 'azure/LeaseIdMissing/with-lease.ts';
const wrong = 'azure/LeaseIdMissing/update-wrong.ts';
const twoUnderLease = (kind: 'right' | 'wrong', lost: number, file: string, files: string[], authority: Authority, run: Scenario['run']): Scenario => ({
  id: `azure/storage/LeaseIdMissing-sample-${kind}`,
  of: 'azure/storage/LeaseIdMissing',
  server: azurite,
  title: `two writers add a line to one blob, both under a lease, both with ${file.split('/').at(-1)}`,
  operation: 'Put Blob',
  client: packaged('@azure/storage-blob'),
  expect: { lost },
  authority,
  run,
  script: sampleScript({
    packages: [packaged('@azure/storage-blob').replace(' ', '@')],
    files,
    imports: "import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';",
    functions: { containerAt, addLinesUnderLease },
  }),
});

interface Right {
  update(blob: BlockBlobClient, change: (old: string) => string, options?: { pauseMs?: number }): Promise<unknown>;
}
interface Wrong {
  updateStale(blob: BlockBlobClient, change: (old: string) => string, options?: { pauseMs?: number }): Promise<unknown>;
}

/** The sample of LeaseIdMissing and its struck-out version, under two writers. */
const leaseSamples: Scenario[] = [
  twoUnderLease(
    'right',
    0,
    right,
    [right],
    concurrency('a lease gives its holder exclusive write access; a write without its id fails with 412'),
    async (stage) => {
      const { update } = await sample<Right>('azure/LeaseIdMissing/with-lease.ts');
      return addLinesUnderLease(stage, 'lease-sample-right', (blob, change) => update(blob, change, { pauseMs: 4000 }));
    },
  ),
  twoUnderLease(
    'wrong',
    1,
    wrong,
    [right, wrong],
    concurrency('exclusive reads are the business of the clients: a read without the id succeeds while another holds the lease'),
    async (stage) => {
      const { updateStale } = await sample<Wrong>('azure/LeaseIdMissing/update-wrong.ts');
      return addLinesUnderLease(stage, 'lease-sample-wrong', (blob, change) => updateStale(blob, change, { pauseMs: 4000 }));
    },
  ),
];

/** LeaseIdMissing from all sides: states, breaks, operations, containers, SDK and samples. */
export const azuriteLeaseStates: Scenario[] = [...states, python, ...leaseSamples];
