import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Authority, Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { stubDynamodb } from '../servers/stubAws.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { byDynamodb } from '../tools/awsClients.ts';
import { npmVersion } from '../tools/awsSession.ts';

const of = 'aws/dynamodb/TransactionCanceledException';
const client = byDynamodb.client;
const guide = (says: string): Authority => ({
  title: 'Amazon DynamoDB Developer Guide, Amazon DynamoDB Transactions: How it works',
  address: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html',
  says,
  read: '2026-11-26',
});

/** The token is made by chance, and the hash over it with it. */
const tokens: Server = {
  ...stubDynamodb,
  name: 'stub-dynamodb-tokens',
  hide: [...(stubDynamodb.hide ?? []), { word: 'hash', pattern: /x-amz-content-sha256: (\S+)/gi }],
};
const order = { TransactItems: [{ Put: { TableName: 'orders', Item: { id: { S: 'A-17' } } } }] };
const opened = (endpoint: string, maxAttempts: number) =>
  new DynamoDBClient({ endpoint, region: 'us-east-1', maxAttempts, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
const lost: StubAnswer = { status: 0, lost: true };
const done: StubAnswer = { status: 200, headers: { 'Content-Type': 'application/x-amz-json-1.0' }, body: '{}' };
const tokenScript = stubScript(
  [`@aws-sdk/client-dynamodb@${npmVersion('@aws-sdk/client-dynamodb')}`],
  `import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

const order = ${JSON.stringify(order)};
const opened = ${opened.toString()};
const lost = ${JSON.stringify(lost)};
const done = ${JSON.stringify(done)};`,
);
/** What becomes of a transaction’s token when its answer is lost: the SDK keeps it, a second call makes another. */
export const dynamodbTokens: Scenario[] = [
  {
    id: `${of}-lost-sdk`,
    of,
    server: tokens,
    title: 'the answer to TransactWriteItems is lost; the program set no token: the SDK repeats with the one it made',
    operation: 'TransactWriteItems',
    client,
    expect: { status: 200, attempts: 2 },
    authority: guide('AWS’s SDKs send a ClientRequestToken; only others must set it themselves'),
    run: (stage) => attempts(stage, [lost, done], (endpoint) => opened(endpoint, 4).send(new TransactWriteItemsCommand(order))),
    script: tokenScript,
  },
  {
    id: `${of}-lost-own`,
    of,
    server: tokens,
    title: 'the same, but the program sends it again itself: another token, which is a second transaction',
    operation: 'TransactWriteItems',
    client,
    expect: { status: 200, attempts: 2 },
    authority: guide('a repeat is recognised by its client token; another token is another request'),
    run: (stage) =>
      attempts(stage, [lost, done], async (endpoint) => {
        const dynamodb = opened(endpoint, 1);
        await dynamodb.send(new TransactWriteItemsCommand(order)).catch(() => undefined);
        return dynamodb.send(new TransactWriteItemsCommand(order));
      }),
    script: tokenScript,
  },
];
