import { PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { byDynamodb, dynamodb, table } from '../tools/awsClients.ts';

const shared = { ...byDynamodb, server: moto };
const model = (member: string, says: string) => ({
  title: `AWS’s DynamoDB model as @aws-sdk/client-dynamodb 3.1162.0 carries it, ${member}`,
  address: 'https://www.npmjs.com/package/@aws-sdk/client-dynamodb/v/3.1162.0',
  says,
  read: '2026-11-21',
});

/** What the smaller emulator of DynamoDB does not have: transactions, and the item that failed a condition. */
export const dynamodbTransactionScenarios: Scenario[] = [
  {
    ...shared,
    id: 'aws/dynamodb/TransactionCanceledException-condition',
    of: 'aws/dynamodb/TransactionCanceledException',
    title: 'TransactWriteItems of which one condition is not met',
    operation: 'TransactWriteItems',
    expect: { status: 400, code: 'TransactionCanceledException' },
    authority: {
      title: 'AWS re:Post Knowledge Center, Why does my TransactWriteItems API call fail in Amazon DynamoDB?',
      address: 'https://repost.aws/knowledge-center/dynamodb-transactwriteitems',
      says: 'a condition that is not met cancels the whole request: TransactionCanceledException, status code 400, with a reason for each action in order',
      read: '2026-11-21',
    },
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'stock');
        await client.send(new PutItemCommand({ TableName: 'stock', Item: { id: { S: 'pear' }, left: { N: '0' } } }));
        note('One order of two goods: the first is free, of the second nothing is left. The list of reasons has one entry for each action, in order.');
        return ask(
          client.send(
            new TransactWriteItemsCommand({
              ClientRequestToken: 'order-A-17',
              TransactItems: [
                { Put: { TableName: 'stock', Item: { id: { S: 'apple' }, left: { N: '4' } }, ConditionExpression: 'attribute_not_exists(id)' } },
                {
                  Update: {
                    TableName: 'stock',
                    Key: { id: { S: 'pear' } },
                    UpdateExpression: 'SET #left = #left - :one',
                    ConditionExpression: '#left >= :one',
                    ExpressionAttributeNames: { '#left': 'left' },
                    ExpressionAttributeValues: { ':one': { N: '1' } },
                  },
                },
              ],
            }),
          ),
        );
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/ConditionalCheckFailedException-with-item',
    of: 'aws/dynamodb/ConditionalCheckFailedException',
    title: 'PutItem with a stale version, asking for the item that is there',
    operation: 'PutItem',
    expect: { status: 400, code: 'ConditionalCheckFailedException' },
    authority: model('ReturnValuesOnConditionCheckFailure of PutItem', 'with ALL_OLD the exception brings the item as it is; its member Item'),
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'orders-item');
        const order = (version: string) => ({ id: { S: 'A-17' }, version: { N: version } });
        await client.send(new PutItemCommand({ TableName: 'orders-item', Item: order('3') }));
        note('We know version 2; version 3 is there. The answer brings it, so no second read is needed.');
        return ask(
          client.send(
            new PutItemCommand({
              TableName: 'orders-item',
              Item: order('3'),
              ConditionExpression: 'version = :seen',
              ExpressionAttributeValues: { ':seen': { N: '2' } },
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            }),
          ),
        );
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/IdempotentParameterMismatchException-token',
    of: 'aws/dynamodb/IdempotentParameterMismatchException',
    title: 'TransactWriteItems with a used token and another content',
    operation: 'TransactWriteItems',
    expect: { code: 'IdempotentParameterMismatchException' },
    authority: model(
      'ClientRequestToken of TransactWriteItems',
      'another content under the same token within its ten minutes is answered IdempotentParameterMismatch',
    ),
    departs: {
      gives: { status: 200 },
      say: 'moto does not keep the token and writes a second time. A test of idempotency passes or fails against it for reasons of its own. This is moto’s, not DynamoDB’s.',
    },
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'payments');
        const pay = (amount: string) => ({
          ClientRequestToken: 'payment-91',
          TransactItems: [{ Put: { TableName: 'payments', Item: { id: { S: '91' }, amount: { N: amount } } } }],
        });
        await client.send(new TransactWriteItemsCommand(pay('40')));
        note('Payment 91 of 40 is written. The same token comes again, with 25.');
        return ask(client.send(new TransactWriteItemsCommand(pay('25'))));
      }),
  },
];
