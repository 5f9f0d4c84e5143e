import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

const lostTheRace = (error: unknown) => error instanceof S3ServiceException && ['PreconditionFailed', 'ConditionalRequestConflict'].includes(error.name);

/** Changes an object against the ETag it was read with; reads again while another writer is first. */
export async function update(s3: S3Client, at: { Bucket: string; Key: string }, change: (old: string) => string, attempts = 4) {
  const writer = randomUUID(); // in the metadata: tells our own write from somebody else's
  let refusal: unknown;
  for (let attempt = 1; ; attempt++) {
    const { Body, ETag, ContentType, Metadata } = await s3.send(new GetObjectCommand(at)); // text and ETag of one answer
    if (Metadata?.['writer'] === writer) return ETag; // an earlier try arrived, its answer did not
    if (!ETag || attempt > attempts) throw refusal ?? new Error('No ETag: IfMatch would be left out, and the write unguarded');
    const next = { ...at, Body: change((await Body?.transformToString()) ?? ''), ContentType, Metadata: { ...Metadata, writer } };
    try {
      return (await s3.send(new PutObjectCommand({ ...next, IfMatch: ETag }))).ETag;
    } catch (error) {
      if (!lostTheRace(error)) throw error;
      refusal = error;
      await sleep(Math.random() * 250 * 2 ** attempt);
    }
  }
}
