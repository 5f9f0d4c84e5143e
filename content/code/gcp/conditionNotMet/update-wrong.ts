import type { Bucket } from '@google-cloud/storage';

/** After a 412 it fetches the new generation, and writes the old merge under it. */
export async function update(bucket: Bucket, name: string, change: (old: string) => string) {
  const file = bucket.file(name);
  const generation = async () => (await file.getMetadata())[0].generation;
  const seen = await generation();
  const text = change((await file.download()).toString());
  const write = (ifGenerationMatch?: string | number) => file.save(text, { resumable: false, preconditionOpts: { ifGenerationMatch } });
  return write(seen).catch(async () => write(await generation()));
}
