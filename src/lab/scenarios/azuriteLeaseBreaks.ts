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

/** How a lease ends without its holder, and who may write right after. */
export const azuriteLeaseBreaks: Scenario[] = [
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
];
