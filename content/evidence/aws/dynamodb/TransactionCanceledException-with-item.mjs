// aws/dynamodb/TransactionCanceledException-with-item: TransactWriteItems of which two conditions are not met; one of the two asks for the item
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node TransactionCanceledException-with-item.mjs
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
      await table(client, 'stock-items');
      const good = (id        , left        ) => ({ id: { S: id }, left: { N: left } });
      await client.send(new PutItemCommand({ TableName: 'stock-items', Item: good('pear', '0') }));
      await client.send(new PutItemCommand({ TableName: 'stock-items', Item: good('plum', '1') }));
      const take = (id        , count        ) => ({
        TableName: 'stock-items',
        Key: { id: { S: id } },
        UpdateExpression: 'SET #left = #left - :count',
        ConditionExpression: '#left >= :count',
        ExpressionAttributeNames: { '#left': 'left' },
        ExpressionAttributeValues: { ':count': { N: count } },
      });
      note('The second action asks for nothing, the third for the item; both fail.');
      return ask(
        client.send(
          new TransactWriteItemsCommand({
            ClientRequestToken: 'order-A-18',
            TransactItems: [
              { Put: { TableName: 'stock-items', Item: good('apple', '4') } },
              { Update: take('pear', '1') },
              { Update: { ...take('plum', '2'), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
            ],
          }),
        ),
      );
    });
console.log(await run(stage));
