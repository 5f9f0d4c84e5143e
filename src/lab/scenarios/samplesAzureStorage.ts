import { BlobServiceClient, type BlockBlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { conditionalHeaders } from '../tools/azureAuthorities.ts';
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

const lastWriterWins: Authority = {
  title: 'Microsoft Learn: Manage concurrency in Blob Storage',
  address: 'https://learn.microsoft.com/azure/storage/blobs/concurrency-manage',
  says: 'a write that is not tied to the version it was made from goes through whatever came in between: the last writer wins',
  read: '2026-11-21',
};

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
    conditionalHeaders('a write whose If-Match is not met is answered 412 and changes nothing, so the second writer reads again'),
    'azure/ConditionNotMet/update.ts',
    (stage) => addLines(stage, 'sample-right', 'azure/ConditionNotMet/update.ts'),
  ),
  one('wrong', 1, lastWriterWins, 'azure/ConditionNotMet/update-wrong.ts', (stage) => addLines(stage, 'sample-wrong', 'azure/ConditionNotMet/update-wrong.ts')),
];
