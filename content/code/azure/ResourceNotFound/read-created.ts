import { setTimeout } from 'node:timers/promises';
import type { ResourceManagementClient } from '@azure/arm-resources';
import { isRestError } from '@azure/core-rest-pipeline';

/** Absences that a create of a moment ago can show. A missing subscription is not among them. */
const young = new Set(['ResourceNotFound', 'ResourceGroupNotFound']);

/** Reads what this program has just created. It never creates again: the 404 may come from a place that has not heard of it. */
export async function readCreated({ resources }: ResourceManagementClient, id: string, apiVersion: string, firstMs = 1_000) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await resources.getById(id, apiVersion);
    } catch (error) {
      if (!isRestError(error) || !young.has(error.code ?? '') || tries === 5) throw error;
      await setTimeout(firstMs * 2 ** (tries - 1));
    }
  }
}
