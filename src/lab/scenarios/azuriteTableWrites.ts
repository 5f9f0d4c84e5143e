import type { Scenario } from '../scenario.ts';
import { tables } from '../tools/azureStorage.ts';
import { common, learn } from './azuriteTableScene.ts';

/** Writes of entities that are refused for their ETag, because another one has written. */
export const azuriteTableWrites: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-merge',
    title: 'Merge Entity with an ETag that is no longer current, though the other writer changed another property',
    operation: 'Merge Entity',
    run: (stage) =>
      tables(stage, 'merges', async ({ table, shown, asked }) => {
        await table.createEntity({ partitionKey: 'orders', rowKey: '1', state: 'open' });
        const { etag } = await table.getEntity('orders', '1');
        await shown('Another writer adds a property and touches no other.', () =>
          table.updateEntity({ partitionKey: 'orders', rowKey: '1', note: 'call first' }),
        );
        return asked('Ours changes a different property, and names the version before.', () =>
          table.updateEntity({ partitionKey: 'orders', rowKey: '1', state: 'paid' }, 'Merge', { etag }),
        );
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-transaction',
    title: 'a transaction of three, the second with a stale ETag: 202 outside, 412 inside, and nothing is written',
    operation: 'Entity Group Transaction',
    expect: { status: 202, code: 'UpdateConditionNotSatisfied' },
    authority: learn(
      'Performing entity group transactions',
      'performing-entity-group-transactions',
      'a change set is processed atomically: all of it, or nothing',
    ),
    run: (stage) =>
      tables(stage, 'batches', async ({ table, shown, asked }) => {
        const order = (rowKey: string, state: string) => ({ partitionKey: 'orders', rowKey, state });
        await table.createEntity(order('1', 'open'));
        await table.createEntity(order('2', 'open'));
        const { etag } = await table.getEntity('orders', '2');
        await table.updateEntity(order('2', 'paid'), 'Replace', { etag });
        const refused = await asked('The second names the version before.', () =>
          table.submitTransaction([
            ['update', order('1', 'sent'), 'Replace'],
            ['update', order('2', 'sent'), 'Replace', { etag }],
            ['create', order('3', 'open')],
          ]),
        );
        await shown('The first, whose condition was met?', () => table.getEntity('orders', '1'));
        return refused;
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-same-values',
    title: 'another writer wrote the same values: the ETag moved, and ours is refused',
    operation: 'Update Entity',
    run: (stage) =>
      tables(stage, 'samevalues', async ({ table, shown, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        await shown('Another writer stores what is there already.', () => table.updateEntity(entity, 'Replace'));
        return asked('Ours names the version before.', () => table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ResourceNotFound-update-deleted',
    of: 'azure/storage/ResourceNotFound',
    title: 'Update Entity with the ETag of an entity that was deleted: 404',
    operation: 'Update Entity',
    expect: { status: 404, code: 'ResourceNotFound' },
    authority: {
      title: 'azure-sdk-for-net, issue 43583: a batch names an entity that is not there',
      address: 'https://github.com/Azure/azure-sdk-for-net/issues/43583',
      says: 'Azure answers ResourceNotFound where the entity of a conditional operation does not exist',
      read: '2026-11-26',
    },
    run: (stage) =>
      tables(stage, 'gones', async ({ table, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        await table.deleteEntity('orders', '1');
        return asked('The version we name was the last one.', () => table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-made-again',
    title: 'Update Entity with the ETag from before the entity was deleted and made again: 412',
    operation: 'Update Entity',
    run: (stage) =>
      tables(stage, 'madeagain', async ({ table, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        await table.deleteEntity('orders', '1');
        await table.createEntity(entity);
        return asked('Same keys, same values, another entity.', () => table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag }));
      }),
  },
];
