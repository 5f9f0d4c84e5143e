// aws/s3/PreconditionFailed-metadata-unseen: another writer changes only metadata: the ETag stays, If-Match holds, and the metadata are overwritten
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-s3 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-s3@3.1169.0 && node PreconditionFailed-metadata-unseen.mjs
import { CreateBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

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
      });
console.log(await run(stage));
