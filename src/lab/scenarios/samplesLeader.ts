import { BlobServiceClient, type BlockBlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { leaseBlob } from '../tools/leaseAuthorities.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';

/** A container of the account, at this address. */
const containerOf = (address: string, container: string) =>
  new BlobServiceClient(`${address}/faultbook`, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getContainerClient(container);

type Lead = (lock: BlockBlobClient, job: () => Promise<void>) => Promise<unknown>;

/** Two workers elect a leader by a lease on leader.lock. The job of a leader adds a line to report.txt; that of A takes 1 s. */
const elect = async (stage: Stage, name: string, lead: Lead): Promise<Outcome> => {
  const direct = containerOf(`http://${stage.host}:${stage.port}`, name);
  await direct.create();
  await direct.getBlockBlobClient('leader.lock').upload('', 0);
  await direct.getBlockBlobClient('report.txt').upload('report\n', 7);
  return twoWriters(stage, {
    writes: (sent) => /^PUT \S+report\.txt HTTP/.test(sent),
    work: (who, address) => {
      const container = containerOf(address, name);
      const report = container.getBlockBlobClient('report.txt');
      return lead(container.getBlockBlobClient('leader.lock'), async () => {
        const old = (await report.downloadToBuffer()).toString();
        if (who === 'A') await new Promise((done) => setTimeout(done, 1000));
        const next = `${old}from ${who}\n`;
        await report.upload(next, next.length);
      });
    },
    left: async () => (await direct.getBlockBlobClient('report.txt').downloadToBuffer()).toString(),
  });
};

interface Right {
  lead(lock: BlockBlobClient, job: (leader: { leaseId: string; signal: AbortSignal }) => Promise<void>, options?: object): Promise<unknown>;
}
interface Wrong {
  leadTogether: Lead;
}

const one = (kind: 'right' | 'wrong', lost: number, file: string, authority: Authority, run: Scenario['run']): Scenario => ({
  id: `azure/storage/LeaseAlreadyPresent-sample-${kind}`,
  of: 'azure/storage/LeaseAlreadyPresent',
  server: azurite,
  title: `two workers elect a leader, both with ${file.split('/').at(-1)}; each leader adds a line to a report`,
  operation: 'Lease Blob',
  client: packaged('@azure/storage-blob'),
  expect: { lost },
  authority,
  run,
  script: sampleScript({
    packages: [packaged('@azure/storage-blob').replace(' ', '@')],
    files: [file],
    imports: "import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';",
    functions: { containerOf, elect },
  }),
});

/** The sample of LeaseAlreadyPresent and its struck-out version, under two workers; then the right one, whose lease is broken. */
export const samplesLeader: Scenario[] = [
  one(
    'right',
    0,
    'azure/LeaseAlreadyPresent/lead.ts',
    leaseBlob('acquire with another id while the blob is leased: 409; after a release another client has it at once'),
    async (stage) => {
      const { lead } = await sample<Right>('azure/LeaseAlreadyPresent/lead.ts');
      return elect(stage, 'leader-right', (lock, job) => lead(lock, job, { renewMs: 1700, standbyMs: 4000 }));
    },
  ),
  one(
    'wrong',
    1,
    'azure/LeaseAlreadyPresent/lead-wrong.ts',
    leaseBlob('acquire with the id of the active lease succeeds: it is not refused'),
    async (stage) => {
      const { leadTogether } = await sample<Wrong>('azure/LeaseAlreadyPresent/lead-wrong.ts');
      return elect(stage, 'leader-wrong', leadTogether);
    },
  ),
  {
    ...one(
      'right',
      0,
      'azure/LeaseAlreadyPresent/lead.ts',
      leaseBlob('any authorised request can break a lease; once broken it cannot be renewed; a write with a wrong lease id fails'),
      async (stage) => {
        const { lead } = await sample<Right>('azure/LeaseAlreadyPresent/lead.ts');
        const container = containerOf(`http://${stage.host}:${stage.port}`, 'leader-broken');
        await container.create();
        const [lock, report] = [container.getBlockBlobClient('leader.lock'), container.getBlockBlobClient('report.txt')];
        await lock.upload('', 0);
        const start = Date.now();
        const say = (text: string) => stage.out.line('client', `≈${((Date.now() - start) / 1000).toFixed(1)} s  ${text}`);
        const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
        const told = (act: Promise<unknown>) =>
          act.then(
            () => 'done',
            (fault) => `${fault.statusCode} ${fault.code}`,
          );
        const later = Promise.withResolvers<void>();
        const a = lead(
          lock,
          async ({ leaseId, signal }) => {
            say('A leads');
            await wait(2000);
            say(`A writes the leased blob, with its lease id: ${await told(lock.upload('from A', 6, { conditions: { leaseId } }))}`);
            say(`A writes another blob: ${await told(report.upload('from A', 6))}`);
            while (!signal.aborted) await wait(50);
            say(`A is told by its renewal: ${signal.reason.statusCode} ${signal.reason.code}`);
          },
          { renewMs: 5000 },
        );
        await wait(1000);
        say(`somebody breaks the lease, period 0: ${await told(lock.getBlobLeaseClient().breakLease(0))}`);
        const b = lead(lock, async () => {
          say('B leads');
          await later.promise;
        });
        const fault = await a.then(
          () => undefined,
          (reason) => reason,
        );
        later.resolve();
        await b;
        return { status: fault?.statusCode, code: fault?.code };
      },
    ),
    id: 'azure/storage/LeaseAlreadyPresent-sample-broken',
    title: 'a leader at work with lead.ts, renewing every 5 seconds, has its lease broken with period 0: two lead until it is told',
    expect: { status: 409, code: 'LeaseIdMismatchWithLeaseOperation' },
  },
];
