import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Authority, Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { bucket, byS3, s3 } from '../tools/awsClients.ts';

const shared = { ...byS3, server: moto };
const model = (member: string, says: string): Authority => ({
  title: `AWS’s S3 model as @aws-sdk/client-s3 3.1169.0 carries it, ${member}`,
  address: 'https://www.npmjs.com/package/@aws-sdk/client-s3/v/3.1169.0',
  says,
  read: '2026-11-26',
});

/** What a condition on a write of S3 covers, and what it does not: keys that are gone, metadata, a header that is left out. */
export const s3WriteScenarios: Scenario[] = [
  {
    ...shared,
    id: 'aws/s3/NoSuchKey-put-if-match-missing',
    of: 'aws/s3/NoSuchKey',
    title: 'PutObject with If-Match where no object is: 404, not 412',
    expect: { status: 404, code: 'NoSuchKey' },
    authority: {
      title: 'Amazon S3 User Guide, How to prevent object overwrites with conditional writes: Conditional write behavior',
      address: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html#conditional-error-response',
      says: 'with If-Match and no current version of that name, or a delete marker, the operation fails with 404 Not Found',
      read: '2026-11-26',
    },
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        await bucket(client, 'if-match-missing');
        note('Somebody has deleted the object that we read.');
        return ask(
          client.send(new PutObjectCommand({ Bucket: 'if-match-missing', Key: 'prices.json', Body: '{}', IfMatch: '"2cc6788bd951705e859406bd0f3304b3"' })),
        );
      }),
  },
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-put-if-match-undefined',
    of: 'aws/s3/PreconditionFailed',
    title: 'PutObject with IfMatch: undefined: no header is sent, and the other writer’s object is overwritten',
    expect: { status: 200 },
    authority: model('IfMatch of PutObject', 'IfMatch is optional: undefined is allowed, and the condition is what the header says'),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'if-match-undefined', Key: 'prices.json' };
        await bucket(client, object.Bucket);
        await client.send(new PutObjectCommand({ ...object, Body: '{"apple":1}' }));
        note('Another writer has replaced what we read; our ETag was lost on the way: IfMatch is undefined.');
        await client.send(new PutObjectCommand({ ...object, Body: '{"apple":2}' }));
        return ask(client.send(new PutObjectCommand({ ...object, Body: '{"apple":1,"pear":3}', IfMatch: undefined })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-metadata-unseen',
    of: 'aws/s3/PreconditionFailed',
    title: 'another writer changes only metadata: the ETag stays, If-Match holds, and the metadata are overwritten',
    expect: { status: 200 },
    authority: model('ETag of Object', 'the entity tag reflects changes only to the contents of an object, not its metadata'),
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'metadata-unseen', Key: 'prices.json' };
        await bucket(client, object.Bucket);
        const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: '{"apple":1}' }));
        note('Another writer stores the same content, with the metadata “approved”.');
        await ask(client.send(new PutObjectCommand({ ...object, Body: '{"apple":1}', Metadata: { approved: 'yes' } })));
        note('Ours names the ETag from before. It is not refused, and “approved” is gone.');
        const got = await ask(client.send(new PutObjectCommand({ ...object, Body: '{"apple":2}', IfMatch: ETag })));
        const { Metadata } = await client.send(new HeadObjectCommand(object));
        note(`HeadObject afterwards, its metadata: ${JSON.stringify(Metadata)}`);
        return got;
      }),
  },
];
