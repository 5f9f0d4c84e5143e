import { AddPermissionCommand, LambdaClient, UpdateFunctionConfigurationCommand, waitUntilFunctionUpdatedV2 } from '@aws-sdk/client-lambda';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { stubBoto3 } from '../servers/stubAws.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { awsHide } from '../tools/awsSession.ts';
import { boto3Calls, tenInEachMode } from '../tools/boto3Calls.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';
import { packaged, sourceOf } from '../tools/source.ts';
import { samplesLambda } from './samplesLambda.ts';

const hide = [...awsHide, { word: 'user-agent', pattern: /(?<=user-agent: )(Boto3.*)$/gim }];
const stubLambda = stubOf({ name: 'stub-lambda', wire: 'AWS Lambda (REST with JSON)', hide });
const boto3Stub = { ...stubLambda, name: 'stub-lambda-boto3', from: stubBoto3.from, install: stubBoto3.install, find: stubBoto3.find };

/** Lambda’s answer: restJson1, the name in a header. */
const json = (status: number, content: object, errorType?: string): StubAnswer => ({
  status,
  headers: {
    'x-amzn-RequestId': '00000000-0000-4000-8000-000000000000',
    'Content-Type': 'application/json',
    ...(errorType ? { 'x-amzn-errortype': errorType } : {}),
  },
  body: JSON.stringify(content),
});
const code = 'ResourceConflictException';
const of = 'aws/lambda/ResourceConflictException';
const inProgress = json(
  409,
  {
    Type: 'User',
    message: 'The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:us-east-1:123456789012:function:app',
  },
  code,
);
const denied = json(403, { Message: 'text of the stub, not of AWS' }, 'AccessDeniedException');

const question = sdkQuestions('@aws-sdk/client-lambda', (settings) => new LambdaClient(settings));
const tenAttempts = (['standard', 'adaptive'] as const).map((retryMode) => ({ retryMode, maxAttempts: 10 }));
const unlisted = 'repeats throttling codes, time-outs, network errors, 429 and 500, 502, 503, 504; neither 409 nor ResourceConflictException is on a list';

/** A waiter whose role may not read the function. */
const waiting = async (stage: Stage, answers: StubAnswer[]): Promise<Outcome> =>
  attempts(stage, answers, (endpoint) => {
    const client = new LambdaClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
    return waitUntilFunctionUpdatedV2({ client, maxWaitTime: 10 }, { FunctionName: 'app' });
  });
const client = packaged('@aws-sdk/client-lambda');

const python = (id: string, title: string, expect: Outcome, file: string, says: string, run: Scenario['run']): Scenario => ({
  id: `${of}-${id}`,
  of,
  server: boto3Stub,
  title,
  client: 'boto3, unmodified; its version stands above',
  expect,
  authority: { title: `botocore 1.43.11, ${file}`, address: `https://github.com/boto/botocore/blob/1.43.11/${file}`, says, read: '2026-11-26' },
  run,
});

/** What the SDKs do by themselves with Lambda’s ResourceConflictException, and what their waiters do. */
export const sdkAwsLambda: Scenario[] = [
  ...samplesLambda,
  question({
    id: `${of}-sdk-js-settings`,
    of,
    server: stubLambda,
    title: 'UpdateFunctionConfiguration is answered “An update is in progress”, with ten attempts allowed: one request',
    operation: 'UpdateFunctionConfiguration',
    answer: inProgress,
    rounds: tenAttempts,
    expect: { status: 409, code, attempts: 1 },
    says: unlisted,
    send: (client) => client.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'app', Environment: { Variables: { STAGE: 'blue' } } })),
  }),
  question({
    id: `${of}-sdk-js-exists`,
    of,
    server: stubLambda,
    title: 'AddPermission is answered that the statement exists: the same class, only the message tells',
    operation: 'AddPermission',
    answer: json(
      409,
      { Type: 'User', message: 'The statement id (s3) provided already exists. Please provide a new statement id, or remove the existing statement.' },
      code,
    ),
    expect: { status: 409, code, attempts: 1 },
    says: unlisted,
    send: (client) =>
      client.send(new AddPermissionCommand({ FunctionName: 'app', StatementId: 's3', Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com' })),
  }),
  {
    id: `${of}-waiter-denied-js`,
    of,
    server: stubLambda,
    title: 'a waiter whose role may not call GetFunction goes on asking until its time is up',
    client,
    expect: { code: 'TimeoutError' },
    authority: {
      title: `${client}, waiters: dist-es/waiters/waitForFunctionUpdatedV2.js`,
      address: `https://www.npmjs.com/package/@aws-sdk/client-lambda/v/${client.split(' ')[1]}`,
      says: 'each exception, whatever it is, is a reason to ask again; the delay grows from 1 s to 300 s',
      read: '2026-11-26',
    },
    run: (stage) => waiting(stage, [denied]),
    script: stubScript(
      [client.replace(' ', '@')],
      `import { LambdaClient, waitUntilFunctionUpdatedV2 } from '@aws-sdk/client-lambda';\n\nconst denied = ${JSON.stringify(denied)};\nconst waiting = ${sourceOf(waiting)};`,
    ),
  },
  python(
    'sdk-boto3',
    'update_function_configuration is answered “An update is in progress”, with ten attempts in each retry mode: one request',
    { status: 409, code, attempts: 1 },
    'botocore/retries/standard.py',
    'compares code and status with its lists; 409 and ResourceConflictException are on none',
    (stage) => boto3Calls(stage, 'lambda', [inProgress], 'client.update_function_configuration(FunctionName="app", MemorySize=256)', tenInEachMode),
  ),
  python(
    'waiter-denied-boto3',
    'a waiter whose role may not call GetFunction fails at the first answer',
    { status: 403, attempts: 1 },
    'botocore/waiter.py',
    'an error that no acceptor names ends the waiting',
    (stage) => boto3Calls(stage, 'lambda', [denied], 'client.get_waiter("function_updated_v2").wait(FunctionName="app")'),
  ),
];
