import type { Authority, Scenario } from '../scenario.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { tables } from '../tools/azureStorage.ts';
import { common, learn } from './azuriteTableScene.ts';

const concurrency = (says: string): Authority => ({
  title: 'Microsoft Docs: Managing concurrency in Azure Storage, Table storage (2019-12-20)',
  address: 'https://github.com/MicrosoftDocs/azure-docs/blob/19b4633e6bde4032a89275633d72f63d35675177/articles/storage/common/storage-concurrency.md',
  says,
  read: '2026-11-26',
});
const source = (says: string) => sdkSource('@azure/data-tables 13.3.2, TableClient.js', '@azure/data-tables', '13.3.2', says);

/** Writes of entities whose ETag nobody looks at: the other writer's change is lost, or stays by luck of the operation. */
export const azuriteTableUnguarded: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-merge-no-etag',
    title: 'Merge Entity of different properties by two writers without an ETag: both changes stay',
    operation: 'Merge Entity',
    expect: { status: 204 },
    authority: learn(
      'Merge Entity',
      'merge-entity',
      'a merge updates the properties it is given and does not replace the entity; If-Match: * updates whatever the version',
    ),
    run: (stage) =>
      tables(stage, 'mergesopen', async ({ table, shown, asked }) => {
        await table.createEntity({ partitionKey: 'orders', rowKey: '1', state: 'open' });
        await shown('One writer adds a note …', () => table.updateEntity({ partitionKey: 'orders', rowKey: '1', note: 'call first' }));
        const done = await asked('… the other, who never saw it, changes the state.', () =>
          table.updateEntity({ partitionKey: 'orders', rowKey: '1', state: 'paid' }),
        );
        await shown('What is there now?', () => table.getEntity('orders', '1'));
        return done;
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-etag-in-entity',
    title: 'updateEntity with the entity as it was read: the ETag in it is not sent, and the other writer is overwritten',
    operation: 'Update Entity',
    expect: { status: 204 },
    authority: source('updateEntity sends options.etag in If-Match, and * without it; a property etag of the entity is a property like others'),
    run: (stage) =>
      tables(stage, 'unsent', async ({ table, shown, asked }) => {
        await table.createEntity({ partitionKey: 'orders', rowKey: '1', state: 'open' });
        const read = await table.getEntity('orders', '1');
        await shown('Another writer pays.', () => table.updateEntity({ partitionKey: 'orders', rowKey: '1', state: 'paid' }, 'Replace', { etag: read.etag }));
        const done = await asked('We write back what we read, changed; it holds the old ETag.', () =>
          table.updateEntity({ ...read, partitionKey: 'orders', rowKey: '1', state: 'cancelled' }, 'Replace'),
        );
        await shown('What is there now?', () => table.getEntity('orders', '1'));
        return done;
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-upsert',
    title: 'upsertEntity with a stale ETag among its options: no If-Match is sent',
    operation: 'Insert Or Replace Entity',
    expect: { status: 204 },
    authority: concurrency('Insert or Replace Entity and Insert or Merge Entity make no concurrency check, because they send no ETag'),
    run: (stage) =>
      tables(stage, 'upserts', async ({ table, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        await table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag });
        const options: object = { etag }; // its type has no such field; JavaScript does not mind
        return asked('The version before is named, and nobody looks.', () => table.upsertEntity({ ...entity, state: 'sent' }, 'Replace', options));
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-delete-no-etag',
    title: 'deleteEntity without an ETag: what the other writer has just written is deleted',
    operation: 'Delete Entity',
    expect: { status: 204 },
    authority: source('deleteEntity sends options.etag in If-Match, and * without it'),
    run: (stage) =>
      tables(stage, 'deletesopen', async ({ table, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        await table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag });
        return asked('We read “open” and delete; it is “paid” by now.', () => table.deleteEntity('orders', '1'));
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-transaction-delete',
    title: 'a transaction that deletes an entity read before: no ETag can be given, and the newer version is deleted',
    operation: 'Entity Group Transaction',
    expect: { status: 202 },
    authority: source('submitTransaction hands options to update only; a delete goes out with If-Match: *'),
    run: (stage) =>
      tables(stage, 'batchdeletes', async ({ table, asked }) => {
        await table.createEntity({ partitionKey: 'orders', rowKey: '1', state: 'open' });
        const read = await table.getEntity('orders', '1');
        await table.updateEntity({ partitionKey: 'orders', rowKey: '1', state: 'paid' }, 'Replace', { etag: read.etag });
        return asked('We read “open”; it is “paid” by now. The entity holds the old ETag.', () =>
          table.submitTransaction([['delete', { ...read, partitionKey: 'orders', rowKey: '1' }]]),
        );
      }),
  },
];
