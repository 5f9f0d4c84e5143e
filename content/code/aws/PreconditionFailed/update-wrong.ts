import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** After a 412 it fetches the new ETag, and puts the old merge under it. */
export async function update(s3: S3Client, at: { Bucket: string; Key: string }, change: (old: string) => string) {
  const seen = await s3.send(new GetObjectCommand(at));
  const Body = change((await seen.Body?.transformToString()) ?? '');
  const put = (IfMatch?: string) => s3.send(new PutObjectCommand({ ...at, Body, IfMatch }));
  return put(seen.ETag).catch(async () => put((await s3.send(new HeadObjectCommand(at))).ETag));
}
