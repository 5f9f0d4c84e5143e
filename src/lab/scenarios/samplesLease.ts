import { BlobServiceClient, type BlockBlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { concurrency } from '../tools/leaseAuthorities.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';

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
export const samplesLease: Scenario[] = [
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
