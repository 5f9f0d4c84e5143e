import { createHash } from 'node:crypto';

/** The namespace of our ids. Drawn once; another one would make every entry of every feed new to its readers. */
const namespace = 'e1c0b5a0-6f0c-4b57-9a3e-2f1d7c5b8a41';

/**
 * An id that stays when the site moves to another host: a UUID made from a name (RFC 9562 section 5.5). Not a tag: URI, whose authority
 * has to be a domain or a mailbox that its maker holds (RFC 4151 section 2.1): a copy of this site may have neither.
 */
export const lastingId = (name: string): string => {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6); // version 5
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8); // variant of RFC 9562
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
};
