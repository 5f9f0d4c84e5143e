import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { byDynamodb, dynamodb, table } from '../tools/awsClients.ts';
import { environment, exported } from '../tools/boto3.ts';
import { clientRun } from '../tools/clientRun.ts';

const of = 'aws/dynamodb/ConditionalCheckFailedException';

const withItem = `import sys, boto3
db = boto3.resource("dynamodb", endpoint_url=sys.argv[1])
table = db.create_table(
    TableName="orders-python", BillingMode="PAY_PER_REQUEST",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
table.put_item(Item={"id": "A-17", "version": 3})
print("get_item  ", table.get_item(Key={"id": "A-17"})["Item"])
try:
    table.put_item(
        Item={"id": "A-17", "version": 3}, ConditionExpression="version = :seen",
        ExpressionAttributeValues={":seen": 2}, ReturnValuesOnConditionCheckFailure="ALL_OLD")
except table.meta.client.exceptions.ConditionalCheckFailedException as error:
    print("error     ", error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"])
    print("Item      ", error.response["Item"])
`;

/** The item that a refusal brings: none where there is none, and the form in which boto3 gives it. */
export const dynamodbConditionItems: Scenario[] = [
  {
    ...byDynamodb,
    of,
    server: moto,
    id: `${of}-with-item-gone`,
    title: 'UpdateItem that asks for the item that failed the condition, while there is none',
    operation: 'UpdateItem',
    expect: { status: 400, code: 'ConditionalCheckFailedException' },
    authority: {
      title: 'AWS’s DynamoDB model as @aws-sdk/client-dynamodb 3.1162.0 carries it, ReturnValuesOnConditionCheckFailure of UpdateItem',
      address: 'https://www.npmjs.com/package/@aws-sdk/client-dynamodb/v/3.1162.0',
      says: 'the parameter returns the attributes of the item; the member Item of the exception is optional',
      read: '2026-11-26',
    },
    run: (stage) =>
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
      }),
  },
  {
    id: `${of}-with-item-boto3`,
    of,
    server: moto,
    title: 'Table.put_item of boto3 with a stale version: the item of the refusal is not converted',
    operation: 'PutItem',
    client: 'boto3, as it comes with moto',
    expect: { status: 400, code: 'ConditionalCheckFailedException' },
    authority: {
      title: 'boto3 reference, DynamoDB.Client.exceptions.ConditionalCheckFailedException',
      address: 'https://docs.aws.amazon.com/botocore/latest/reference/services/dynamodb/client/exceptions/ConditionalCheckFailedException.html',
      says: 'the response of the exception has the item with a type for each value: S, N, B and so on',
      read: '2026-11-26',
    },
    run: async (stage) => {
      stage.out.script(`${exported} python3 - "http://127.0.0.1:$PORT" <<'PY'\n${withItem}PY`);
      const { text } = await clientRun(stage.found.path, ['-c', withItem, `http://${stage.host}:${stage.port}`], environment);
      stage.out.printed(text.trim());
      const [, code = '', status = ''] = /^error +(\w+) (\d+)$/m.exec(text) ?? [];
      return { status: Number(status), code };
    },
  },
];
