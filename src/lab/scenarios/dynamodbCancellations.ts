import { DynamoDBClient, PutItemCommand, TransactGetItemsCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Authority, Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { dynamodbError, stubDynamodb } from '../servers/stubAws.ts';
import { byDynamodb, dynamodb, table } from '../tools/awsClients.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';

const of = 'aws/dynamodb/TransactionCanceledException';
export const cancelled = (...codes: string[]): StubAnswer =>
  dynamodbError('TransactionCanceledException', {
    CancellationReasons: codes.map((Code) => (Code === 'None' ? { Code } : { Code, Message: 'text of the stub' })),
  });
const model = (says: string): Authority => ({
  title: 'AWS’s DynamoDB model as @aws-sdk/client-dynamodb 3.1162.0 carries it, TransactionCanceledException and TransactWriteItems',
  address: 'https://www.npmjs.com/package/@aws-sdk/client-dynamodb/v/3.1162.0',
  says,
  read: '2026-11-26',
});

const question = sdkQuestions('@aws-sdk/client-dynamodb', (settings) => new DynamoDBClient(settings));
const asked = { of, server: stubDynamodb, expect: { status: 400, code: 'TransactionCanceledException', attempts: 1 } };
const unlisted = 'it looks at the code and the status of the answer, not at the reasons inside; the code is on no list';

const questions: Scenario[] = [
  question({
    ...asked,
    id: `${of}-sdk-js-settings`,
    title: 'TransactWriteItems is answered with the reasons None and ThrottlingError, ten attempts allowed: one request in each mode',
    operation: 'TransactWriteItems',
    answer: cancelled('None', 'ThrottlingError'),
    rounds: [
      { retryMode: 'standard', maxAttempts: 10 },
      { retryMode: 'adaptive', maxAttempts: 10 },
    ],
    says: unlisted,
    send: (client) =>
      client.send(
        new TransactWriteItemsCommand({ ClientRequestToken: 'order-A-17', TransactItems: [{ Put: { TableName: 'orders', Item: { id: { S: 'A-17' } } } }] }),
      ),
  }),
  question({
    ...asked,
    id: `${of}-get-sdk-js`,
    title: 'TransactGetItems is answered with the reason TransactionConflict: one request',
    operation: 'TransactGetItems',
    answer: cancelled('TransactionConflict'),
    says: unlisted,
    send: (client) => client.send(new TransactGetItemsCommand({ TransactItems: [{ Get: { TableName: 'orders', Key: { id: { S: 'A-17' } } } }] })),
  }),
];

const withItem: Scenario = {
  ...byDynamodb,
  server: moto,
  id: `${of}-with-item`,
  of,
  title: 'TransactWriteItems of which two conditions are not met; one of the two asks for the item',
  operation: 'TransactWriteItems',
  expect: { status: 400, code: 'TransactionCanceledException' },
  authority: model('a reason for each action, in their order; with ReturnValuesOnConditionCheckFailure the reason brings the item'),
  run: (stage) =>
    dynamodb(stage, async ({ client, ask, note }) => {
      await table(client, 'stock-items');
      const good = (id: string, left: string) => ({ id: { S: id }, left: { N: left } });
      await client.send(new PutItemCommand({ TableName: 'stock-items', Item: good('pear', '0') }));
      await client.send(new PutItemCommand({ TableName: 'stock-items', Item: good('plum', '1') }));
      const take = (id: string, count: string) => ({
        TableName: 'stock-items',
        Key: { id: { S: id } },
        UpdateExpression: 'SET #left = #left - :count',
        ConditionExpression: '#left >= :count',
        ExpressionAttributeNames: { '#left': 'left' },
        ExpressionAttributeValues: { ':count': { N: count } },
      });
      note('The second action asks for nothing, the third for the item; both fail.');
      return ask(
        client.send(
          new TransactWriteItemsCommand({
            ClientRequestToken: 'order-A-18',
            TransactItems: [
              { Put: { TableName: 'stock-items', Item: good('apple', '4') } },
              { Update: take('pear', '1') },
              { Update: { ...take('plum', '2'), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
            ],
          }),
        ),
      );
    }),
};

/** What a cancelled transaction says and where, and that the SDK for JavaScript does not repeat it. */
export const dynamodbCancellations: Scenario[] = [...questions, withItem];
