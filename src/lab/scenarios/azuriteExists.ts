import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobCodes } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

const common = { server: azurite, client: packaged('@azure/storage-blob'), script: blobScript } satisfies Partial<Scenario>;

/** Names that are taken or missing, and conditions of append and page blobs. */
export const azuriteExists: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/BlobAlreadyExists-put-if-none-match',
    of: 'azure/storage/BlobAlreadyExists',
    title: 'Put Blob with If-None-Match: * on a name that is taken',
    operation: 'Put Blob',
    expect: { status: 409, code: 'BlobAlreadyExists' },
    authority: blobCodes('409 BlobAlreadyExists: the specified blob already exists'),
    run: (stage) =>
      blobs(stage, 'blob-exists', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        return asked('Create, only if nothing is there.', () => blob.upload('v2', 2, { conditions: { ifNoneMatch: '*' } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ContainerAlreadyExists-create',
    of: 'azure/storage/ContainerAlreadyExists',
    title: 'Create Container with a name that is taken',
    operation: 'Create Container',
    expect: { status: 409, code: 'ContainerAlreadyExists' },
    authority: blobCodes('409 ContainerAlreadyExists: the specified container already exists'),
    run: (stage) => blobs(stage, 'container-exists', ({ container, asked }) => asked('It was made a moment ago.', () => container.create())),
  },
  {
    ...common,
    id: 'azure/storage/ContainerNotFound-put',
    of: 'azure/storage/ContainerNotFound',
    title: 'Put Blob into a container that was deleted',
    operation: 'Put Blob',
    expect: { status: 404, code: 'ContainerNotFound' },
    authority: blobCodes('404 ContainerNotFound: the specified container does not exist'),
    run: (stage) =>
      blobs(stage, 'container-gone', async ({ container, blob, asked }) => {
        await container.delete();
        return asked('Somebody deleted the container.', () => blob.upload('v1', 2));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ContainerBeingDeleted-create',
    of: 'azure/storage/ContainerBeingDeleted',
    title: 'Create Container right after a container of that name was deleted',
    operation: 'Create Container',
    expect: { status: 409, code: 'ContainerBeingDeleted' },
    authority: {
      title: 'Microsoft Learn: Delete and restore a blob container with JavaScript',
      address: 'https://learn.microsoft.com/azure/storage/blobs/storage-blob-container-delete-javascript',
      says: 'for at least 30 s after the deletion, a container of the same name is refused with 409; Microsoft’s table has ContainerBeingDeleted for it',
      read: '2026-11-21',
    },
    departs: {
      gives: { status: 201 },
      say: 'Azurite makes the container at once. A test that deletes and creates a container between two cases passes against Azurite, and by Microsoft’s page fails against Azure.',
    },
    run: (stage) =>
      blobs(stage, 'again', async ({ container, shown, asked }) => {
        await shown('The container is deleted …', () => container.delete());
        return asked('… and made again at once.', () => container.create());
      }),
  },
  {
    ...common,
    id: 'azure/storage/BlobNotFound-get',
    of: 'azure/storage/BlobNotFound',
    title: 'Get Blob of a name that does not exist',
    operation: 'Get Blob',
    expect: { status: 404, code: 'BlobNotFound' },
    authority: blobCodes('404 BlobNotFound: the specified blob does not exist'),
    run: (stage) => blobs(stage, 'blob-none', ({ blob, asked }) => asked('Nothing was ever written.', () => blob.download())),
  },
  {
    ...common,
    id: 'azure/storage/AppendPositionConditionNotMet-append',
    of: 'azure/storage/AppendPositionConditionNotMet',
    title: 'Append Block at a position that is no longer the end',
    operation: 'Append Block',
    expect: { status: 412, code: 'AppendPositionConditionNotMet' },
    authority: blobCodes('412 AppendPositionConditionNotMet: the append position condition was not met'),
    run: (stage) =>
      blobs(stage, 'append', async ({ container, asked }) => {
        const log = container.getAppendBlobClient('log.txt');
        await log.create();
        await log.appendBlock('one\n', 4);
        await log.appendBlock('two\n', 4);
        return asked('Ours takes the end to be at byte 4; another line is already there.', () =>
          log.appendBlock('ours\n', 5, { conditions: { appendPosition: 4 } }),
        );
      }),
  },
  {
    ...common,
    id: 'azure/storage/SequenceNumberConditionNotMet-put-page',
    of: 'azure/storage/SequenceNumberConditionNotMet',
    title: 'Put Page with a sequence number that is already passed',
    operation: 'Put Page',
    expect: { status: 412, code: 'SequenceNumberConditionNotMet' },
    authority: blobCodes('412 SequenceNumberConditionNotMet: the sequence number condition was not met'),
    run: (stage) =>
      blobs(stage, 'pages', async ({ container, asked }) => {
        const disk = container.getPageBlobClient('disk.bin');
        await disk.create(512, { blobSequenceNumber: 7 });
        return asked('Only while the number is below 5; it is 7.', () =>
          disk.uploadPages('.'.repeat(512), 0, 512, { conditions: { ifSequenceNumberLessThan: 5 } }),
        );
      }),
  },
  {
    ...common,
    id: 'azure/storage/SnapshotsPresent-delete',
    of: 'azure/storage/SnapshotsPresent',
    title: 'Delete Blob while it has a snapshot',
    operation: 'Delete Blob',
    expect: { status: 409, code: 'SnapshotsPresent' },
    authority: blobCodes('409 SnapshotsPresent: not permitted while the blob has snapshots'),
    run: (stage) =>
      blobs(stage, 'snapshot', async ({ blob, shown, asked }) => {
        await blob.upload('v1', 2);
        await shown('A snapshot.', () => blob.createSnapshot());
        return asked('Delete the blob, but not the snapshot.', () => blob.delete());
      }),
  },
];
