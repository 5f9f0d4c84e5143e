import type { Authority, Scenario, Stage } from '../scenario.ts';
import type { Server } from '../server.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { dynamodbError, stubBoto3, stubDynamodb } from '../servers/stubAws.ts';
import { attempts } from '../tools/attempts.ts';
import { clientRun } from '../tools/clientRun.ts';
import { cancelled } from './dynamodbCancellations.ts';

const of = 'aws/dynamodb/TransactionCanceledException';
const stubPython: Server = {
  ...stubDynamodb,
  name: 'stub-dynamodb-boto3',
  from: 'debian',
  install: stubBoto3.install,
  hide: stubBoto3.hide,
  find: stubBoto3.find,
};
const environment = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'not-a-secret', AWS_DEFAULT_REGION: 'us-east-1' };
const python = (retries: string) => `import sys, boto3
from botocore.config import Config
dynamodb = boto3.client("dynamodb", endpoint_url=sys.argv[1], config=Config(retries=${retries}))
try:
    dynamodb.transact_write_items(ClientRequestToken="order-A-17", TransactItems=[{"Put": {"TableName": "orders", "Item": {"id": {"S": "A-17"}}}}])
except dynamodb.exceptions.ClientError as error:
    print("class    ", ", ".join(one.__name__ for one in type(error).__mro__))
    print("reasons  ", error.response.get("CancellationReasons"))
    print("retries  ", error.response["ResponseMetadata"]["RetryAttempts"])
    print("str      ", error)
`;

/** Lets boto3 send a transaction, once for each setting of its retries; the outcome is that of the last. */
const boto3 = async (stage: Stage, answer: StubAnswer, rounds: string[]) => {
  let outcome = {};
  for (const round of rounds) {
    const program = python(round);
    stage.out.note(`config=Config(retries=${round})`);
    stage.out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '${JSON.stringify([answer])}'`);
    stage.out.script(
      `AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=not-a-secret AWS_DEFAULT_REGION=us-east-1 python3 - "http://127.0.0.1:$PORT" <<'PY'\n${program}PY`,
    );
    let text = '';
    outcome = await attempts(stage, [answer], async (address) => {
      text = (await clientRun(stage.found.path, ['-c', program, address], environment)).text;
      const code = /\((\w+)\) when calling/.exec(text)?.[1];
      throw { name: /^class +(\w+)/m.exec(text)?.[1], code, message: /^str +(.*)/m.exec(text)?.[1] };
    });
    stage.out.printed(text.trim());
    stage.out.script('curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o \'"sent"\' | wc -l # requests that reached the stub');
  }
  return outcome;
};
const botocore = (says: string): Authority => ({
  title: 'botocore 1.43.11, botocore/retries/standard.py and botocore/data/_retry.json',
  address: 'https://github.com/boto/botocore/tree/1.43.11/botocore/retries',
  says,
  read: '2026-11-26',
});
const inPython = { server: stubPython, client: 'boto3, unmodified; its version stands above', operation: 'TransactWriteItems' };
/** Which answers to a transaction boto3 repeats, and how long. */
export const dynamodbCancellationsPython: Scenario[] = [
  {
    ...inPython,
    id: `${of}-sdk-boto3`,
    of,
    title: 'transact_write_items is answered with two reasons, ten attempts allowed: one request in each retry mode',
    expect: { status: 400, code: 'TransactionCanceledException', attempts: 1 },
    authority: botocore('TransactionCanceledException is on no list of legacy, standard or adaptive mode'),
    run: (stage) =>
      boto3(
        stage,
        cancelled('None', 'TransactionConflict'),
        ['legacy', 'standard', 'adaptive'].map((mode) => `{"mode": "${mode}", "max_attempts": 10}`),
      ),
  },
  {
    ...inPython,
    id: 'aws/dynamodb/TransactionInProgressException-sdk-boto3',
    of: 'aws/dynamodb/TransactionInProgressException',
    title: 'to compare: transact_write_items is answered TransactionInProgressException, which standard mode repeats',
    expect: { status: 400, code: 'TransactionInProgressException', attempts: 3 },
    authority: botocore('TransactionInProgressException is on the list of throttling codes of standard mode, which makes three attempts'),
    run: (stage) => boto3(stage, dynamodbError('TransactionInProgressException'), ['{"mode": "standard"}']),
  },
  {
    ...inPython,
    id: 'aws/dynamodb/TransactionInProgressException-sdk-boto3-default',
    of: 'aws/dynamodb/TransactionInProgressException',
    title: 'the same without any setting: boto3 asks ten times in all',
    expect: { status: 400, code: 'TransactionInProgressException', attempts: 10 },
    authority: botocore('_retry.json lists TransactionInProgressException for DynamoDB, ten attempts, pauses that begin with 50 ms and double'),
    run: (stage) => boto3(stage, dynamodbError('TransactionInProgressException'), ['None']),
  },
];
