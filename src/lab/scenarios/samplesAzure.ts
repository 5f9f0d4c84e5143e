import type { ResourceManagementClient } from '@azure/arm-resources';
import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { armTags, graphItem, keptArm, keptGraph } from '../servers/keepers.ts';
import { armClient } from '../tools/armClient.ts';
import { atStub, keptScript } from '../tools/atStub.ts';
import { sample } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';

interface UpdateItem {
  updateItem(url: string, token: string, change: (now: { description?: string }) => { description: string }): Promise<unknown>;
}
/** Two writers add a line to the description of one item, both with the sample. */
const describeItem = async (stage: Stage, file: string) => {
  const { updateItem } = await sample<UpdateItem>(file);
  return atStub(stage, {
    write: /^PATCH /,
    overlap: false,
    work: (who, address) => updateItem(`${address}/v1.0/me/drive/items/01ABC`, 'stub', ({ description }) => ({ description: `${description}from ${who}; ` })),
  });
};

interface AddTag {
  waitForConflict(options: { firstMs: number }): PipelinePolicy;
  addTag(client: ResourceManagementClient, scope: string, tags: Record<string, string>): Promise<unknown>;
}
/** Two writers add a tag to one scope with the sample, through clients that wait out the conflict. */
const addTags = async (stage: Stage, file: string) => {
  const { waitForConflict } = await sample<AddTag>('azure/Conflict/wait-for-conflict.ts');
  const { addTag } = await sample<AddTag>(file);
  return atStub(stage, {
    write: /^P(UT|ATCH) /,
    overlap: true,
    work: async (who, address) => {
      const client = armClient(address);
      client.pipeline.addPolicy(waitForConflict({ firstMs: 100 }), { afterPhase: 'Retry' });
      await addTag(client, 'subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo', { [`from ${who}`]: 'yes' });
    },
  });
};

const learn = (title: string, path: string, says: string): Authority => ({
  title: `Microsoft Learn: ${title}`,
  address: `https://learn.microsoft.com/${path}`,
  says,
  read: '2026-11-21',
});
const ofArm = ['@azure/arm-resources', '@azure/core-rest-pipeline'].map(packaged);

const common = {
  graph: { of: 'azure/microsoft-graph/resourceModified', server: keptGraph, client: 'fetch of Node.js 24' },
  arm: { of: 'azure/resource-manager/Conflict', server: keptArm, client: ofArm.join(' with ') },
};
const forGraph = (file: string) => keptScript(graphItem, { packages: [], files: [file], functions: { describeItem } });
const forArm = (file: string) =>
  keptScript(armTags, {
    packages: ofArm.map((one) => one.replace(' ', '@')),
    files: ['azure/Conflict/innermost.ts', 'azure/Conflict/wait-for-conflict.ts', file],
    imports: "import { ResourceManagementClient } from '@azure/arm-resources';\nimport { createDefaultHttpClient } from '@azure/core-rest-pipeline';",
    functions: { armClient, addTags },
  });
/** The samples of Microsoft Graph and Resource Manager, and their struck-out versions, under two writers at a stub. */
export const samplesAzure: Scenario[] = [
  {
    ...common.graph,
    id: 'azure/microsoft-graph/resourceModified-sample-right',
    title: 'two writers add a line to one description, both with update-item.ts',
    expect: { lost: 0 },
    authority: learn('Update driveItem', 'graph/api/driveitem-update', 'with an eTag in if-match that is not the current one, the answer is 412'),
    run: (stage) => describeItem(stage, 'azure/resourceModified/update-item.ts'),
    script: forGraph('azure/resourceModified/update-item.ts'),
  },
  {
    ...common.graph,
    id: 'azure/microsoft-graph/resourceModified-sample-wrong',
    title: 'two writers add a line to one description, both with update-item-wrong.ts',
    expect: { lost: 1 },
    authority: learn('Update driveItem', 'graph/api/driveitem-update', 'the eTag is compared if the request includes if-match'),
    run: (stage) => describeItem(stage, 'azure/resourceModified/update-item-wrong.ts'),
    script: forGraph('azure/resourceModified/update-item-wrong.ts'),
  },
  {
    ...common.arm,
    id: 'azure/resource-manager/Conflict-sample-right',
    title: 'two writers add a tag to one scope with add-tag.ts, and wait out the 409 with wait-for-conflict.ts',
    operation: 'Tags - Update At Scope',
    expect: { lost: 0 },
    authority: learn('Tags - Update At Scope', 'rest/api/resources/tags/updateatscope', 'merge adds tags with new names and leaves the others'),
    run: (stage) => addTags(stage, 'azure/Conflict/add-tag.ts'),
    script: forArm('azure/Conflict/add-tag.ts'),
  },
  {
    ...common.arm,
    id: 'azure/resource-manager/Conflict-sample-wrong',
    title: 'two writers add a tag to one scope with add-tag-wrong.ts, and wait out the 409 with wait-for-conflict.ts',
    operation: 'Tags - Create Or Update At Scope',
    expect: { lost: 1 },
    authority: {
      title: `${ofArm[0]}, the operations as Microsoft describes them: createOrUpdateAtScope`,
      address: `https://www.npmjs.com/package/@azure/arm-resources/v/${ofArm[0]?.split(' ')[1]}`,
      says: 'adds or replaces the entire set of tags',
      read: '2026-11-21',
    },
    run: (stage) => addTags(stage, 'azure/Conflict/add-tag-wrong.ts'),
    script: forArm('azure/Conflict/add-tag-wrong.ts'),
  },
];
