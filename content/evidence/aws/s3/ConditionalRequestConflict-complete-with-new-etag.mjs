// aws/s3/ConditionalRequestConflict-complete-with-new-etag: CompleteMultipartUpload of an overtaken upload with the ETag of the object as it is now: S3 answers 409, moto stores the upload
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-s3 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-s3@3.1169.0 && node ConditionalRequestConflict-complete-with-new-etag.mjs
import { CompleteMultipartUploadCommand, CreateBucketCommand, CreateMultipartUploadCommand, PutObjectCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3';

const settings = { endpoint: 'http://127.0.0.1:18080', region: 'us-west-2', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } };
const note = (text) => console.log(`# ${text}`);
const ask = async (call) => {
  try {
    const { $metadata } = await call;
    return { status: $metadata.httpStatusCode };
  } catch (error) {
    console.log(error);
    return { status: error.$metadata?.httpStatusCode, code: error.Code ?? error.name };
  }
};
const s3 = (_, work) => work({ client: new S3Client(settings), ask, note });
const stage = {};
const bucket = async function bucket(client, Bucket) {
  return client.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'us-west-2' } }));
};

const run = (stage) =>
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
      });
console.log(await run(stage));
