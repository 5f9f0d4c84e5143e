import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';
import type { Authority, Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import { azurite } from '../servers/azurite.ts';
import { tableCodes } from '../tools/azureAuthorities.ts';
import { tableScript, tables } from '../tools/azureStorage.ts';
import { azureWire } from '../tools/azureWire.ts';
import { packaged } from '../tools/source.ts';

/** A page of the REST reference. */
export const learn = (title: string, page: string, says: string): Authority => ({
  title: `Microsoft Learn: ${title}`,
  address: `https://learn.microsoft.com/rest/api/storageservices/${page}`,
  says,
  read: '2026-11-26',
});
const unsatisfied = tableCodes('412 UpdateConditionNotSatisfied: the update condition was not satisfied');

/** Azurite; of its answers also the ETag within JSON and the boundaries of a transaction are hidden. */
export const tablesOfAzurite: Server = {
  ...azurite,
  hide: [
    ...(azurite.hide ?? []).filter(({ word }) => word !== 'etag'),
    { word: 'etag', pattern: /"datetime'?([^'"]+?)'?\\?"/g, numbered: true },
    { word: 'boundary', pattern: /(?:batch|batchresponse|changeset|changesetresponse)_([0-9a-f-]{36})/g, numbered: true },
  ],
};

/** What the scenarios with tables have in common. */
export const common = {
  of: 'azure/storage/UpdateConditionNotSatisfied',
  server: tablesOfAzurite,
  client: packaged('@azure/data-tables'),
  expect: { status: 412, code: 'UpdateConditionNotSatisfied' },
  authority: unsatisfied,
  script: tableScript,
} satisfies Partial<Scenario>;

/** Writes of entities that are refused for their ETag. */
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
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-apostrophes-lost',
    title: 'the current ETag without its apostrophes, as a shell hands it over from between single quotes',
    operation: 'Update Entity',
    authority: {
      title: 'Azurite, issue 1229: 400, not 412, for a weak ETag of another form',
      address: 'https://github.com/Azure/Azurite/issues/1229',
      says: 'the service and the old emulator answer 412 to W/"wrong"',
      read: '2026-11-26',
    },
    run: (stage) =>
      tables(stage, 'apostrophes', async ({ table, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        return asked('Nobody else writes.', () => table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag: etag.replaceAll("'", '') }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/UpdateConditionNotSatisfied-own-retry',
    title: 'the answer to a Merge Entity that was stored is lost: the SDK sends it again and is refused by its own success',
    operation: 'Merge Entity',
    expect: { status: 412, code: 'UpdateConditionNotSatisfied', attempts: 2 },
    run: async (stage) => {
      const wire = await azureWire(stage, 2, { lose: (sent, index) => /^PATCH /.test(sent) && index === 3 });
      try {
        const table = new TableClient(wire.address, 'lostanswer', new AzureNamedKeyCredential('faultbook', 'ZmF1bHRib29r'), { allowInsecureConnection: true });
        await table.createTable();
        await table.createEntity({ partitionKey: 'orders', rowKey: '1', state: 'open' });
        const { etag } = await table.getEntity('orders', '1');
        const got = await wire.asked('One call of the program; the relay loses the first answer.', () =>
          table.updateEntity({ partitionKey: 'orders', rowKey: '1', state: 'mine' }, 'Merge', { etag }),
        );
        await wire.shown('What is stored now?', () => table.getEntity('orders', '1'));
        return got;
      } finally {
        await wire.close();
      }
    },
  },
];
