import { setTimeout } from 'node:timers/promises';
import type { ResourceManagementClient } from '@azure/arm-resources';
import { isRestError } from '@azure/core-rest-pipeline';

const api = '2021-04-01';
const final: unknown[] = ['Succeeded', 'Failed', 'Canceled'];

/** Deploys under one name. A refusal is told apart by the tag: another run is waited for, a first try of this run is the result. */
export async function deploy({ resources }: ResourceManagementClient, id: string, run: string, properties: Record<string, unknown>, waitMs = 15_000) {
  for (let refusals = 1; ; refusals += 1) {
    try {
      return await resources.createOrUpdateById(id, api, { properties, tags: { run } });
    } catch (error) {
      if (!isRestError(error) || error.code !== 'DeploymentActive' || refusals === 5) throw error;
    }
    let now = await resources.getById(id, api);
    for (let polls = 0; polls < 120 && !final.includes(now.properties?.provisioningState); polls += 1) {
      await setTimeout(waitMs);
      now = await resources.getById(id, api);
    }
    if (now.tags?.run !== run) continue;
    if (now.properties?.provisioningState === 'Succeeded') return now;
    throw new Error(`This run is ${now.properties?.provisioningState}: read its operations.`);
  }
}
