import { ConditionalCheckFailedException, DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { dynalite } from '../servers/dynalite.ts';
import { table } from '../tools/awsClients.ts';
import { relay } from '../tools/relay.ts';
import { sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';

const of = 'aws/dynamodb/ConditionalCheckFailedException';

/** One write of each kind whose answer gets lost once, so that the SDK sends it again by itself. */
const lostAnswers = async (stage: Stage): Promise<Outcome> => {
  const settings = (port: number) => ({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-west-2',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' },
  });
  const direct = new DynamoDBClient(settings(stage.port));
  await table(direct, 'orders-lost');
  const TableName = 'orders-lost';
  const keyOf = (id: string) => ({ id: { S: id } });
  const left = async (id: string) => (await direct.send(new GetItemCommand({ TableName, Key: keyOf(id), ConsistentRead: true }))).Item;
  const take = (db: DynamoDBClient, id: string, version: string, amount: number) =>
    db.send(
      new UpdateItemCommand({
        TableName,
        Key: keyOf(id),
        UpdateExpression: 'SET amount = :amount, version = version + :one',
        ConditionExpression: 'version = :seen',
        ExpressionAttributeValues: { ':amount': { N: `${amount}` }, ':one': { N: '1' }, ':seen': { N: version } },
      }),
    );
  const loop = async (db: DynamoDBClient, id: string): Promise<unknown> => {
    const item = (await db.send(new GetItemCommand({ TableName, Key: keyOf(id), ConsistentRead: true }))).Item;
    try {
      return await take(db, id, item?.version?.N ?? '', Number(item?.amount?.N) - 15);
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return loop(db, id);
      throw fault;
    }
  };
  const kinds: Record<string, (db: DynamoDBClient, id: string) => Promise<unknown>> = {
    'PutItem, attribute_not_exists(id)': (db, id) =>
      db.send(new PutItemCommand({ TableName, Item: { ...keyOf(id), amount: { N: '25' } }, ConditionExpression: 'attribute_not_exists(id)' })),
    'SET amount = 25, version = :seen': (db, id) => take(db, id, '1', 25),
    'SET amount = amount - 15, amount >= 15': (db, id) =>
      db.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(id),
          UpdateExpression: 'SET amount = amount - :some',
          ConditionExpression: 'amount >= :some',
          ExpressionAttributeValues: { ':some': { N: '15' } },
        }),
      ),
    'read, take 15, version = :seen; again when refused': loop,
  };
  let outcome: Outcome = {};
  for (const [index, [kind, write]] of Object.entries(kinds).entries()) {
    const id = `A-${index + 1}`;
    if (index > 0) await direct.send(new PutItemCommand({ TableName, Item: { ...keyOf(id), amount: { N: '40' }, version: { N: '1' } } }));
    const isWrite = (sent: string) => /x-amz-target: \S+(?:PutItem|UpdateItem)/i.test(sent);
    let dropped: number | undefined;
    const lose = (sent: string, at: number) => {
      if (isWrite(sent)) dropped ??= at;
      return at === dropped;
    };
    const wire = await relay(stage, { lose });
    const db = new DynamoDBClient(settings(wire.port));
    stage.out.note(`${index + 1}. ${kind}`);
    const got = await write(db, id).then(
      (value) => ({ code: undefined, ...(value as { $metadata?: object }) }),
      (fault) => ({ code: `${fault.name}`, $metadata: fault.$metadata }),
    );
    const metadata = { httpStatusCode: 0, attempts: 0, ...got.$metadata };
    for (const { sent, received, lost } of wire.exchanges.filter((one) => isWrite(one.sent)))
      stage.out.line(
        'wire',
        `${/x-amz-target: \S+\.(\w+)/i.exec(sent)?.[1]}, ${/amz-sdk-request: (.*)/i.exec(sent)?.[1]?.trim()}: ${received.split('\r\n')[0]}${lost ? ', thrown away by the relay' : ''}`,
      );
    stage.out.line('sdk', `${got.code ?? 'resolves'}, status ${metadata.httpStatusCode}, $metadata.attempts ${metadata.attempts}`);
    stage.out.line('item', JSON.stringify(await left(id)));
    if (index === 1) outcome = { status: metadata.httpStatusCode, code: got.code ?? '', attempts: metadata.attempts };
    db.destroy();
    await wire.close();
  }
  direct.destroy();
  return outcome;
};

/** Conditional writes whose answer gets lost: refused by their own first try, or done twice. */
export const dynamodbLostAnswers: Scenario[] = [
  {
    of,
    server: dynalite,
    id: `${of}-lost-answer`,
    title: 'the answer to a write gets lost and the SDK sends it again: refused by its own write, or done twice',
    operation: 'UpdateItem',
    client: packaged('@aws-sdk/client-dynamodb'),
    expect: { status: 400, code: 'ConditionalCheckFailedException', attempts: 2 },
    authority: {
      title: 'Amazon DynamoDB Developer Guide, Working with items, Conditional writes',
      address: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html',
      says: 'a conditional write is idempotent if the condition is on the attribute that is updated; after a network error it may be sent again',
      read: '2026-11-26',
    },
    run: (stage) => lostAnswers(stage),
    script: sampleScript({
      packages: [packaged('@aws-sdk/client-dynamodb').replace(' ', '@')],
      files: [],
      imports:
        "import { ConditionalCheckFailedException, CreateTableCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';",
      functions: { table, lostAnswers },
    }),
  },
];
