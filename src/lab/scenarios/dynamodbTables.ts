import { DeleteTableCommand, PutItemCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Scenario } from '../scenario.ts';
import { dynalite } from '../servers/dynalite.ts';
import { byDynamodb, dynamodb, table } from '../tools/awsClients.ts';

const shared = { ...byDynamodb, server: dynalite };
const guide = (says: string) => ({
  title: 'Amazon DynamoDB Developer Guide, Error handling with DynamoDB',
  address: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
  says,
  read: '2026-11-21',
});

/** States of a DynamoDB table, requests that cannot be right, and what this emulator does not know. */
export const dynamodbTableScenarios: Scenario[] = [
  {
    ...shared,
    id: 'aws/dynamodb/ResourceInUseException-create-twice',
    of: 'aws/dynamodb/ResourceInUseException',
    title: 'CreateTable with the name of a table that exists',
    operation: 'CreateTable',
    expect: { status: 400, code: 'ResourceInUseException' },
    authority: guide('HTTP 400, ResourceInUseException: for example, creating a table again that exists'),
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        await table(client, 'orders-twice');
        note('The table is there. A second deployment creates it.');
        return ask(table(client, 'orders-twice'));
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/ResourceInUseException-delete-creating',
    of: 'aws/dynamodb/ResourceInUseException',
    title: 'DeleteTable while the table is being created',
    operation: 'DeleteTable',
    expect: { status: 400, code: 'ResourceInUseException' },
    authority: guide('HTTP 400, ResourceInUseException: for example, deleting a table in the CREATING state'),
    run: (stage) =>
      dynamodb(stage, async ({ client, ask, note }) => {
        const creating = table(client, 'orders-creating').catch(() => undefined);
        await new Promise((done) => setTimeout(done, 40));
        note('The table is CREATING.');
        const outcome = await ask(client.send(new DeleteTableCommand({ TableName: 'orders-creating' })));
        await creating;
        return outcome;
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/ResourceNotFoundException-put',
    of: 'aws/dynamodb/ResourceNotFoundException',
    title: 'PutItem into a table that does not exist',
    operation: 'PutItem',
    expect: { status: 400, code: 'ResourceNotFoundException' },
    authority: guide('HTTP 400, ResourceNotFoundException: the table does not exist, or it is too early in the CREATING state'),
    run: (stage) =>
      dynamodb(stage, async ({ client, ask }) => ask(client.send(new PutItemCommand({ TableName: 'orders-nowhere', Item: { id: { S: 'A-17' } } })))),
  },
  {
    ...shared,
    id: 'aws/dynamodb/ValidationException-update-key',
    of: 'aws/dynamodb/ValidationException',
    title: 'UpdateItem that sets an attribute of the key',
    expect: { status: 400, code: 'ValidationException' },
    authority: guide('HTTP 400, ValidationException: the message tells which part of the request is wrong'),
    run: (stage) =>
      dynamodb(stage, async ({ client, ask }) => {
        await table(client, 'orders-key');
        return ask(
          client.send(
            new UpdateItemCommand({
              TableName: 'orders-key',
              Key: { id: { S: 'A-17' } },
              UpdateExpression: 'SET id = :id',
              ExpressionAttributeValues: { ':id': { S: 'A-18' } },
            }),
          ),
        );
      }),
  },
  {
    ...shared,
    id: 'aws/dynamodb/TransactionCanceledException-dynalite',
    of: 'aws/dynamodb/TransactionCanceledException',
    title: 'TransactWriteItems with a condition that is not met, against an emulator without transactions',
    operation: 'TransactWriteItems',
    expect: { status: 400, code: 'TransactionCanceledException' },
    authority: {
      title: 'AWS re:Post Knowledge Center, Why does my TransactWriteItems API call fail in Amazon DynamoDB?',
      address: 'https://repost.aws/knowledge-center/dynamodb-transactwriteitems',
      says: 'a condition that is not met cancels the whole request: TransactionCanceledException, status code 400, with a list of reasons',
      read: '2026-11-21',
    },
    departs: {
      gives: { status: 400, code: 'UnknownOperationException' },
      say: 'dynalite knows no transactions. A test that catches any 400 passes against it and has tested nothing. This is dynalite’s, not DynamoDB’s.',
    },
    run: (stage) =>
      dynamodb(stage, async ({ client, ask }) => {
        await table(client, 'orders-transaction');
        return ask(
          client.send(
            new TransactWriteItemsCommand({
              ClientRequestToken: 'order-A-17',
              TransactItems: [{ Put: { TableName: 'orders-transaction', Item: { id: { S: 'A-17' } }, ConditionExpression: 'attribute_exists(id)' } }],
            }),
          ),
        );
      }),
  },
];
