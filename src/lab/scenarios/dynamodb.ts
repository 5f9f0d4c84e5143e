import { DeleteItemCommand, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Scenario } from '../scenario.ts';
import { dynalite } from '../servers/dynalite.ts';
import { byDynamodb, dynamodb, table } from '../tools/awsClients.ts';

const shared = { ...byDynamodb, server: dynalite };
const condition = {
  title: 'Amazon DynamoDB Developer Guide, Error handling with DynamoDB',
  address: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
  says: 'HTTP 400, ConditionalCheckFailedException: a condition of the request evaluated to false; not to be retried as it is',
  read: '2026-11-21',
};
const failed = { status: 400, code: 'ConditionalCheckFailedException' };

/** DynamoDB’s conditional writes: one code for an item that exists, has another version, or is gone. */
export const dynamodbScenarios: Scenario[] = [
  {
    ...shared,
    id: 'aws/dynamodb/ConditionalCheckFailedException-put-exists',
    of: 'aws/dynamodb/ConditionalCheckFailedException',
    title: 'PutItem that must create, while the item is there',
    operation: 'PutItem',
    expect: failed,
    authority: condition,
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'orders-create');
        await client.send(new PutItemCommand({ TableName: 'orders-create', Item: { id: { S: 'A-17' }, amount: { N: '40' } } }));
        note('Order A-17 is there. A second writer creates it, too.');
        return ask(
          client.send(
            new PutItemCommand({
              TableName: 'orders-create',
              Item: { id: { S: 'A-17' }, amount: { N: '25' } },
              ConditionExpression: 'attribute_not_exists(id)',
            }),
          ),
        );
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/ConditionalCheckFailedException-update-version',
    of: 'aws/dynamodb/ConditionalCheckFailedException',
    title: 'UpdateItem with a version that is no longer current',
    operation: 'UpdateItem',
    expect: failed,
    authority: condition,
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'orders-version');
        const Key = { id: { S: 'A-17' } };
        await client.send(new PutItemCommand({ TableName: 'orders-version', Item: { ...Key, amount: { N: '40' }, version: { N: '1' } } }));
        const update = {
          TableName: 'orders-version',
          Key,
          UpdateExpression: 'SET amount = :amount, version = :next',
          ConditionExpression: 'version = :seen',
          ExpressionAttributeValues: { ':amount': { N: '25' }, ':next': { N: '2' }, ':seen': { N: '1' } },
        };
        note('Two writers have read version 1. The first one writes.');
        await ask(client.send(new UpdateItemCommand(update)));
        note('The second one still names version 1.');
        return ask(
          client.send(new UpdateItemCommand({ ...update, ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ':amount': { N: '99' } } })),
        );
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/ConditionalCheckFailedException-update-gone',
    of: 'aws/dynamodb/ConditionalCheckFailedException',
    title: 'UpdateItem that must not create, after the item was deleted',
    operation: 'UpdateItem',
    expect: failed,
    authority: condition,
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'orders-gone');
        const Key = { id: { S: 'A-17' } };
        await client.send(new PutItemCommand({ TableName: 'orders-gone', Item: { ...Key, amount: { N: '40' } } }));
        await client.send(new DeleteItemCommand({ TableName: 'orders-gone', Key }));
        note('The item is gone. The answer is the same as for another version; without the condition, the update would create the item again.');
        return ask(
          client.send(
            new UpdateItemCommand({
              TableName: 'orders-gone',
              Key,
              UpdateExpression: 'SET amount = :amount',
              ConditionExpression: 'attribute_exists(id)',
              ExpressionAttributeValues: { ':amount': { N: '25' } },
            }),
          ),
        );
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/ConditionalCheckFailedException-delete-version',
    of: 'aws/dynamodb/ConditionalCheckFailedException',
    title: 'DeleteItem with a version that is no longer current',
    operation: 'DeleteItem',
    expect: failed,
    authority: condition,
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'orders-delete');
        const Key = { id: { S: 'A-17' } };
        await client.send(new PutItemCommand({ TableName: 'orders-delete', Item: { ...Key, version: { N: '2' } } }));
        note('The item has version 2; the delete names version 1.');
        const outcome = await ask(
          client.send(
            new DeleteItemCommand({
              TableName: 'orders-delete',
              Key,
              ConditionExpression: 'version = :seen',
              ExpressionAttributeValues: { ':seen': { N: '1' } },
            }),
          ),
        );
        note('It is still there.');
        await ask(client.send(new GetItemCommand({ TableName: 'orders-delete', Key, ConsistentRead: true })));
        return outcome;
      }),
  },
];
