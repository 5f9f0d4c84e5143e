import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type S3, S3ServiceException } from '@aws-sdk/client-s3';

const overtaken = (error: unknown) => error instanceof S3ServiceException && ['ConditionalRequestConflict', 'PreconditionFailed'].includes(error.name);
/** Replaces an object by parts made from what is there; when another write came between, by parts made from what is there then. */
export async function replace(s3: S3, at: { Bucket: string; Key: string }, make: (old: string) => string[], attempts = 4) {
  const writer = randomUUID(); // in the metadata: tells our own upload from somebody else's
  for (let attempt = 1; ; attempt++) {
    const { Body, ETag, ContentType, Metadata } = await s3.getObject(at); // before the upload begins: a write after that is a conflict
    if (!ETag) throw new Error('Without an ETag, IfMatch would be left out');
    if (Metadata?.['writer'] === writer) return ETag; // an earlier try arrived, its answer did not
    const parts = make((await Body?.transformToString()) ?? '');
    const upload = { ...at, UploadId: (await s3.createMultipartUpload({ ...at, ContentType, Metadata: { ...Metadata, writer } })).UploadId };
    try {
      const sent = await Promise.all(parts.map((Body, index) => s3.uploadPart({ ...upload, Body, PartNumber: index + 1 })));
      const Parts = sent.map(({ ETag }, index) => ({ ETag, PartNumber: index + 1 }));
      return (await s3.completeMultipartUpload({ ...upload, MultipartUpload: { Parts }, IfMatch: ETag })).ETag;
    } catch (error) {
      await s3.abortMultipartUpload(upload).catch(() => undefined); // or its parts stay, and cost
      if (!overtaken(error) || attempt === attempts) throw error;
      await sleep(Math.random() * 250 * 2 ** attempt);
    }
  }
}
