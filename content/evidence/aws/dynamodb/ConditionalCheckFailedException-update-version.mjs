// aws/dynamodb/ConditionalCheckFailedException-update-version: UpdateItem with a version that is no longer current
// dynalite, an emulator of DynamoDB that is not by AWS (npm dynalite) 4.0.0; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: npx dynalite --port 18080 --createTableMs 100
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node ConditionalCheckFailedException-update-version.mjs
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

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
      });
console.log(await run(stage));
