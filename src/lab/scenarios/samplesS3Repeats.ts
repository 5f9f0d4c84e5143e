import { S3, type S3Client } from '@aws-sdk/client-s3';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, serveStub } from '../servers/stub.ts';
import { s3Error, stubS3 } from '../servers/stubAws.ts';
import { attempts } from '../tools/attempts.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged, sourceOf } from '../tools/source.ts';

type RepeatCreates = (s3: S3Client) => unknown;
type Replace = (s3: S3, at: { Bucket: string; Key: string }, make: (old: string) => string[]) => Promise<unknown>;
type InOrder = (settings: (() => Promise<unknown>)[], waits?: { first: number }) => Promise<unknown>;

const s3Settings = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' },
  forcePathStyle: true,
  maxAttempts: 10,
});
const at = { Bucket: 'reports', Key: 'notes.txt' };

/** A create whose client repeats it by itself. */
const creating = async (stage: Stage, answers: StubAnswer[]): Promise<Outcome> => {
  const { repeatCreates } = await sample<{ repeatCreates: RepeatCreates }>('aws/ConditionalRequestConflict/repeat-creates.ts');
  return attempts(stage, answers, async (address) => {
    const s3 = new S3(s3Settings(address));
    repeatCreates(s3);
    await s3.putObject({ ...at, Body: 'mine', IfNoneMatch: '*' });
  });
};
/** An upload in parts that another write overtakes each time. */
const overtaken = async (stage: Stage, answers: StubAnswer[]): Promise<Outcome> => {
  const { replace } = await sample<{ replace: Replace }>('aws/ConditionalRequestConflict/upload.ts');
  return attempts(stage, answers, (address) => replace(new S3(s3Settings(address)), at, (old) => [`${old}from B\n`]));
};
/** A policy for a bucket that is busy. */
const waiting = async (stage: Stage, answers: StubAnswer[]): Promise<Outcome> => {
  const { inOrder } = await sample<{ inOrder: InOrder }>('aws/OperationAborted/in-order.ts');
  return attempts(stage, answers, (address) =>
    inOrder([() => new S3(s3Settings(address)).putBucketPolicy({ Bucket: at.Bucket, Policy: '{}' })], { first: 100 }),
  );
};

const refused = s3Error(409, 'ConditionalRequestConflict');
const xml = (body: string): StubAnswer => ({ status: 200, headers: { 'Content-Type': 'application/xml' }, body });
/** The five requests of one attempt: read, begin, part, complete, give up. */
const attempt = [
  { status: 200, headers: { ETag: '"etag-1"' }, body: 'notes\n' },
  xml('<InitiateMultipartUploadResult><UploadId>upload</UploadId></InitiateMultipartUploadResult>'),
  { status: 200, headers: { ETag: '"part"' } },
  refused,
  { status: 204 },
];
const client = packaged('@aws-sdk/client-s3');
const one = (
  id: string,
  file: string,
  title: string,
  expect: Outcome,
  says: string,
  [answers, work]: [StubAnswer[], (stage: Stage, answers: StubAnswer[]) => Promise<Outcome>],
): Scenario => ({
  id: `aws/s3/${id}`,
  of: `aws/s3/${id.split('-')[0]}`,
  server: stubS3,
  title,
  client,
  expect,
  authority: {
    title: `${client}, AWS’s model of S3 in dist-types`,
    address: `https://www.npmjs.com/package/@aws-sdk/client-s3/v/${client.split(' ')[1]}`,
    says,
    read: '2026-11-26',
  },
  run: (stage) => work(stage, answers),
  script: sampleScript({
    packages: [client.replace(' ', '@')],
    files: [`aws/${file}`],
    imports: "import { S3 } from '@aws-sdk/client-s3';",
    functions: { attempts, s3Settings, work },
    serve: `await (${sourceOf(serveStub)})(stage.port);\nconst at = ${JSON.stringify(at)};\nconst answers = ${JSON.stringify(answers)};`,
  }),
});

/** What the samples do on the second conflict, and on the fifth. */
export const samplesS3Repeats: Scenario[] = [
  one(
    'ConditionalRequestConflict-sample-create',
    'ConditionalRequestConflict/repeat-creates.ts',
    'five conflicts, then 200: the SDK repeats a create that repeat-creates.ts has marked',
    { status: 200, attempts: 6 },
    'IfNoneMatch of PutObject: after a 409, retry the upload',
    [[refused, refused, refused, refused, refused, { status: 200, headers: { ETag: '"etag-1"' } }], creating],
  ),
  one(
    'ConditionalRequestConflict-sample-gives-up',
    'ConditionalRequestConflict/upload.ts',
    'another write overtakes upload.ts each time: after the fourth attempt it raises the conflict, and no upload is left open',
    { status: 409, code: 'ConditionalRequestConflict', attempts: 20 },
    'IfMatch of CompleteMultipartUpload: after a 409, fetch the ETag, begin the upload again, send each part again',
    [[...attempt, ...attempt, ...attempt, ...attempt], overtaken],
  ),
  one(
    'OperationAborted-sample-waits',
    'OperationAborted/in-order.ts',
    'five refusals, then 200: in-order.ts waits longer each time',
    { status: 200, attempts: 6 },
    'OperationAborted: a conflicting conditional action is in progress against this resource; try again',
    [[...Array(5).fill(s3Error(409, 'OperationAborted')), { status: 200 }], waiting],
  ),
];
