// aws/dynamodb/ConditionalCheckFailedException-truth-moto: UpdateItem with conditions on a version, where the item, the attribute or its type is not what was thought
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node ConditionalCheckFailedException-truth-moto.mjs
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

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
      await table(client, 'orders-truth');
      const conditions = ['version = :two', 'version <> :two', 'NOT version = :two', 'attribute_not_exists(version)', 'attribute_exists(id)'];
      const states = { 'version 2': { N: '2' }, 'version "2", a text': { S: '2' }, 'no version': undefined, 'no item': null };
      for (const [index, condition] of conditions.entries())
        for (const [state, version] of Object.entries(states)) {
          const Key = { id: { S: `${index} ${state}` } };
          if (version !== null) await client.send(new PutItemCommand({ TableName: 'orders-truth', Item: { ...Key, ...(version && { version }) } }));
          const update = {
            TableName: 'orders-truth',
            Key,
            UpdateExpression: 'SET amount = :one',
            ConditionExpression: condition,
            ExpressionAttributeValues: { ':one': { N: '1' }, ...(condition.includes(':two') && { ':two': { N: '2' } }) },
          };
          const said = await client.send(new UpdateItemCommand(update)).then(
            () => 'written',
            (fault) => `${fault.name}`,
          );
          note(`${condition.padEnd(30)} ${state.padEnd(20)} ${said}`);
        }
      const Key = { id: { S: 'nowhere' } };
      note('A condition with “unequal” makes the item that it was to protect:');
      const update = {
        TableName: 'orders-truth',
        Key,
        UpdateExpression: 'SET amount = :one',
        ExpressionAttributeValues: { ':one': { N: '1' }, ':two': { N: '2' } },
      };
      await ask(client.send(new UpdateItemCommand({ ...update, ConditionExpression: 'version <> :two' })));
      await ask(client.send(new GetItemCommand({ TableName: 'orders-truth', Key, ConsistentRead: true })));
      note('A condition with “equal” does not:');
      return ask(client.send(new UpdateItemCommand({ ...update, Key: { id: { S: 'not there' } }, ConditionExpression: 'version = :two' })));
    });
console.log(await run(stage));
