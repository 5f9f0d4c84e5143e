import { DynamoDBClient, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Scenario } from '../scenario.ts';
import { dynamodbError, stubDynamodb } from '../servers/stubAws.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';

const question = sdkQuestions('@aws-sdk/client-dynamodb', (settings) => new DynamoDBClient(settings));
const put = (client: DynamoDBClient) =>
  client.send(new PutItemCommand({ TableName: 'orders', Item: { id: { S: 'A-17' } }, ConditionExpression: 'attribute_not_exists(id)' }));
const transact = (client: DynamoDBClient) =>
  client.send(
    new TransactWriteItemsCommand({ ClientRequestToken: 'order-A-17', TransactItems: [{ Put: { TableName: 'orders', Item: { id: { S: 'A-17' } } } }] }),
  );

const asked = (code: string, attempts: number, operation: string, does: string) => ({
  id: `aws/dynamodb/${code}-sdk-js`,
  of: `aws/dynamodb/${code}`,
  server: stubDynamodb,
  title: `${operation} is answered ${code}: ${does}`,
  operation,
  answer: dynamodbError(code),
  expect: { status: 400, code, attempts },
});
const retries = 'the SDK for JavaScript asks four times in all';
const doesNot = 'the SDK for JavaScript does not retry';
const unlisted = 'the code is on no list, its class has no retryable mark, and 400 is not among the statuses that are repeated';

/** What the SDK for JavaScript does by itself with DynamoDB’s refusals: all have status 400, only the code decides. */
export const sdkAwsDynamodbScenarios: Scenario[] = [
  question({ ...asked('ConditionalCheckFailedException', 1, 'PutItem', doesNot), says: unlisted, send: put }),
  question({ ...asked('TransactionConflictException', 1, 'PutItem', doesNot), says: unlisted, send: put }),
  question({
    ...asked('TransactionCanceledException', 1, 'TransactWriteItems', doesNot),
    answer: dynamodbError('TransactionCanceledException', { CancellationReasons: [{ Code: 'TransactionConflict', Message: 'text of the stub, not of AWS' }] }),
    says: unlisted,
    send: transact,
  }),
  question({
    ...asked('TransactionInProgressException', 4, 'TransactWriteItems', retries),
    says: 'TransactionInProgressException is on the list of throttling codes; client-dynamodb sets four attempts',
    send: transact,
  }),
  question({
    ...asked('ReplicatedWriteConflictException', 4, 'PutItem', retries),
    says: 'an error whose class has the retryable mark is repeated; client-dynamodb 3.1162.0 marks this class and sets four attempts',
    send: put,
  }),
  question({
    ...asked('ThrottlingException', 4, 'PutItem', retries),
    says: 'ThrottlingException is on the list of throttling codes; client-dynamodb sets four attempts',
    send: put,
  }),
];
