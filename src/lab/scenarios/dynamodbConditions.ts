import { GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import { dynalite } from '../servers/dynalite.ts';
import { moto } from '../servers/moto.ts';
import { byDynamodb, dynamodb, table } from '../tools/awsClients.ts';

const of = 'aws/dynamodb/ConditionalCheckFailedException';

/** Each condition against an item that is there, one without the attribute, one with text in it, and none: written, or refused. */
const truthTable = (server: Server): Scenario => ({
  ...byDynamodb,
  of,
  server,
  id: `${of}-truth-${server.name}`,
  title: 'UpdateItem with conditions on a version, where the item, the attribute or its type is not what was thought',
  operation: 'UpdateItem',
  expect: { status: 400, code: 'ConditionalCheckFailedException' },
  authority: {
    title: 'Amazon DynamoDB Developer Guide, Working with items, Conditional writes',
    address: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html',
    says: 'a condition can be false for an item that does not exist: the refused write consumes one write capacity unit',
    read: '2026-11-26',
  },
  run: (stage) =>
    dynamodb(stage, async ({ client, ask, note }) => {
      await table(client, 'orders-truth');
      const conditions = ['version = :two', 'version <> :two', 'NOT version = :two', 'attribute_not_exists(version)', 'attribute_exists(id)'];
      const states = { 'version 2': { N: '2' }, 'version "2", a text': { S: '2' }, 'no version': undefined, 'no item': null };
      for (const [index, condition] of conditions.entries())
        for (const [state, version] of Object.entries(states)) {
          const Key = { id: { S: `${index} ${state}` } };
          if (version !== null) await client.send(new PutItemCommand({ TableName: 'orders-truth', Item: { ...Key, ...(version && { version }) } }));
          const update = {
            TableName: 'orders-truth',
            Key,
            UpdateExpression: 'SET amount = :one',
            ConditionExpression: condition,
            ExpressionAttributeValues: { ':one': { N: '1' }, ...(condition.includes(':two') && { ':two': { N: '2' } }) },
          };
          const said = await client.send(new UpdateItemCommand(update)).then(
            () => 'written',
            (fault) => `${fault.name}`,
          );
          note(`${condition.padEnd(30)} ${state.padEnd(20)} ${said}`);
        }
      const Key = { id: { S: 'nowhere' } };
      note('A condition with “unequal” makes the item that it was to protect:');
      const update = {
        TableName: 'orders-truth',
        Key,
        UpdateExpression: 'SET amount = :one',
        ExpressionAttributeValues: { ':one': { N: '1' }, ':two': { N: '2' } },
      };
      await ask(client.send(new UpdateItemCommand({ ...update, ConditionExpression: 'version <> :two' })));
      await ask(client.send(new GetItemCommand({ TableName: 'orders-truth', Key, ConsistentRead: true })));
      note('A condition with “equal” does not:');
      return ask(client.send(new UpdateItemCommand({ ...update, Key: { id: { S: 'not there' } }, ConditionExpression: 'version = :two' })));
    }),
});

/** What a condition makes of another type, of no attribute and of no item, at two emulators. */
export const dynamodbConditionScenarios: Scenario[] = [truthTable(dynalite), truthTable(moto)];
