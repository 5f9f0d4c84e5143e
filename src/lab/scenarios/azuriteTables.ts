import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { queueCodes, tableCodes } from '../tools/azureAuthorities.ts';
import { queueScript, queues, tableScript, tables } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

const table = { server: azurite, client: packaged('@azure/data-tables'), script: tableScript } satisfies Partial<Scenario>;
const queue = { server: azurite, client: packaged('@azure/storage-queue'), script: queueScript } satisfies Partial<Scenario>;
const unsatisfied = tableCodes('412 UpdateConditionNotSatisfied: the update condition was not satisfied');

/** Entities that moved on or exist; queues and receipts. */
export const azuriteTables: Scenario[] = [
  {
    ...table,
    id: 'azure/storage/UpdateConditionNotSatisfied-update',
    of: 'azure/storage/UpdateConditionNotSatisfied',
    title: 'Update Entity with an ETag that is no longer current',
    operation: 'Update Entity',
    expect: { status: 412, code: 'UpdateConditionNotSatisfied' },
    authority: unsatisfied,
    run: (stage) =>
      tables(stage, 'updates', async ({ table, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        await table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag });
        return asked('Ours names the version before.', () => table.updateEntity({ ...entity, state: 'sent' }, 'Replace', { etag }));
      }),
  },
  {
    ...table,
    id: 'azure/storage/UpdateConditionNotSatisfied-delete',
    of: 'azure/storage/UpdateConditionNotSatisfied',
    title: 'Delete Entity with an ETag that is no longer current',
    operation: 'Delete Entity',
    expect: { status: 412, code: 'UpdateConditionNotSatisfied' },
    authority: unsatisfied,
    run: (stage) =>
      tables(stage, 'deletes', async ({ table, asked }) => {
        const entity = { partitionKey: 'orders', rowKey: '1', state: 'open' };
        await table.createEntity(entity);
        const { etag } = await table.getEntity('orders', '1');
        await table.updateEntity({ ...entity, state: 'paid' }, 'Replace', { etag });
        return asked('Ours names the version before.', () => table.deleteEntity('orders', '1', { etag }));
      }),
  },
  {
    ...table,
    id: 'azure/storage/EntityAlreadyExists-insert',
    of: 'azure/storage/EntityAlreadyExists',
    title: 'Insert Entity with keys that are taken',
    operation: 'Insert Entity',
    expect: { status: 409, code: 'EntityAlreadyExists' },
    authority: tableCodes('409 EntityAlreadyExists: the specified entity already exists'),
    run: (stage) =>
      tables(stage, 'inserts', async ({ table, asked }) => {
        await table.createEntity({ partitionKey: 'orders', rowKey: '1' });
        return asked('The same keys again.', () => table.createEntity({ partitionKey: 'orders', rowKey: '1' }));
      }),
  },
  {
    ...table,
    id: 'azure/storage/TableAlreadyExists-create',
    of: 'azure/storage/TableAlreadyExists',
    title: 'Create Table with a name that is taken: the SDK keeps the 409 to itself',
    operation: 'Create Table',
    expect: { status: 409, code: 'TableAlreadyExists' },
    authority: tableCodes('409 TableAlreadyExists: the table already exists'),
    run: (stage) => tables(stage, 'twice', ({ table, asked }) => asked('It was made a moment ago.', () => table.createTable())),
  },
  {
    ...table,
    id: 'azure/storage/TableNotFound-insert',
    of: 'azure/storage/TableNotFound',
    title: 'Insert Entity into a table that was deleted',
    operation: 'Insert Entity',
    expect: { status: 404, code: 'TableNotFound' },
    authority: tableCodes('404 TableNotFound: the table does not exist'),
    run: (stage) =>
      tables(stage, 'gone', async ({ table, asked }) => {
        await table.deleteTable();
        return asked('Somebody deleted the table.', () => table.createEntity({ partitionKey: 'orders', rowKey: '1' }));
      }),
  },
  {
    ...queue,
    id: 'azure/storage/QueueAlreadyExists-create',
    of: 'azure/storage/QueueAlreadyExists',
    title: 'Create Queue with a name that is taken and other metadata',
    operation: 'Create Queue',
    expect: { status: 409, code: 'QueueAlreadyExists' },
    authority: queueCodes('409 QueueAlreadyExists: the specified queue already exists'),
    run: (stage) =>
      queues(stage, 'jobs-exists', ({ queue, asked }) => asked('The queue exists, without this metadata.', () => queue.create({ metadata: { owner: 'us' } }))),
  },
  {
    ...queue,
    id: 'azure/storage/PopReceiptMismatch-delete',
    of: 'azure/storage/PopReceiptMismatch',
    title: 'Delete Message with the receipt from before the message was updated',
    operation: 'Delete Message',
    expect: { status: 400, code: 'PopReceiptMismatch' },
    authority: queueCodes('400 PopReceiptMismatch: the pop receipt did not match that of the dequeued message'),
    run: (stage) =>
      queues(stage, 'jobs-receipt', async ({ queue, asked }) => {
        const { messageId, popReceipt } = await queue.sendMessage('job 1');
        await queue.updateMessage(messageId, popReceipt, 'job 1, half done', 30);
        return asked('The update made a new receipt; ours is the old one.', () => queue.deleteMessage(messageId, popReceipt));
      }),
  },
  {
    ...queue,
    id: 'azure/storage/QueueNotFound-send',
    of: 'azure/storage/QueueNotFound',
    title: 'Put Message into a queue that was deleted',
    operation: 'Put Message',
    expect: { status: 404, code: 'QueueNotFound' },
    authority: queueCodes('404 QueueNotFound: the specified queue does not exist'),
    run: (stage) =>
      queues(stage, 'jobs-gone', async ({ queue, asked }) => {
        await queue.delete();
        return asked('Somebody deleted the queue.', () => queue.sendMessage('job 1'));
      }),
  },
  {
    ...queue,
    id: 'azure/storage/MessageNotFound-delete',
    of: 'azure/storage/MessageNotFound',
    title: 'Delete Message twice',
    operation: 'Delete Message',
    expect: { status: 404, code: 'MessageNotFound' },
    authority: queueCodes('404 MessageNotFound: the specified message does not exist'),
    run: (stage) =>
      queues(stage, 'jobs-twice', async ({ queue, asked }) => {
        const { messageId, popReceipt } = await queue.sendMessage('job 1');
        await queue.deleteMessage(messageId, popReceipt);
        return asked('It is gone already.', () => queue.deleteMessage(messageId, popReceipt));
      }),
  },
];
