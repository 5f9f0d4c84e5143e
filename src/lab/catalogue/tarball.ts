import { gunzipSync } from 'node:zlib';

const block = 512;
const field = (header: Buffer, from: number, length: number): string => header.toString('utf8', from, from + length).replace(/\0.*$/s, '');

/** The path that a pax header gives to the entry after it. */
const paxPath = (body: string): string | undefined => /(?:^|\n)\d+ path=([^\n]*)\n/.exec(body)?.[1];

/** The files of an npm tarball by path, without its first folder; read in memory, so that nothing is written. */
export const filesOfTarball = (tarball: Buffer): Map<string, Buffer> => {
  const tar = gunzipSync(tarball);
  const found = new Map<string, Buffer>();
  let named: string | undefined;
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const header = tar.subarray(at, at + block);
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    const body = tar.subarray(at + block, at + block + size);
    const type = field(header, 156, 1);
    const prefix = field(header, 345, 155);
    const path = named ?? (prefix ? `${prefix}/` : '') + field(header, 0, 100);
    named = type === 'x' ? paxPath(body.toString('utf8')) : undefined;
    if (type === '0' || type === '') found.set(path.replace(/^[^/]*\//, ''), body);
    at += block + Math.ceil(size / block) * block;
  }
  return found;
};
