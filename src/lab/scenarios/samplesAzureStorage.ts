import { BlobServiceClient, type BlockBlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';

/** The blob notes.txt of a container, at this address of the account. */
const blobAt = (address: string, container: string) =>
  new BlobServiceClient(`${address}/faultbook`, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getContainerClient(container);

interface Sample {
  update(blob: BlockBlobClient, change: (old: string) => string): Promise<unknown>;
}

/** Two writers add a line each to one blob, both with the sample. */
const addLines = async (stage: Stage, container: string, file: string) => {
  const { update } = await sample<Sample>(file);
  const direct = blobAt(`http://${stage.host}:${stage.port}`, container);
  await direct.create();
  const blob = direct.getBlockBlobClient('notes.txt');
  await blob.upload('notes\n', 6);
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => update(blobAt(address, container).getBlockBlobClient('notes.txt'), (old) => `${old}from ${who}\n`).then(() => undefined),
    left: async () => (await blob.downloadToBuffer()).toString(),
  });
};

const concurrency = (says: string): Authority => ({
  title: 'Microsoft Learn: Manage concurrency in Blob Storage',
  address: 'https://learn.microsoft.com/azure/storage/blobs/concurrency-manage',
  says,
  read: '2026-11-21',
});
const lastWriterWins = concurrency('last writer wins: the update goes ahead without a check whether the data changed since they were read');

const one = (kind: 'right' | 'wrong', lost: number, authority: Authority, file: string, run: Scenario['run']): Scenario => ({
  id: `azure/storage/ConditionNotMet-sample-${kind}`,
  of: 'azure/storage/ConditionNotMet',
  server: azurite,
  title: `two writers add a line to one blob, both with ${file.split('/').at(-1)}`,
  operation: 'Put Blob',
  client: packaged('@azure/storage-blob'),
  expect: { lost },
  authority,
  run,
  script: sampleScript({
    packages: [packaged('@azure/storage-blob').replace(' ', '@')],
    files: [file],
    imports: "import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';",
    functions: { blobAt, addLines },
  }),
});

/** The sample of ConditionNotMet and its struck-out version, under two writers. */
export const samplesAzureStorage: Scenario[] = [
  one(
    'right',
    0,
    concurrency('an ETag in If-Match that is no longer current is answered 412; the client should then fetch the blob again'),
    'azure/ConditionNotMet/update.ts',
    (stage) => addLines(stage, 'sample-right', 'azure/ConditionNotMet/update.ts'),
  ),
  one('wrong', 1, lastWriterWins, 'azure/ConditionNotMet/update-wrong.ts', (stage) => addLines(stage, 'sample-wrong', 'azure/ConditionNotMet/update-wrong.ts')),
];
