import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { concurrency, leaseBlob } from '../tools/leaseAuthorities.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/LeaseIdMissing',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

/** A lease and a container: on a blob in it, and on itself. */
export const azuriteLeaseContainers: Scenario[] = [
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
