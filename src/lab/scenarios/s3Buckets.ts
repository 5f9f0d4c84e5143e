import { DeleteBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { bucket, byS3, s3 } from '../tools/awsClients.ts';

const shared = { ...byS3, server: moto };
const listed = (says: string) => ({
  title: 'AWS’s S3 model as @aws-sdk/client-s3 3.1169.0 carries it, list of codes',
  address: 'https://www.npmjs.com/package/@aws-sdk/client-s3/v/3.1169.0',
  says,
  read: '2026-11-21',
});

/** Buckets that are in the way. */
export const s3BucketScenarios: Scenario[] = [
  {
    ...shared,
    id: 'aws/s3/BucketNotEmpty-delete',
    of: 'aws/s3/BucketNotEmpty',
    title: 'DeleteBucket while an object is in it',
    expect: { status: 409, code: 'BucketNotEmpty' },
    authority: listed('BucketNotEmpty, 409 Conflict: the bucket to delete is not empty'),
    run: (stage) =>
      s3(stage, async ({ client, ask }) => {
        await bucket(client, 'not-empty');
        await client.send(new PutObjectCommand({ Bucket: 'not-empty', Key: 'last.txt', Body: 'one' }));
        return ask(client.send(new DeleteBucketCommand({ Bucket: 'not-empty' })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/BucketAlreadyOwnedByYou-create',
    of: 'aws/s3/BucketAlreadyOwnedByYou',
    title: 'CreateBucket with the name of a bucket that is yours, outside us-east-1',
    operation: 'CreateBucket',
    expect: { status: 409, code: 'BucketAlreadyOwnedByYou' },
    authority: listed('BucketAlreadyOwnedByYou, 409 Conflict in all regions except North Virginia'),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        await bucket(client, 'mine-already');
        note('The bucket is ours. A second run of the same setup creates it.');
        return ask(bucket(client, 'mine-already'));
      }),
  },
];
