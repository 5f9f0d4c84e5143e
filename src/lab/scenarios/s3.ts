import { CopyObjectCommand, DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { bucket, byS3, s3 } from '../tools/awsClients.ts';

const shared = { ...byS3, server: moto };
const model = (member: string, says: string) => ({
  title: `AWS’s S3 model as @aws-sdk/client-s3 3.1169.0 carries it, ${member}`,
  address: 'https://www.npmjs.com/package/@aws-sdk/client-s3/v/3.1169.0',
  says,
  read: '2026-11-21',
});
const failed = { status: 412, code: 'PreconditionFailed' };

/** S3’s conditional requests on objects. */
export const s3Scenarios: Scenario[] = [
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-put-if-match',
    of: 'aws/s3/PreconditionFailed',
    title: 'PutObject with an ETag that is no longer current',
    expect: failed,
    authority: model(
      'IfMatch of PutObject; PreconditionFailed in the list of codes',
      'if the ETags do not match, the operation returns 412 Precondition Failed',
    ),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'put-if-match', Key: 'prices.json' };
        await bucket(client, object.Bucket);
        const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: '{"apple":1}' }));
        note('Another writer replaces the object.');
        await ask(client.send(new PutObjectCommand({ ...object, Body: '{"apple":2}' })));
        note('Ours still names the ETag of the first version.');
        return ask(client.send(new PutObjectCommand({ ...object, Body: '{"apple":1,"pear":3}', IfMatch: ETag })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-put-if-none-match',
    of: 'aws/s3/PreconditionFailed',
    title: 'PutObject that must create, while the object is there',
    expect: failed,
    authority: model('IfNoneMatch of PutObject', 'uploads only if the key does not exist, otherwise 412 Precondition Failed'),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'put-if-none-match', Key: 'lock' };
        await bucket(client, object.Bucket);
        await client.send(new PutObjectCommand({ ...object, Body: 'job 1' }));
        note('Job 1 has written the key. Job 2 wants to be the first, too.');
        return ask(client.send(new PutObjectCommand({ ...object, Body: 'job 2', IfNoneMatch: '*' })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-get-if-match',
    of: 'aws/s3/PreconditionFailed',
    title: 'GetObject that wants the version of an older ETag',
    expect: failed,
    authority: model('IfMatch of GetObject', 'the object is returned only if its ETag is the one named, otherwise 412 Precondition Failed'),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'get-if-match', Key: 'prices.json' };
        await bucket(client, object.Bucket);
        const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: '{"apple":1}' }));
        note('The object is replaced while we read it in parts.');
        await client.send(new PutObjectCommand({ ...object, Body: '{"apple":2}' }));
        return ask(client.send(new GetObjectCommand({ ...object, IfMatch: ETag })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-delete-if-match',
    of: 'aws/s3/PreconditionFailed',
    title: 'DeleteObject with an ETag that is no longer current',
    expect: failed,
    authority: model('IfMatch of DeleteObject', 'if the ETags do not match, the operation returns 412 Precondition Failed'),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'delete-if-match', Key: 'prices.json' };
        await bucket(client, object.Bucket);
        const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: '{"apple":1}' }));
        await client.send(new PutObjectCommand({ ...object, Body: '{"apple":2}' }));
        note('The object has been replaced since we looked at it.');
        return ask(client.send(new DeleteObjectCommand({ ...object, IfMatch: ETag })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/NotModified-get-if-none-match',
    of: 'aws/s3/NotModified',
    title: 'GetObject of an object that the reader has already',
    expect: { status: 304 },
    authority: model('IfNoneMatch of GetObject', 'the object is returned only if its ETag differs, otherwise 304 Not Modified'),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'get-if-none-match', Key: 'prices.json' };
        await bucket(client, object.Bucket);
        const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: '{"apple":1}' }));
        note('Nobody has changed it. The SDK rejects all the same: 304 is no error of yours.');
        return ask(client.send(new GetObjectCommand({ ...object, IfNoneMatch: ETag })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-copy-source-if-match',
    of: 'aws/s3/PreconditionFailed',
    title: 'CopyObject from a source that has another ETag by now',
    expect: failed,
    authority: {
      title: 'AWS SDK for .NET 1 API Reference, CopyObjectRequest.WithETagToMatch',
      address: 'https://docs.aws.amazon.com/sdkfornet1/latest/apidocs/html/M_Amazon_S3_Model_CopyObjectRequest_WithETagToMatch.htm',
      says: 'copies the object if its ETag is the one named, otherwise 412, PreconditionFailed',
      read: '2026-11-21',
    },
    departs: {
      gives: { status: 200 },
      say: 'moto does not look at the condition on the source and copies. A test of a guarded copy passes against it whether or not the guard is there. This is moto’s, not S3’s.',
    },
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'copy-if-match', Key: 'draft.json' };
        await bucket(client, object.Bucket);
        const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: '{"draft":1}' }));
        await client.send(new PutObjectCommand({ ...object, Body: '{"draft":2}' }));
        note('The draft has changed since we read it. We publish what we read, or nothing.');
        return ask(
          client.send(new CopyObjectCommand({ Bucket: object.Bucket, Key: 'published.json', CopySource: 'copy-if-match/draft.json', CopySourceIfMatch: ETag })),
        );
      }),
  },
];
