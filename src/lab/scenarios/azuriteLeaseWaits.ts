import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { leaseBlob } from '../tools/leaseAuthorities.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/LeaseAlreadyPresent',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

/** When one who waits for a lease gets it: the holder is gone, or hands it over. */
export const azuriteLeaseWaits: Scenario[] = [
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
];
