import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Scenario } from '../scenario.ts';
import { s3Error, stubS3 } from '../servers/stubAws.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';

const question = sdkQuestions('@aws-sdk/client-s3', (settings) => new S3Client(settings));
const put = (client: S3Client) =>
  client.send(new PutObjectCommand({ Bucket: 'prices', Key: 'today.json', Body: '{}', IfMatch: '"2cc6788bd951705e859406bd0f3304b3"' }));
const unlisted = (what: string) => `repeats throttling codes, time-outs, network errors, 429 and 500, 502, 503, 504; ${what} is on no list`;

/** What the SDK for JavaScript does by itself with S3’s refusals of a write. */
export const sdkAwsS3Scenarios: Scenario[] = [
  question({
    id: 'aws/s3/PreconditionFailed-sdk-js',
    of: 'aws/s3/PreconditionFailed',
    server: stubS3,
    title: 'PutObject is answered PreconditionFailed: does the SDK for JavaScript retry?',
    answer: s3Error(412, 'PreconditionFailed'),
    expect: { status: 412, code: 'PreconditionFailed', attempts: 1 },
    says: unlisted('412'),
    send: put,
  }),
  question({
    id: 'aws/s3/ConditionalRequestConflict-sdk-js',
    of: 'aws/s3/ConditionalRequestConflict',
    server: stubS3,
    title: 'PutObject is answered ConditionalRequestConflict: AWS says retry, the SDK for JavaScript does not',
    answer: s3Error(409, 'ConditionalRequestConflict'),
    expect: { status: 409, code: 'ConditionalRequestConflict', attempts: 1 },
    says: unlisted('409 or ConditionalRequestConflict'),
    send: put,
  }),
  question({
    id: 'aws/s3/OperationAborted-sdk-js',
    of: 'aws/s3/OperationAborted',
    server: stubS3,
    title: 'CreateBucket is answered OperationAborted: AWS says try again, the SDK for JavaScript does not',
    answer: s3Error(409, 'OperationAborted'),
    expect: { status: 409, code: 'OperationAborted', attempts: 1 },
    says: unlisted('409 or OperationAborted'),
    send: (client) => client.send(new CreateBucketCommand({ Bucket: 'prices' })),
  }),
];
