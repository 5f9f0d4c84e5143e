import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';
import type { Scenario } from '../scenario.ts';
import { tables } from '../tools/azureStorage.ts';
import { azureWire } from '../tools/azureWire.ts';
import { common } from './azuriteTableScene.ts';

/** Writes of entities that are refused for their ETag, though nobody else has written. */
export const azuriteTableAlone: Scenario[] = [
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
