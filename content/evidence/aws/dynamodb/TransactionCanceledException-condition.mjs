// aws/dynamodb/TransactionCanceledException-condition: TransactWriteItems of which one condition is not met
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node TransactionCanceledException-condition.mjs
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

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
        await table(client, 'stock');
        await client.send(new PutItemCommand({ TableName: 'stock', Item: { id: { S: 'pear' }, left: { N: '0' } } }));
        note('One order of two goods: the first is free, of the second nothing is left. The list of reasons has one entry for each action, in order.');
        return ask(
          client.send(
            new TransactWriteItemsCommand({
              ClientRequestToken: 'order-A-17',
              TransactItems: [
                { Put: { TableName: 'stock', Item: { id: { S: 'apple' }, left: { N: '4' } }, ConditionExpression: 'attribute_not_exists(id)' } },
                {
                  Update: {
                    TableName: 'stock',
                    Key: { id: { S: 'pear' } },
                    UpdateExpression: 'SET #left = #left - :one',
                    ConditionExpression: '#left >= :one',
                    ExpressionAttributeNames: { '#left': 'left' },
                    ExpressionAttributeValues: { ':one': { N: '1' } },
                  },
                },
              ],
            }),
          ),
        );
      });
console.log(await run(stage));
