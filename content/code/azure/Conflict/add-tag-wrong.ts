import type { ResourceManagementClient } from '@azure/arm-resources';

/** Waiting does not help a body made before the wait: this PUT takes away the tags that came in between. */
export async function addTag({ tagsOperations }: ResourceManagementClient, scope: string, tag: Record<string, string>) {
  const { properties } = await tagsOperations.getAtScope(scope);
  return tagsOperations.createOrUpdateAtScope(scope, { properties: { tags: { ...properties.tags, ...tag } } });
}
