import type { KeeperAt } from './keptAt.ts';

/** One object of Cloud Storage: an upload whose ifGenerationMatch is not its generation is 412; a read of another generation is 404. */
export const gcsObject: KeeperAt = (kept, { method, url, headers, body }) => {
  const json = (status: number, content: object) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const error = (code: number, reason: string) => json(code, { error: { code, message: 'text of the stub, not of Google', errors: [{ reason }] } });
  const crc32c = (text: string) => {
    let crc = ~0;
    for (const byte of Buffer.from(text)) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    }
    const four = Buffer.alloc(4);
    four.writeUInt32BE(~crc >>> 0);
    return four.toString('base64');
  };
  const asked = new URL(url, 'http://127.0.0.1').searchParams;
  const resource = () => json(200, { name: 'notes.txt', generation: `${kept.version}`, metageneration: '1', crc32c: crc32c(kept.value), ...kept.beside });
  if (method === 'POST') {
    if (asked.get('ifGenerationMatch') !== `${kept.version}`) return error(412, 'conditionNotMet');
    const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
    const [, first = '', second = ''] = body.split(`--${boundary}`).map((part) => part.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, ''));
    kept.beside = JSON.parse(first);
    kept.value = second;
    kept.version++;
    return resource();
  }
  if (asked.get('alt') !== 'media') return resource();
  if (asked.has('generation') && asked.get('generation') !== `${kept.version}`) return error(404, 'notFound');
  return { status: 200, headers: { 'Content-Type': 'text/plain', 'x-goog-hash': `crc32c=${crc32c(kept.value)}` }, body: kept.value };
};
