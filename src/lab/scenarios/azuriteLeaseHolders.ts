import type { Authority, Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobCodes, sdkSource } from '../tools/azureAuthorities.ts';
import { pythonAttempts, pythonStub } from '../tools/azurePython.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';
import { samplesLeader } from './samplesLeader.ts';

const common = {
  of: 'azure/storage/LeaseAlreadyPresent',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

const leaseBlob = (says: string): Authority => ({
  title: 'Microsoft Learn: Lease Blob',
  address: 'https://learn.microsoft.com/rest/api/storageservices/lease-blob',
  says,
  read: '2026-11-26',
});

/** Microsoft’s own tests, which it ran against the service as well; the old SDK for .NET at its last commit. */
const leaseTests = (says: string): Authority => ({
  title: 'azure-storage-net, LeaseTests.cs',
  address: 'https://github.com/Azure/azure-storage-net/blob/d7f9712a/Test/ClassLibraryCommon/Blob/LeaseTests.cs',
  says,
  read: '2026-11-26',
});

/** Who gets a lease, in which state of it, and when a waiting one gets it. */
const holders: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-states',
    title: 'acquire in each state but Expired, with the id of the lease and with another one',
    operation: 'Lease Blob',
    expect: { status: 409, code: 'LeaseAlreadyPresent' },
    authority: leaseTests(
      'leased: another id LeaseAlreadyPresent, its own id succeeds; breaking: its own id LeaseIsBreakingAndCannotBeAcquired, another LeaseAlreadyPresent; broken: both succeed',
    ),
    run: (stage) =>
      blobs(stage, 'lease-states', async ({ container, blob, asked, out }) => {
        const told = (act: Promise<unknown>) =>
          act.then(
            () => '201',
            (fault) => `${fault.statusCode} ${fault.code}`,
          );
        const none = undefined as unknown as number; // the SDK has a type for a period only
        const states: [string, number, (() => number) | undefined][] = [
          ['60 seconds', 60, undefined],
          ['infinite', -1, undefined],
          ['60 seconds, broken without a period', 60, () => none],
          ['infinite, broken with period 20', -1, () => 20],
          ['infinite, broken without a period', -1, () => none],
          ['60 seconds, broken with period 0', 60, () => 0],
        ];
        for (const [at, [name, duration, period]] of states.entries()) {
          const leased = async (blobName: string) => {
            const one = container.getBlockBlobClient(blobName);
            await one.upload('v1', 2);
            const holder = one.getBlobLeaseClient();
            await holder.acquireLease(duration);
            if (period) await one.getBlobLeaseClient().breakLease(period());
            return { one, id: holder.leaseId };
          };
          const [first, second] = [await leased(`a-${at}`), await leased(`b-${at}`)];
          const { leaseState, leaseStatus } = await first.one.getProperties();
          out.line('client', `${name}: ${leaseState}, ${leaseStatus}`);
          out.line('client', `  acquire with its id: ${await told(first.one.getBlobLeaseClient(first.id).acquireLease(15))}`);
          out.line('client', `  acquire with another id: ${await told(second.one.getBlobLeaseClient().acquireLease(15))}`);
        }
        await blob.upload('v1', 2);
        await blob.getBlobLeaseClient().acquireLease(60);
        await blob.getBlobLeaseClient().breakLease(20);
        return asked('On the wire: the lease is breaking, and you ask with an id of your own.', () => blob.getBlobLeaseClient().acquireLease(15));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-same-id',
    title: 'two workers propose the same id: both acquire, both renew, and the release by one takes it from both',
    operation: 'Lease Blob',
    expect: { status: 201 },
    authority: leaseBlob('acquire with the id of the active lease succeeds and sets a new duration; release by that id makes the blob available'),
    run: (stage) =>
      blobs(stage, 'lease-same', async ({ blob, shown, asked, out }) => {
        await blob.upload('v1', 2);
        const id = '5f3a1c1e-0000-4000-8000-1ead00000001';
        const [a, b] = [blob.getBlobLeaseClient(id), blob.getBlobLeaseClient(id)];
        await shown('Worker A acquires.', () => a.acquireLease(60));
        const got = await asked('Worker B acquires, with the same proposed id.', () => b.acquireLease(60));
        await a.renewLease();
        await b.renewLease();
        out.line('client', 'A renews: 200. B renews: 200.');
        await shown('A has finished and releases.', () => a.releaseLease());
        await asked('B, still at work, renews.', () => b.renewLease());
        return got;
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-own-retry',
    title: 'the answer to an acquire is lost: the SDK sends it again with the same id and has the lease; a new lease client of the same process has not',
    operation: 'Lease Blob',
    expect: { status: 201, attempts: 2 },
    authority: sdkSource(
      '@azure/storage-blob 12.32.0, BlobLeaseClient.js; @azure/storage-common 12.4.1, policies/StorageRetryPolicyV2.js',
      '@azure/storage-blob',
      '12.32.0',
      'a lease client makes a UUID when it is made and proposes it at each acquire; when the connection breaks off, the same request is sent again',
    ),
    run: (stage) =>
      blobs(
        stage,
        'lease-own',
        async ({ blob, asked }) => {
          await blob.upload('v1', 2);
          const got = await asked('One call of the program; the relay loses the first answer.', () => blob.getBlobLeaseClient().acquireLease(60));
          await asked('The same process asks again, with a second lease client.', () => blob.getBlobLeaseClient().acquireLease(60));
          return got;
        },
        { lose: (sent, index) => /^PUT /.test(sent) && index === 2 },
      ),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-holder-died',
    title:
      'the holder is gone, another worker asks each 450 ms: when it gets the lease, by what is done after 2 seconds; then renew and acquire 16 seconds into a lease of 15, by what happened meanwhile',
    operation: 'Lease Blob',
    expect: { status: 409, code: 'LeaseAlreadyPresent' },
    authority: leaseBlob(
      'without a period a fixed lease breaks after its remaining time and an infinite one at once; a period counts if it is shorter than the remaining time; acquire with the active id sets a new duration; an infinite lease does not run out',
    ),
    run: (stage) =>
      blobs(stage, 'lease-died', async ({ container, asked, out }) => {
        const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
        const told = (act: Promise<unknown>) =>
          act.then(
            () => 'done',
            (fault) => `${fault.statusCode} ${fault.code}`,
          );
        const leased = async (name: string, duration: number) => {
          const one = container.getBlockBlobClient(name);
          await one.upload('v1', 2);
          const own = one.getBlobLeaseClient();
          await own.acquireLease(duration);
          return { one, own };
        };
        const none = undefined as unknown as number; // the SDK has a type for a period only
        type Lease = Awaited<ReturnType<typeof leased>>['own'];
        const ways: [string, number, (own: Lease, other: Lease) => Promise<unknown>][] = [
          ['infinite, nothing done', -1, async () => undefined],
          ['infinite, break without a period', -1, (_, other) => other.breakLease(none)],
          ['infinite, break with period 10', -1, (_, other) => other.breakLease(10)],
          ['infinite, acquire with its own id for 15 seconds', -1, (own) => own.acquireLease(15)],
          ['infinite, release with its id', -1, (own) => own.releaseLease()],
          ['15 seconds, nothing done', 15, async () => undefined],
          ['15 seconds, break without a period', 15, (_, other) => other.breakLease(none)],
          ['15 seconds, break with period 0', 15, (_, other) => other.breakLease(0)],
        ];
        const waited = ways.map(async ([name, duration, act], at) => {
          const { one, own } = await leased(`way-${at + 1}`, duration);
          const start = Date.now();
          const waiter = one.getBlobLeaseClient();
          const acted = wait(2000).then(() => act(own, one.getBlobLeaseClient()));
          for (let asks = 1; ; asks++) {
            const got = (await told(waiter.acquireLease(60))) === 'done';
            const seconds = Math.round((Date.now() - start) / 1000);
            if (got || seconds >= 18) {
              await acted;
              return `${name}: ${got ? `had after ≈${seconds} s` : `still refused after ≈${seconds} s`}, asked ≈${asks} times`;
            }
            await wait(450);
          }
        });
        const late = (name: string, then: (one: Awaited<ReturnType<typeof leased>>) => Promise<string>) =>
          leased(name, 15).then(async (one) => {
            await wait(16_000);
            return `${name}, 16 seconds into a lease of 15: ${await then(one)}`;
          });
        const ranOut = [
          late('nobody came', async ({ one }) => `state ${(await one.getProperties()).leaseState}, duration ${(await one.getProperties()).leaseDuration}`),
          late('nobody came, renewed', async ({ own }) => `renew: ${await told(own.renewLease())}`),
          late('somebody read it', async ({ one, own }) => {
            await one.downloadToBuffer();
            return `renew: ${await told(own.renewLease())}`;
          }),
          late('somebody wrote its metadata', async ({ one, own }) => {
            await one.setMetadata({ by: 'somebody' });
            return `renew: ${await told(own.renewLease())}`;
          }),
          late('nobody came, asked for again', async ({ own }) => `acquire with the old id: ${await told(own.acquireLease(15))}`),
          late('nobody came, asked for anew', async ({ one }) => `acquire with another id: ${await told(one.getBlobLeaseClient().acquireLease(15))}`),
          late('another client has it', async ({ one, own }) => {
            await one.getBlobLeaseClient().acquireLease(15);
            return `renew: ${await told(own.renewLease())}; acquire with the old id: ${await told(own.acquireLease(15))}`;
          }),
        ];
        for (const line of await Promise.all([...waited, ...ranOut])) out.line('client', line);
        return asked('The first of them once more, on the wire.', () => container.getBlobClient('way-1').getBlobLeaseClient().acquireLease(15));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-hand-over',
    title: 'change lease hands it to a successor without a gap; the old id is then refused as a stranger’s',
    operation: 'Lease Blob',
    expect: { status: 409, code: 'LeaseAlreadyPresent' },
    authority: leaseBlob(
      'change from A to B: leased with B; change from a wrong id to the current one succeeds too; acquire with another id than the current one: 409',
    ),
    run: (stage) =>
      blobs(stage, 'lease-change', async ({ blob, shown, asked, out }) => {
        await blob.upload('v1', 2);
        const holder = blob.getBlobLeaseClient();
        const old = blob.getBlobLeaseClient(holder.leaseId);
        const successor = blob.getBlobLeaseClient();
        await holder.acquireLease(60);
        await shown('The holder changes the id to the one its successor has named.', () => holder.changeLease(successor.leaseId));
        await successor.renewLease();
        out.line('client', 'The successor renews: 200.');
        await blob.getBlobLeaseClient().changeLease(successor.leaseId);
        out.line('client', 'A stranger changes an id of its own to the successor’s: 200.');
        return asked('The old holder acquires with the id it had.', () => old.acquireLease(60));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-twenty',
    title: 'twenty workers look, see a free blob, and acquire at once',
    operation: 'Lease Blob',
    expect: { status: 409, code: 'LeaseAlreadyPresent' },
    authority: blobCodes('409 LeaseAlreadyPresent: there is already a lease present'),
    run: (stage) =>
      blobs(stage, 'lease-twenty', async ({ blob, asked, out }) => {
        await blob.upload('v1', 2);
        const workers = Array.from({ length: 20 }, () => blob.getBlobLeaseClient());
        const seen = await Promise.all(workers.map(async () => (await blob.getProperties()).leaseState));
        out.line('client', `${seen.filter((state) => state === 'available').length} of 20 looks: available`);
        const got = await Promise.all(
          workers.map((worker) =>
            worker.acquireLease(60).then(
              () => '201',
              (fault) => `${fault.statusCode} ${fault.code}`,
            ),
          ),
        );
        for (const one of [...new Set(got)].toSorted()) out.line('client', `${got.filter((each) => each === one).length} of 20 acquires: ${one}`);
        return asked('One that comes later.', () => blob.getBlobLeaseClient().acquireLease(60));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-container',
    title: 'Lease Container, acquire, while another client holds the lease; a lease on one of its blobs is another one',
    operation: 'Lease Container',
    expect: { status: 409, code: 'LeaseAlreadyPresent' },
    authority: leaseTests('a container: acquire with another id while it is leased: 409 LeaseAlreadyPresent'),
    run: (stage) =>
      blobs(stage, 'lease-cont', async ({ container, blob, shown, asked }) => {
        await blob.upload('v1', 2);
        await container.getBlobLeaseClient().acquireLease(60);
        await shown('The blob in it can be leased.', () => blob.getBlobLeaseClient().acquireLease(60));
        return asked('The container cannot.', () => container.getBlobLeaseClient().acquireLease(60));
      }),
  },
  {
    ...common,
    id: 'azure/storage/BlobNotFound-acquire',
    of: 'azure/storage/BlobNotFound',
    title: 'Lease Blob, acquire, on a name that does not exist',
    operation: 'Lease Blob',
    expect: { status: 404, code: 'BlobNotFound' },
    authority: blobCodes('404 BlobNotFound: the specified blob does not exist'),
    run: (stage) => blobs(stage, 'lease-none', ({ blob, asked }) => asked('Nobody has made the lock blob.', () => blob.getBlobLeaseClient().acquireLease(15))),
  },
];

/** What the SDK for Python makes of it, and what it asks for when it is told no duration. */
const python: Scenario = {
  id: 'azure/storage/LeaseAlreadyPresent-sdk-python',
  of: 'azure/storage/LeaseAlreadyPresent',
  server: pythonStub('stub-azure-storage-python', 'Azure Storage', ['azure.storage.blob', 'azure.core']),
  title: 'acquire_lease() without a duration is answered 409: it had asked for an infinite lease, and raises ResourceExistsError',
  operation: 'Lease Blob',
  client: 'Azure SDK for Python, unmodified; its versions stand above',
  expect: { status: 409, code: 'LeaseAlreadyPresent', attempts: 1 },
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
          status: 409,
          headers: { 'x-ms-error-code': 'LeaseAlreadyPresent', 'Content-Type': 'application/xml' },
          body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>LeaseAlreadyPresent</Code><Message>text of the stub, not of Azure</Message></Error>',
        },
      ],
      'from azure.storage.blob import BlobClient',
      'BlobClient.from_blob_url(address + "/faultbook/docs/notes.txt", credential={"account_name": "faultbook", "account_key": "ZmF1bHRib29r"}).acquire_lease()',
    ),
};

/** LeaseAlreadyPresent from the side of those who want the lease. */
export const azuriteLeaseHolders: Scenario[] = [...holders, python, ...samplesLeader];
