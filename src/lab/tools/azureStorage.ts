import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';
import { BlobServiceClient, type BlockBlobClient, type ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { type QueueClient, QueueServiceClient, StorageSharedKeyCredential as QueueSharedKeyCredential } from '@azure/storage-queue';
import { moduleScript } from '../document.ts';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import type { Transcript } from '../transcript.ts';
import { readersStage } from './attempts.ts';
import { type AzureWire, azureWire, readable } from './azureWire.ts';
import { type Meddling, relay } from './relay.ts';
import { sourceOf } from './source.ts';

/** A container of its own with a blob that does not exist yet, asked through a relay. */
export interface Blobs extends AzureWire {
  container: ContainerClient;
  blob: BlockBlobClient;
  out: Transcript;
  /** Another writer at notes.txt of a container, past the relay: what it sends is not shown. */
  quiet<T>(container: string, work: (other: BlockBlobClient) => Promise<T>): Promise<T>;
}

/** Makes the container `name` and works with it. */
export const blobs = async (stage: Stage, name: string, work: (blobs: Blobs) => Promise<Outcome>, meddling?: Meddling): Promise<Outcome> => {
  const wire = await azureWire(stage, 0, meddling);
  try {
    const container = new BlobServiceClient(wire.address, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getContainerClient(name);
    await container.create();
    const { host, port, out } = stage;
    const direct = new BlobServiceClient(`http://${host}:${port}/faultbook`, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r'));
    return await work({
      ...wire,
      container,
      blob: container.getBlockBlobClient('notes.txt'),
      out,
      quiet: (other, act) => act(direct.getContainerClient(other).getBlockBlobClient('notes.txt')),
    });
  } finally {
    await wire.close();
  }
};

/** Makes the queue `name` and works with it. */
export const queues = async (stage: Stage, name: string, work: (queues: AzureWire & { queue: QueueClient }) => Promise<Outcome>): Promise<Outcome> => {
  const wire = await azureWire(stage, 1);
  try {
    const queue = new QueueServiceClient(wire.address, new QueueSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getQueueClient(name);
    await queue.create();
    return await work({ ...wire, queue });
  } finally {
    await wire.close();
  }
};

/** Makes the table `name` and works with it. */
export const tables = async (stage: Stage, name: string, work: (tables: AzureWire & { table: TableClient }) => Promise<Outcome>): Promise<Outcome> => {
  const wire = await azureWire(stage, 2);
  try {
    const credential = new AzureNamedKeyCredential('faultbook', 'ZmF1bHRib29r');
    const table = new TableClient(wire.address, name, credential, { allowInsecureConnection: true });
    await table.createTable();
    return await work({ ...wire, table });
  } finally {
    await wire.close();
  }
};

const shared = `import net from 'node:net';
const relay = ${sourceOf(relay)};
const readable = ${sourceOf(readable)};
const azureWire = ${sourceOf(azureWire)};
${readersStage}`;

/** Azurite forgets everything when it ends; a second run of a script needs a new start. */
const scripted =
  (packages: string[], preamble: string): NonNullable<Scenario['script']> =>
  (scenario, found) => {
    const made = moduleScript(packages, `${preamble}\n${shared}`)(scenario, found);
    return { ...made, script: made.script.replace(scenario.run.toString(), () => sourceOf(scenario.run)) };
  };

/** The reader’s script of a scenario with blobs. */
export const blobScript = scripted(
  ['@azure/storage-blob@12.32.0'],
  `import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';\nconst blobs = ${sourceOf(blobs)};`,
);
/** The reader’s script of a scenario with queues. */
export const queueScript = scripted(
  ['@azure/storage-queue@12.30.0'],
  `import { QueueServiceClient, StorageSharedKeyCredential as QueueSharedKeyCredential } from '@azure/storage-queue';\nconst queues = ${sourceOf(queues)};`,
);
/** The reader’s script of a scenario with tables. */
export const tableScript = scripted(
  ['@azure/data-tables@13.3.2'],
  `import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';\nconst tables = ${sourceOf(tables)};`,
);
