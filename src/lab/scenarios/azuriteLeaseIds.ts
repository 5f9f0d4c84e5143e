import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { leaseBlob } from '../tools/leaseAuthorities.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/LeaseAlreadyPresent',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  script: blobScript,
} satisfies Partial<Scenario>;

/** Who gets a lease with an id that has it already: another worker, and one’s own request sent again. */
export const azuriteLeaseIds: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-same-id',
    title: 'two workers propose the same id: both acquire, both renew, and the release by one takes it from both',
    operation: 'Lease Blob',
    expect: { status: 201 },
    authority: leaseBlob('acquire with the id of the active lease succeeds and sets a new duration; release by that id makes the blob available'),
    run: (stage) =>
      blobs(stage, 'lease-same', async ({ blob, shown, asked, out }) => {
        await blob.upload('v1', 2);
        const id = '5f3a1c1e-0000-4000-8000-1ead00000001';
        const [a, b] = [blob.getBlobLeaseClient(id), blob.getBlobLeaseClient(id)];
        await shown('Worker A acquires.', () => a.acquireLease(60));
        const got = await asked('Worker B acquires, with the same proposed id.', () => b.acquireLease(60));
        await a.renewLease();
        await b.renewLease();
        out.line('client', 'A renews: 200. B renews: 200.');
        await shown('A has finished and releases.', () => a.releaseLease());
        await asked('B, still at work, renews.', () => b.renewLease());
        return got;
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-own-retry',
    title: 'the answer to an acquire is lost: the SDK sends it again with the same id and has the lease; a new lease client of the same process has not',
    operation: 'Lease Blob',
    expect: { status: 201, attempts: 2 },
    authority: sdkSource(
      '@azure/storage-blob 12.32.0, BlobLeaseClient.js; @azure/storage-common 12.4.1, policies/StorageRetryPolicyV2.js',
      '@azure/storage-blob',
      '12.32.0',
      'a lease client makes a UUID when it is made and proposes it at each acquire; when the connection breaks off, the same request is sent again',
    ),
    run: (stage) =>
      blobs(
        stage,
        'lease-own',
        async ({ blob, asked }) => {
          await blob.upload('v1', 2);
          const got = await asked('One call of the program; the relay loses the first answer.', () => blob.getBlobLeaseClient().acquireLease(60));
          await asked('The same process asks again, with a second lease client.', () => blob.getBlobLeaseClient().acquireLease(60));
          return got;
        },
        { lose: (sent, index) => /^PUT /.test(sent) && index === 2 },
      ),
  },
];
