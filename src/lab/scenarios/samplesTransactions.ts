import { DynamoDBClient, GetItemCommand, PutItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { table } from '../tools/awsClients.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters, type Writer } from '../tools/twoWriters.ts';

export interface Transact {
  transact(client: DynamoDBClient, build: () => Promise<TransactWriteItem[]>, tries: number, newToken: () => string): Promise<unknown>;
}

export const open = (endpoint: string) =>
  new DynamoDBClient({ endpoint, region: 'us-west-2', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });

/** Reads the order, and makes the two actions that add a note: the order with the next version, and a line of its journal. */
const addNote = async (client: DynamoDBClient, TableName: string, note: string): Promise<TransactWriteItem[]> => {
  const { Item } = await client.send(new GetItemCommand({ TableName, Key: { id: { S: 'order' } }, ConsistentRead: true }));
  const [seen, next] = [Item?.version?.N ?? '0', `${Number(Item?.version?.N ?? 0) + 1}`];
  const values = { ':seen': { N: seen }, ':next': { N: next }, ':notes': { S: `${Item?.notes?.S ?? ''}${note} ` } };
  return [
    {
      Update: {
        TableName,
        Key: { id: { S: 'order' } },
        UpdateExpression: 'SET version = :next, notes = :notes',
        ConditionExpression: 'version = :seen',
        ExpressionAttributeValues: values,
      },
    },
    { Put: { TableName, Item: { id: { S: `order journal ${next}` }, note: { S: note } } } },
  ];
};

/** Two writers each do a transaction over the order and its journal. What is there: the order’s notes. */
export const noteTwice = async (stage: Stage, TableName: string, work: (who: Writer, address: string) => Promise<unknown>) => {
  const client = open(`http://${stage.host}:${stage.port}`);
  await table(client, TableName);
  await client.send(new PutItemCommand({ TableName, Item: { id: { S: 'order' }, version: { N: '1' }, notes: { S: '' } } }));
  return twoWriters(stage, {
    writes: (sent) => sent.includes('TransactWriteItems'),
    work: (who, address) => work(who, address).then(() => undefined),
    left: async () => JSON.stringify((await client.send(new GetItemCommand({ TableName, Key: { id: { S: 'order' } }, ConsistentRead: true }))).Item),
  });
};

const transactions = async (stage: Stage, file: string, name: string) => {
  const { transact } = await sample<Transact>(file);
  return noteTwice(stage, name, (who, address) => {
    const client = open(address);
    let sent = 0;
    return transact(
      client,
      () => addNote(client, name, `from ${who}`),
      4,
      () => `${name}-${who}-${++sent}`,
    );
  });
};

export const guide = (says: string): Authority => ({
  title: 'Amazon DynamoDB API Reference, TransactWriteItems, Errors: TransactionCanceledException',
  address: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html',
  says,
  read: '2026-11-26',
});
const ofJs = packaged('@aws-sdk/client-dynamodb');
const of = 'aws/dynamodb/TransactionCanceledException';
const js = { of, server: moto, operation: 'TransactWriteItems', client: ofJs };
const script = (file: string): NonNullable<Scenario['script']> =>
  sampleScript({
    packages: [ofJs.replace(' ', '@')],
    files: [`aws/TransactionCanceledException/${file}`],
    imports: "import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';",
    functions: { open, table, addNote, noteTwice, transactions },
  });

/** The TypeScript samples of TransactionCanceledException under two writers, at moto, which has transactions but no TransactionConflict and no tokens. */
export const samplesTransactions: Scenario[] = [
  {
    ...js,
    id: `${of}-sample-right`,
    title: 'two writers change one order and its journal in a transaction, both with transact.ts',
    expect: { lost: 0 },
    authority: guide('a condition that is not met cancels the whole request, and nothing of it is written'),
    run: (stage) => transactions(stage, 'aws/TransactionCanceledException/transact.ts', 'orders-right'),
    script: script('transact.ts'),
  },
  {
    ...js,
    id: `${of}-sample-wrong`,
    title: 'two writers change one order and its journal in a transaction, both with transact-wrong.ts',
    expect: { lost: 1 },
    authority: guide('a condition that is not met cancels the whole request, and nothing of it is written'),
    run: (stage) => transactions(stage, 'aws/TransactionCanceledException/transact-wrong.ts', 'orders-wrong'),
    script: script('transact-wrong.ts'),
  },
];
