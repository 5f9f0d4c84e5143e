// aws/s3/PreconditionFailed-complete-if-none-match: CompleteMultipartUpload with If-None-Match: *, after another writer has made the key; the parts stay
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-s3 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-s3@3.1169.0 && node PreconditionFailed-complete-if-none-match.mjs
import { CompleteMultipartUploadCommand, CreateBucketCommand, CreateMultipartUploadCommand, ListPartsCommand, PutObjectCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3';

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
      });
console.log(await run(stage));
