import type { BlobClient } from '@azure/storage-blob';

const leaseId = '5f3a1c1e-0000-4000-8000-1ead00000001'; // in the settings, “so that we know who holds it”

/** Proposes one id for all workers: each of them “acquires” the lease that the first one holds. */
export async function leadTogether<T>(lock: BlobClient, job: () => Promise<T>): Promise<T> {
  const lease = lock.getBlobLeaseClient(leaseId);
  await lease.acquireLease(30); // 201 for everybody, so nobody stands by
  try {
    return await job();
  } finally {
    await lease.releaseLease().catch(() => undefined);
  }
}
