import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { blobCodes } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

const common = { server: azurite, client: packaged('@azure/storage-blob'), script: blobScript } satisfies Partial<Scenario>;

/** What a lease refuses, and with which code. */
export const azuriteLeases: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-put',
    of: 'azure/storage/LeaseIdMissing',
    title: 'Put Blob without a lease id on a leased blob; the fresh ETag does not help',
    operation: 'Put Blob',
    expect: { status: 412, code: 'LeaseIdMissing' },
    authority: blobCodes('412 LeaseIdMissing: there is a lease and no lease id was specified'),
    run: (stage) =>
      blobs(stage, 'lease-missing', async ({ blob, shown, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await shown('Another client takes a lease.', () => blob.getBlobLeaseClient().acquireLease(15));
        return asked('Our write has the current ETag, and no lease id.', () => blob.upload('v2', 2, { conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMismatchWithBlobOperation-put',
    of: 'azure/storage/LeaseIdMismatchWithBlobOperation',
    title: 'Put Blob with the lease id of somebody else; then with the right one',
    operation: 'Put Blob',
    expect: { status: 412, code: 'LeaseIdMismatchWithBlobOperation' },
    authority: blobCodes('412 LeaseIdMismatchWithBlobOperation: the lease id did not match the lease of the blob'),
    run: (stage) =>
      blobs(stage, 'lease-mismatch', async ({ blob, shown, asked }) => {
        await blob.upload('v1', 2);
        const { leaseId } = await blob.getBlobLeaseClient().acquireLease(15);
        const got = await asked('A wrong id.', () => blob.upload('v2', 2, { conditions: { leaseId: 'ffffffff-0000-4000-8000-000000000000' } }));
        await shown('The id of the lease.', () => blob.upload('v2', 2, { conditions: { leaseId } }));
        return got;
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-stale-etag-and-no-lease-id',
    of: 'azure/storage/ConditionNotMet',
    title: 'Put Blob with a stale ETag and without the lease id: which is named first?',
    operation: 'Put Blob',
    expect: { status: 412 },
    authority: blobCodes('412 LeaseIdMissing; the page of conditional headers has 412 for the stale ETag too, and neither says which is named first'),
    run: (stage) =>
      blobs(stage, 'both-wrong', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await blob.upload('v2', 2);
        await blob.getBlobLeaseClient().acquireLease(15);
        return asked('Two reasons to refuse; the answer names one.', () => blob.upload('v3', 2, { conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseNotPresentWithBlobOperation-put',
    of: 'azure/storage/LeaseNotPresentWithBlobOperation',
    title: 'Put Blob with a lease id on a blob that has no lease',
    operation: 'Put Blob',
    expect: { status: 412, code: 'LeaseNotPresentWithBlobOperation' },
    authority: blobCodes('412 LeaseNotPresentWithBlobOperation: there is no lease on the blob'),
    run: (stage) =>
      blobs(stage, 'lease-none', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        const lease = blob.getBlobLeaseClient();
        const { leaseId } = await lease.acquireLease(15);
        await lease.releaseLease();
        return asked('The lease was released; we still send its id.', () => blob.upload('v2', 2, { conditions: { leaseId } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMissing-delete-container',
    of: 'azure/storage/LeaseIdMissing',
    title: 'Delete Container without a lease id on a leased container',
    operation: 'Delete Container',
    expect: { status: 412, code: 'LeaseIdMissing' },
    authority: blobCodes('412 LeaseIdMissing, for blobs and containers; Microsoft’s page of Delete Container has 409 for this request'),
    run: (stage) =>
      blobs(stage, 'lease-container', async ({ container, shown, asked }) => {
        await shown('Another client takes a lease.', () => container.getBlobLeaseClient().acquireLease(15));
        return asked('We send no lease id.', () => container.delete());
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseAlreadyPresent-acquire',
    of: 'azure/storage/LeaseAlreadyPresent',
    title: 'Lease Blob, acquire, while another client holds the lease',
    operation: 'Lease Blob',
    expect: { status: 409, code: 'LeaseAlreadyPresent' },
    authority: blobCodes('409 LeaseAlreadyPresent: there is already a lease present'),
    run: (stage) =>
      blobs(stage, 'lease-present', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        await blob.getBlobLeaseClient().acquireLease(15);
        return asked('A second client asks for the lease.', () => blob.getBlobLeaseClient().acquireLease(15));
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseIdMismatchWithLeaseOperation-renew',
    of: 'azure/storage/LeaseIdMismatchWithLeaseOperation',
    title: 'Lease Blob, renew, with an id that is not that of the lease',
    operation: 'Lease Blob',
    expect: { status: 409, code: 'LeaseIdMismatchWithLeaseOperation' },
    authority: blobCodes('409 LeaseIdMismatchWithLeaseOperation: the lease id did not match the lease of the blob'),
    run: (stage) =>
      blobs(stage, 'lease-renew', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        await blob.getBlobLeaseClient().acquireLease(15);
        return asked('Renew with an id of our own.', () => blob.getBlobLeaseClient('ffffffff-0000-4000-8000-000000000000').renewLease());
      }),
  },
  {
    ...common,
    id: 'azure/storage/LeaseNotPresentWithLeaseOperation-break',
    of: 'azure/storage/LeaseNotPresentWithLeaseOperation',
    title: 'Lease Blob, break, where there is no lease',
    operation: 'Lease Blob',
    expect: { status: 409, code: 'LeaseNotPresentWithLeaseOperation' },
    authority: blobCodes('409 LeaseNotPresentWithLeaseOperation: there is no lease on the blob or container'),
    run: (stage) =>
      blobs(stage, 'lease-break', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        return asked('Nobody holds a lease.', () => blob.getBlobLeaseClient().breakLease(0));
      }),
  },
];
