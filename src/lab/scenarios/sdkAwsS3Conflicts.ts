import { CompleteMultipartUploadCommand, PutBucketPolicyCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Scenario } from '../scenario.ts';
import { s3Error, stubS3 } from '../servers/stubAws.ts';
import { tenInEachMode } from '../tools/boto3Calls.ts';
import { boto3Question, boto3S3, botocore } from '../tools/boto3S3.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';
import { samplesS3Repeats } from './samplesS3Repeats.ts';
import { samplesS3Settings } from './samplesS3Settings.ts';
import { samplesS3Uploads } from './samplesS3Uploads.ts';

const question = sdkQuestions('@aws-sdk/client-s3', (settings) => new S3Client(settings));
const conflict = s3Error(409, 'ConditionalRequestConflict');
const aborted = s3Error(409, 'OperationAborted');
/** A failure that comes after S3 has begun to answer 200; nothing follows the last tag. */
const in200 = { ...conflict, status: 200, body: conflict.body?.trimEnd() ?? '' };
const unlisted = (what: string) => `repeats throttling codes, time-outs, network errors, 429 and 500, 502, 503, 504; ${what} is on no list`;
const tenAttempts = (['standard', 'adaptive'] as const).map((retryMode) => ({ retryMode, maxAttempts: 10 }));

/** What the SDKs do by themselves with S3’s two codes for a collision, and with one of them inside a 200. */
export const sdkAwsS3Conflicts: Scenario[] = [
  ...samplesS3Uploads,
  ...samplesS3Settings,
  ...samplesS3Repeats,
  question({
    id: 'aws/s3/ConditionalRequestConflict-sdk-js-settings',
    of: 'aws/s3/ConditionalRequestConflict',
    server: stubS3,
    title: 'a create is answered ConditionalRequestConflict, with ten attempts allowed: one request',
    answer: conflict,
    rounds: tenAttempts,
    expect: { status: 409, code: 'ConditionalRequestConflict', attempts: 1 },
    says: unlisted('409 or ConditionalRequestConflict'),
    send: (client) => client.send(new PutObjectCommand({ Bucket: 'prices', Key: 'today.json', Body: '{}', IfNoneMatch: '*' })),
  }),
  question({
    id: 'aws/s3/ConditionalRequestConflict-sdk-js-in-200',
    of: 'aws/s3/ConditionalRequestConflict',
    server: stubS3,
    title: 'CompleteMultipartUpload is answered 200 with ConditionalRequestConflict in its body: the SDK completes the same upload again',
    answer: in200,
    expect: { status: 503, code: 'ConditionalRequestConflict', attempts: 3 },
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
  question({
    id: 'aws/s3/OperationAborted-sdk-js-settings',
    of: 'aws/s3/OperationAborted',
    server: stubS3,
    title: 'PutBucketPolicy is answered OperationAborted, with ten attempts allowed: one request',
    answer: aborted,
    rounds: tenAttempts,
    expect: { status: 409, code: 'OperationAborted', attempts: 1 },
    says: unlisted('409 or OperationAborted'),
    send: (client) => client.send(new PutBucketPolicyCommand({ Bucket: 'prices', Policy: '{}' })),
  }),
  boto3Question(
    'OperationAborted-sdk-boto3',
    'put_bucket_policy is answered OperationAborted, with ten attempts in each retry mode: one request',
    { status: 409, code: 'OperationAborted', attempts: 1 },
    botocore('botocore/retries/standard.py', 'compares code and status with its lists; 409 and OperationAborted are on none'),
    (stage) => boto3S3(stage, [aborted], 's3.put_bucket_policy(Bucket="prices", Policy="{}")', tenInEachMode),
  ),
];
