import { CompleteMultipartUploadCommand, CreateMultipartUploadCommand, ListPartsCommand, PutObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import type { Authority, Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { bucket, byS3, s3 } from '../tools/awsClients.ts';

const shared = { ...byS3, server: { ...moto, hide: [...(moto.hide ?? []), { word: 'upload-id', pattern: /(?<=uploadId=)(\w+)/g }] } };
const recorded = (says: string): Authority => ({
  title: 'LocalStack, test_s3_api.py, test_multipart_if_match_with_put, recorded against Amazon S3 on 2026-02-21',
  address: 'https://github.com/localstack/localstack/blob/8b9a79f05846835cf4dff63ab7eefdde9df83783/tests/aws/services/s3/test_s3_api.snapshot.json',
  says,
  read: '2026-11-26',
});

/** Uploads in parts that another writer has overtaken: what S3 answers to their conditions, and what moto does. */
export const s3Uploads: Scenario[] = [
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-complete-if-none-match',
    of: 'aws/s3/PreconditionFailed',
    title: 'CompleteMultipartUpload with If-None-Match: *, after another writer has made the key; the parts stay',
    expect: { status: 412, code: 'PreconditionFailed' },
    authority: {
      title: 'AWS’s S3 model as @aws-sdk/client-s3 3.1169.0 carries it, IfNoneMatch of CompleteMultipartUpload',
      address: 'https://www.npmjs.com/package/@aws-sdk/client-s3/v/3.1169.0',
      says: 'uploads only if the key does not exist, otherwise 412 Precondition Failed',
      read: '2026-11-26',
    },
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'complete-if-none-match', Key: 'video.mp4' };
        await bucket(client, object.Bucket);
        const { UploadId } = await client.send(new CreateMultipartUploadCommand(object));
        const { ETag } = await client.send(new UploadPartCommand({ ...object, UploadId, PartNumber: 1, Body: 'part 1' }));
        note('The parts are there. Meanwhile another writer makes the key with one PutObject.');
        await client.send(new PutObjectCommand({ ...object, Body: 'of the other' }));
        const parts = { ...object, UploadId, MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] } };
        const got = await ask(client.send(new CompleteMultipartUploadCommand({ ...parts, IfNoneMatch: '*' })));
        const { Parts = [] } = await client.send(new ListPartsCommand({ ...object, UploadId }));
        note(`ListParts afterwards: the upload is still open, with ${Parts.length} part`);
        return got;
      }),
  },
  {
    ...shared,
    id: 'aws/s3/PreconditionFailed-complete-if-match',
    of: 'aws/s3/PreconditionFailed',
    title: 'CompleteMultipartUpload with the ETag of an object that has been replaced: S3 answers 412, moto stores the upload',
    expect: { status: 412, code: 'PreconditionFailed' },
    authority: recorded('an object that was written after CreateMultipartUpload: 412 for its old ETag'),
    departs: {
      gives: { status: 200 },
      say: 'moto does not look at If-Match of CompleteMultipartUpload, and replaces the other writer’s object. A test of a guarded upload passes against it whether or not the guard is there. This is moto’s, not S3’s.',
    },
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'complete-if-match', Key: 'video.mp4' };
        await bucket(client, object.Bucket);
        const before = await client.send(new PutObjectCommand({ ...object, Body: 'first' }));
        const { UploadId } = await client.send(new CreateMultipartUploadCommand(object));
        const { ETag } = await client.send(new UploadPartCommand({ ...object, UploadId, PartNumber: 1, Body: 'part 1' }));
        await client.send(new PutObjectCommand({ ...object, Body: 'of the other' }));
        const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
        note('The parts are there. Meanwhile another writer has replaced the object; ours names the ETag from before.');
        return ask(client.send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload, IfMatch: before.ETag })));
      }),
  },
  {
    ...shared,
    id: 'aws/s3/ConditionalRequestConflict-complete-with-new-etag',
    of: 'aws/s3/ConditionalRequestConflict',
    title: 'CompleteMultipartUpload of an overtaken upload with the ETag of the object as it is now: S3 answers 409, moto stores the upload',
    expect: { status: 409, code: 'ConditionalRequestConflict' },
    authority: recorded('an object that was written after CreateMultipartUpload: 409 ConditionalRequestConflict for its new ETag'),
    departs: {
      gives: { status: 200 },
      say: 'moto does not ask whether the object was written after the upload began. A program that completes with the new ETag passes against it and fails on S3, where all parts must be sent again.',
    },
    run: (stage) =>
      s3(stage, async ({ client, ask, note }) => {
        const object = { Bucket: 'complete-new-etag', Key: 'video.mp4' };
        await bucket(client, object.Bucket);
        await client.send(new PutObjectCommand({ ...object, Body: 'first' }));
        const { UploadId } = await client.send(new CreateMultipartUploadCommand(object));
        const { ETag } = await client.send(new UploadPartCommand({ ...object, UploadId, PartNumber: 1, Body: 'part 1' }));
        const after = await client.send(new PutObjectCommand({ ...object, Body: 'of the other' }));
        const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
        note('Another writer has replaced the object since the upload began; ours names the new ETag.');
        return ask(client.send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload, IfMatch: after.ETag })));
      }),
  },
];
