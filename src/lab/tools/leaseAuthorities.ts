import type { Authority } from '../scenario.ts';

const read = '2026-11-26';

/** Microsoft’s page of the operation: what each state of a lease lets through. */
export const leaseBlob = (says: string): Authority => ({
  title: 'Microsoft Learn: Lease Blob',
  address: 'https://learn.microsoft.com/rest/api/storageservices/lease-blob',
  says,
  read,
});

/** Microsoft’s guide to ETags and leases. */
export const concurrency = (says: string): Authority => ({
  title: 'Microsoft Learn: Manage concurrency in Blob Storage',
  address: 'https://learn.microsoft.com/azure/storage/blobs/concurrency-manage',
  says,
  read,
});

/** Microsoft’s own tests, which it ran against the service as well; the old SDK for .NET at its last commit. */
export const leaseTests = (says: string): Authority => ({
  title: 'azure-storage-net, LeaseTests.cs',
  address: 'https://github.com/Azure/azure-storage-net/blob/d7f9712a/Test/ClassLibraryCommon/Blob/LeaseTests.cs',
  says,
  read,
});
