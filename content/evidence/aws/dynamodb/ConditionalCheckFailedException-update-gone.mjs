// aws/dynamodb/ConditionalCheckFailedException-update-gone: UpdateItem that must not create, after the item was deleted
// dynalite, an emulator of DynamoDB that is not by AWS (npm dynalite) 4.0.0; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: npx dynalite --port 18080 --createTableMs 100
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node ConditionalCheckFailedException-update-gone.mjs
import { CreateTableCommand, DeleteItemCommand, DescribeTableCommand, DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

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
        await table(client, 'orders-gone');
        const Key = { id: { S: 'A-17' } };
        await client.send(new PutItemCommand({ TableName: 'orders-gone', Item: { ...Key, amount: { N: '40' } } }));
        await client.send(new DeleteItemCommand({ TableName: 'orders-gone', Key }));
        note('The item is gone. The answer is the same as for another version; without the condition, the update would create the item again.');
        return ask(
          client.send(
            new UpdateItemCommand({
              TableName: 'orders-gone',
              Key,
              UpdateExpression: 'SET amount = :amount',
              ConditionExpression: 'attribute_exists(id)',
              ExpressionAttributeValues: { ':amount': { N: '25' } },
            }),
          ),
        );
      });
console.log(await run(stage));
