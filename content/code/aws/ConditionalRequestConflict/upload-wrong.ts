import type { S3 } from '@aws-sdk/client-s3';

/** After the conflict: the new ETag, a new upload, and the old parts. */
export async function replace(s3: S3, at: { Bucket: string; Key: string }, make: (old: string) => string[]) {
  const seen = await s3.getObject(at);
  const [Body] = make((await seen.Body?.transformToString()) ?? '');
  const upload = async (IfMatch?: string) => {
    const { UploadId } = await s3.createMultipartUpload(at);
    const { ETag } = await s3.uploadPart({ ...at, UploadId, PartNumber: 1, Body });
    return s3.completeMultipartUpload({ ...at, UploadId, MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] }, IfMatch });
  };
  return upload(seen.ETag).catch(async () => upload((await s3.headObject(at)).ETag));
}
