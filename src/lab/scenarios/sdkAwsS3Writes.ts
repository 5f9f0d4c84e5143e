import { CompleteMultipartUploadCommand, CreateBucketCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { s3Error, stubS3 } from '../servers/stubAws.ts';
import { codeIn, errorLines, npmVersion } from '../tools/awsSession.ts';
import { readable } from '../tools/azureWire.ts';
import { relay } from '../tools/relay.ts';
import { sampleScript } from '../tools/samples.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';
import { s3Uploads } from './s3Uploads.ts';
import { s3WriteScenarios } from './s3Writes.ts';
import { samplesS3 } from './samplesS3.ts';
import { sdkAwsS3Boto3 } from './sdkAwsS3Boto3.ts';

const of = 'aws/s3/PreconditionFailed';
const ofS3 = `@aws-sdk/client-s3 ${npmVersion('@aws-sdk/client-s3')}, @smithy/core ${npmVersion('@smithy/core')}`;
const question = sdkQuestions('@aws-sdk/client-s3', (settings) => new S3Client(settings));
const refused = s3Error(412, 'PreconditionFailed');
/** A failure that comes after S3 has begun to answer 200; nothing follows the last tag, or the SDK for JavaScript takes it for success. */
const in200 = { ...refused, status: 200, body: refused.body?.trimEnd() ?? '' };

/** One create through a relay that throws away the answer to the first PUT; then the object is read. */
const loseFirst = async (stage: Stage) => {
  const at = (port: number) =>
    new S3Client({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' },
      forcePathStyle: true,
    });
  const object = { Bucket: 'own-retry', Key: 'report.txt' };
  const direct = at(stage.port);
  await direct.send(new CreateBucketCommand({ Bucket: object.Bucket }));
  const wire = await relay(stage, { lose: (_, index) => index === 0 });
  const raised = await at(wire.port)
    .send(new PutObjectCommand({ ...object, Body: 'mine', IfNoneMatch: '*' }))
    .catch((fault) => fault);
  stage.out.note('One call of the program; the relay loses the first answer.');
  for (const { sent, received, lost } of wire.exchanges) {
    stage.out.exchange(sent, readable(received));
    if (lost) stage.out.note('The relay threw this answer away and closed the connection.');
  }
  stage.out.line('sdk', errorLines(raised));
  const stored = await direct.send(new GetObjectCommand(object));
  stage.out.line('client', `what is stored now: ${await stored.Body?.transformToString()}`);
  await wire.close();
  const code = codeIn(wire.exchanges.at(-1)?.received ?? '');
  return { status: raised.$metadata?.httpStatusCode, ...(code ? { code } : {}), attempts: wire.exchanges.length } as Outcome; // the SDK’s error is untyped here
};

/** What the SDK for JavaScript does by itself with a refused write of S3, and with one whose answer was lost; with all that belongs to the page. */
export const sdkAwsS3Writes: Scenario[] = [
  ...s3WriteScenarios,
  ...s3Uploads,
  ...samplesS3,
  ...sdkAwsS3Boto3,
  {
    id: 'aws/s3/PreconditionFailed-own-retry',
    of,
    server: moto,
    title: 'the answer to a stored create is lost, the SDK sends it again, and the program is told 412: it made the object itself',
    operation: 'PutObject',
    client: ofS3,
    expect: { status: 412, code: 'PreconditionFailed', attempts: 2 },
    authority: {
      title: 'aws/aws-sdk-java-v2 #6580: S3 conditional write PutObject request does not work correctly with implicit retries',
      address: 'https://github.com/aws/aws-sdk-java-v2/issues/6580',
      says: 'when the answer does not reach the client, the SDK repeats the request, and the second one fails with 412',
      read: '2026-11-26',
    },
    run: (stage) => loseFirst(stage),
    script: sampleScript({
      packages: [`@aws-sdk/client-s3@${npmVersion('@aws-sdk/client-s3')}`],
      files: [],
      imports: "import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';",
      functions: { loseFirst, errorLines, codeIn },
    }),
  },
  question({
    id: 'aws/s3/PreconditionFailed-sdk-js-settings',
    of,
    server: stubS3,
    title: 'PutObject is answered 412, with ten attempts allowed: the number of requests does not change',
    answer: refused,
    rounds: [
      { retryMode: 'standard', maxAttempts: 10 },
      { retryMode: 'adaptive', maxAttempts: 10 },
    ],
    expect: { status: 412, code: 'PreconditionFailed', attempts: 1 },
    says: 'repeats throttling codes, time-outs, network errors, 429 and 500, 502, 503, 504; 412 is on no list',
    send: (client) => client.send(new PutObjectCommand({ Bucket: 'prices', Key: 'today.json', Body: '{}', IfNoneMatch: '*' })),
  }),
  question({
    id: 'aws/s3/PreconditionFailed-sdk-js-head',
    of,
    server: stubS3,
    title: 'HeadObject with a stale If-Match is answered 412, without a body: the code is not there',
    answer: { status: 412, headers: { 'x-amz-request-id': '4442587FB7D0A2F9' } },
    expect: { status: 412, attempts: 1 },
    says: 'a HEAD has no body; without one there is no code to read, and 412 is on no list',
    send: (client) => client.send(new HeadObjectCommand({ Bucket: 'prices', Key: 'today.json', IfMatch: '"2cc6788bd951705e859406bd0f3304b3"' })),
  }),
  question({
    id: 'aws/s3/PreconditionFailed-sdk-js-in-200',
    of,
    server: stubS3,
    title: 'CompleteMultipartUpload is answered 200 with PreconditionFailed in its body: the SDK makes it 503, and sends it again',
    answer: in200,
    expect: { status: 503, code: 'PreconditionFailed', attempts: 3 },
    says: '503 is repeated; middleware-sdk-s3 turns a 200 whose body ends as an error into 503',
    send: (client) =>
      client.send(
        new CompleteMultipartUploadCommand({
          Bucket: 'prices',
          Key: 'today.json',
          UploadId: 'upload-1',
          IfNoneMatch: '*',
          MultipartUpload: { Parts: [{ ETag: '"f4c9385f1902f7334b00b9b4ecd164de"', PartNumber: 1 }] },
        }),
      ),
  }),
];
