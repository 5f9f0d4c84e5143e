import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobCodes, rfc9110, sdkSource } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/ConditionNotMet',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

const retryPolicy = (says: string) => sdkSource('@azure/storage-common 12.4.1, policies/StorageRetryPolicyV2.js', '@azure/storage-common', '12.4.1', says);

/** Where a condition says less, or more, than one thinks: lost answers, whole seconds, leases, copies. */
export const azuriteWindows: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-own-retry',
    title: 'the answer to a stored write is lost, the SDK sends it again, and the program is told 412 although its own write moved the ETag',
    operation: 'Put Blob',
    expect: { status: 412, code: 'ConditionNotMet', attempts: 2 },
    authority: retryPolicy('when the connection breaks off, the same request is sent again, its condition included'),
    run: (stage) =>
      blobs(
        stage,
        'own-retry',
        async ({ blob, shown, asked, out }) => {
          const { etag } = await blob.upload('v1', 2);
          const got = await asked('One call of the program; the relay loses the first answer.', () =>
            blob.upload('mine', 4, { conditions: { ifMatch: etag } }),
          );
          const now = await shown('What is stored now?', () => blob.downloadToBuffer());
          out.line('client', `read: ${now}`);
          return got;
        },
        { lose: (sent, index) => /^PUT /.test(sent) && index === 2 },
      ),
  },
  {
    ...common,
    id: 'azure/storage/BlobAlreadyExists-own-retry',
    of: 'azure/storage/BlobAlreadyExists',
    title: 'the answer to a create is lost, the SDK sends it again, and the program is told that the blob exists: it made it itself',
    operation: 'Put Blob',
    expect: { status: 409, code: 'BlobAlreadyExists', attempts: 2 },
    authority: retryPolicy('when the connection breaks off, the same request is sent again, its condition included'),
    run: (stage) =>
      blobs(
        stage,
        'own-create',
        ({ blob, asked }) =>
          asked('One call of the program; the relay loses the first answer.', () => blob.upload('mine', 4, { conditions: { ifNoneMatch: '*' } })),
        { lose: (sent, index) => /^PUT /.test(sent) && index === 1 },
      ),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-same-second',
    title: 'two writes in one second; If-Unmodified-Since with the date of the first lets a third overwrite the second',
    operation: 'Put Blob',
    expect: { status: 201 },
    authority: rfc9110(
      'section 13.1.4, If-Unmodified-Since',
      'section-13.1.4',
      'true when the last change is earlier than or equal to the date; the date has whole seconds',
    ),
    run: (stage) =>
      blobs(stage, 'same-second', async ({ blob, shown, asked, out }) => {
        const wait = 1000 - (Date.now() % 1000);
        await new Promise((done) => setTimeout(done, wait + 50)); // both writes then fall into one second
        const { lastModified } = await blob.upload('v1', 2);
        const seen = await blob.getProperties();
        await shown('Another writer, in the same second.', () => blob.upload('theirs', 6));
        const got = await asked('Ours names the date from before the other write.', () =>
          blob.upload('ours', 4, { conditions: { ifUnmodifiedSince: seen.lastModified } }),
        );
        const now = await blob.getProperties();
        out.note(`The three dates are ${lastModified?.getTime() === now.lastModified?.getTime() ? 'equal' : 'not equal'}; the other writer’s content is gone.`);
        return got;
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-lease-leaves-etag',
    title: 'acquire and release a lease, then Put Blob with the ETag from before',
    operation: 'Put Blob',
    expect: { status: 201 },
    authority: {
      title: 'azure-sdk-for-js, recorded session with the service, tags and a lease condition',
      address:
        'https://github.com/Azure/azure-sdk-for-js/blob/12b0645cd74e4c5ffa9271b1aadffe62582a4ec2/sdk/storage/storage-blob/recordings/node/blobclient/recording_set_and_get_blob_tags_should_work_with_lease_condition.js',
      says: 'acquiring and releasing a lease leaves the ETag as it was',
      read: '2026-11-21',
    },
    run: (stage) =>
      blobs(stage, 'lease-etag', async ({ blob, shown, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        const lease = blob.getBlobLeaseClient();
        await shown('Acquire.', () => lease.acquireLease(15));
        await shown('Release.', () => lease.releaseLease());
        return asked('The ETag from before still holds.', () => blob.upload('v2', 2, { conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/SourceConditionNotMet-copy-if-match',
    of: 'azure/storage/SourceConditionNotMet',
    title: 'Copy Blob From URL with a stale ETag for the source',
    operation: 'Copy Blob From URL',
    expect: { status: 412, code: 'SourceConditionNotMet' },
    authority: blobCodes('412 SourceConditionNotMet: the source condition specified using HTTP conditional header(s) is not met'),
    departs: {
      gives: { status: 412, code: 'ConditionNotMet' },
      say: 'For this copy Azurite answers ConditionNotMet, where Microsoft’s table has a code of its own for the source. Code that looks for SourceConditionNotMet cannot be tried with this request on Azurite.',
    },
    run: (stage) =>
      blobs(stage, 'copy-source', async ({ container, blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await blob.upload('v2', 2);
        const copy = container.getBlobClient('copy.txt');
        return asked('The source has moved on.', () => copy.syncCopyFromURL(blob.url, { sourceConditions: { ifMatch: etag } }));
      }),
  },
];
