// aws/dynamodb/ConditionalCheckFailedException-with-item-gone: UpdateItem that asks for the item that failed the condition, while there is none
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node ConditionalCheckFailedException-with-item-gone.mjs
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

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
        await table(client, 'orders-item-gone');
        note('There is no order A-17. The exception has no Item.');
        return ask(
          client.send(
            new UpdateItemCommand({
              TableName: 'orders-item-gone',
              Key: { id: { S: 'A-17' } },
              UpdateExpression: 'SET amount = :amount',
              ConditionExpression: 'version = :seen',
              ExpressionAttributeValues: { ':amount': { N: '25' }, ':seen': { N: '2' } },
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            }),
          ),
        );
      });
console.log(await run(stage));
