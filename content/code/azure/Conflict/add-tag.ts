import type { ResourceManagementClient } from '@azure/arm-resources';

/** Sends only the change, so it is right whenever it arrives. */
export const addTag = ({ tagsOperations }: ResourceManagementClient, scope: string, tags: Record<string, string>) =>
  tagsOperations.updateAtScope(scope, { operation: 'Merge', properties: { tags } });
