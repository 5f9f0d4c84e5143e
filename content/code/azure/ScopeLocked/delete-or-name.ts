import type { ResourceManagementClient } from '@azure/arm-resources';

/** The scopes that hold the locks, out of the message: also when it comes from a poll, where only the message has the code. */
export const lockedScopes = (error: unknown): string[] => {
  const text = error instanceof Error ? error.message : '';
  const [, scopes = ''] = /scope\(s\) are locked: '(.+?)'\./.exec(text) ?? [];
  return scopes.split(/'?,\s*'?/).filter(Boolean);
};

/** Deletes once. A lock is named for a person to judge; nothing is repeated and no lock is touched. */
export async function deleteOrName({ resources }: ResourceManagementClient, id: string, apiVersion: string) {
  try {
    await resources.deleteById(id, apiVersion);
  } catch (error) {
    const scopes = lockedScopes(error);
    if (scopes.length === 0) throw error;
    throw new Error(`Kept by a lock on ${scopes.join(' and ')}: ask its owner.`, { cause: error });
  }
}
