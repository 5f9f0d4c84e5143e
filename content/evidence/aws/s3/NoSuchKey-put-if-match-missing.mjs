// aws/s3/NoSuchKey-put-if-match-missing: PutObject with If-Match where no object is: 404, not 412
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-s3 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-s3@3.1169.0 && node NoSuchKey-put-if-match-missing.mjs
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

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
        await bucket(client, 'if-match-missing');
        note('Somebody has deleted the object that we read.');
        return ask(
          client.send(new PutObjectCommand({ Bucket: 'if-match-missing', Key: 'prices.json', Body: '{}', IfMatch: '"2cc6788bd951705e859406bd0f3304b3"' })),
        );
      });
console.log(await run(stage));
