import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import type { Server } from '../server.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { dynamodbError, stubBoto3, stubDynamodb } from '../servers/stubAws.ts';
import { attempts } from '../tools/attempts.ts';
import { environment, exported } from '../tools/boto3.ts';
import { clientRun } from '../tools/clientRun.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';

const of = 'aws/dynamodb/ConditionalCheckFailedException';
const refused = dynamodbError('ConditionalCheckFailedException');
const question = sdkQuestions('@aws-sdk/client-dynamodb', (settings) => new DynamoDBClient(settings));

/** The stub for boto3 as pip brings it. */
const stubDynamodbBoto3: Server = {
  ...stubOf({ name: 'stub-dynamodb-boto3', wire: 'Amazon DynamoDB (AWS JSON 1.0)', hide: stubBoto3.hide }),
  from: 'debian',
  install: stubBoto3.install,
  find: stubBoto3.find,
};
const python = (retries: object | undefined): string => `import sys, boto3
from botocore.config import Config
db = boto3.client("dynamodb", endpoint_url=sys.argv[1]${retries ? `, config=Config(retries=${JSON.stringify(retries)})` : ''})
try:
    db.put_item(TableName="orders", Item={"id": {"S": "A-17"}}, ConditionExpression="attribute_not_exists(id)")
    print("done")
except db.exceptions.ConditionalCheckFailedException as error:
    print("class     ", ", ".join(one.__name__ for one in type(error).__mro__))
    print("Error     ", error.response["Error"])
    print("status    ", error.response["ResponseMetadata"]["HTTPStatusCode"])
    print("retries   ", error.response["ResponseMetadata"]["RetryAttempts"])
    print("str       ", error)
`;

/** Lets boto3 put against the stub, once for each setting of its retries; the outcome is that of the last round. */
const boto3 = async (stage: Stage, answers: StubAnswer[], rounds: (object | undefined)[]) => {
  let outcome = {};
  for (const retries of rounds) {
    const program = python(retries);
    stage.out.note(`boto3.client("dynamodb"${retries ? `, config=Config(retries=${JSON.stringify(retries)})` : ''}).put_item(…)`);
    stage.out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '${JSON.stringify(answers)}'
${exported} python3 - "http://127.0.0.1:$PORT" <<'PY'
${program}PY
curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o '"sent"' | wc -l # requests that reached the stub`);
    let text = '';
    outcome = await attempts(stage, answers, async (address) => {
      text = (await clientRun(stage.found.path, ['-c', program, address], environment)).text;
      const message = /^str +(.*)$/m.exec(text)?.[1] ?? text.trim();
      throw { name: /^class +(\w+)/m.exec(text)?.[1] ?? 'none', code: /\((\w+)\) when calling/.exec(message)?.[1] ?? 'none', message };
    });
    stage.out.printed(text.trim());
  }
  return outcome;
};
const botocore = (says: string): Authority => ({
  title: 'botocore 1.43.11, botocore/data/_retry.json and botocore/retries/standard.py',
  address: 'https://github.com/boto/botocore/tree/1.43.11/botocore/retries',
  says,
  read: '2026-11-26',
});

/** What clients do by themselves when a condition fails. */
export const dynamodbConditionClients: Scenario[] = [
  question({
    id: `${of}-sdk-js-settings`,
    of,
    server: stubDynamodb,
    title: 'PutItem is answered ConditionalCheckFailedException with ten attempts allowed: the number of requests does not change',
    operation: 'PutItem',
    answer: refused,
    expect: { status: 400, code: 'ConditionalCheckFailedException', attempts: 1 },
    rounds: [
      { retryMode: 'standard', maxAttempts: 10 },
      { retryMode: 'adaptive', maxAttempts: 10 },
    ],
    says: 'the code is on no list, its class has no retryable mark, and 400 is not among the statuses that are repeated; the mode does not matter',
    send: (client) => client.send(new PutItemCommand({ TableName: 'orders', Item: { id: { S: 'A-17' } }, ConditionExpression: 'attribute_not_exists(id)' })),
  }),
  {
    id: `${of}-sdk-boto3`,
    of,
    server: stubDynamodbBoto3,
    title: 'put_item is answered ConditionalCheckFailedException in each retry mode: one request',
    operation: 'PutItem',
    client: 'boto3, unmodified; its version stands above',
    expect: { status: 400, code: 'ConditionalCheckFailedException', attempts: 1 },
    authority: botocore('each mode compares the code and the status of the answer with its lists; neither this code nor 400 alone is on one'),
    run: (stage) => boto3(stage, [refused], [undefined, ...['legacy', 'standard', 'adaptive'].map((mode) => ({ mode, max_attempts: 10 }))]),
  },
  {
    id: `${of}-sdk-boto3-lost-answer`,
    of,
    server: stubDynamodbBoto3,
    title: 'the answer to put_item gets lost and boto3 sends it again: RetryAttempts tells',
    operation: 'PutItem',
    client: 'boto3, unmodified; its version stands above',
    expect: { status: 400, code: 'ConditionalCheckFailedException', attempts: 2 },
    authority: botocore('a connection that was closed without an answer is among what each mode sends again'),
    run: (stage) => boto3(stage, [{ status: 200, lost: true }, refused], [undefined, { mode: 'standard' }]),
  },
];
