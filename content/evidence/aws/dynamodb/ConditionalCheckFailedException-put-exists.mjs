// aws/dynamodb/ConditionalCheckFailedException-put-exists: PutItem that must create, while the item is there
// dynalite, an emulator of DynamoDB that is not by AWS (npm dynalite) 4.0.0; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: npx dynalite --port 18080 --createTableMs 100
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node ConditionalCheckFailedException-put-exists.mjs
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const settings = { endpoint: 'http://127.0.0.1:18080', region: 'us-west-2', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } };
const note = (text) => console.log(`# ${text}`);
const ask = async (call) => {
  try {
    const { $metadata } = await call;
    return { status: $metadata.httpStatusCode };
  } catch (error) {
    console.log(error);
    return { status: error.$metadata?.httpStatusCode, code: error.Code ?? error.name };
  }
};
const dynamodb = (_, work) => work({ client: new DynamoDBClient(settings), ask, note });
const stage = {};
const table = async function table(client, TableName) {
  await client.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
);
  while ((await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus !== 'ACTIVE') await new Promise((done) => setTimeout(done, 50));
};

const run = (stage) =>
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
      });
console.log(await run(stage));
