import type { ResourceManagementClient } from '@azure/arm-resources';

/** “false” stands for each 404. If the group exists and was not seen, the PUT replaces its tags. */
export async function createIfAbsent({ resourceGroups }: ResourceManagementClient, name: string, location: string) {
  const { body: exists } = await resourceGroups.checkExistence(name);
  if (!exists) await resourceGroups.createOrUpdate(name, { location });
}
