import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobCodes } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { leaseTests } from '../tools/leaseAuthorities.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/LeaseAlreadyPresent',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

/** Who gets a lease: in which state of it, of twenty at once, on a container, on a blob that is not there. */
export const azuriteLeaseAcquires: Scenario[] = [
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
    run: (stage) =>
      blobs(stage, 'lease-nobody', ({ blob, asked }) => asked('Nobody has made the lock blob.', () => blob.getBlobLeaseClient().acquireLease(15))),
  },
];
