import type { Exchanged } from './relay.ts';

/** An exchange for reading: the statements with their parameters, and the tags, values and errors that came back. */
export const readMessages = ({ sent, received }: Exchanged): { asked: string; answered: string[] } => {
  const split = (text: string) => {
    const bytes = Buffer.from(text, 'latin1');
    const found: { type: string; body: Buffer }[] = [];
    for (let at = 0; at + 5 <= bytes.length; at += 1 + bytes.readInt32BE(at + 1))
      found.push({ type: String.fromCharCode(bytes[at] ?? 0), body: bytes.subarray(at + 5, at + 1 + bytes.readInt32BE(at + 1)) });
    return found;
  };
  const values = (body: Buffer, from: number) => {
    const list: string[] = [];
    for (let at = from + 2, left = body.readInt16BE(from); left > 0; left--) {
      const size = body.readInt32BE(at);
      list.push(body.toString('utf8', at + 4, at + 4 + size));
      at += 4 + size;
    }
    return list;
  };
  let asked = '';
  for (const { type, body } of split(sent)) {
    if (type === 'Q') asked = body.toString('utf8', 0, body.length - 1);
    if (type === 'P') asked = `${body.toString().split('\0')[1]}`;
    if (type === 'B') asked += ` -- ${values(body, 4 + 2 * body.readInt16BE(2)).join(', ')}`; // portal and statement have no name: two zero bytes
  }
  const answered = split(received).flatMap(({ type, body }) => {
    if (type === 'C') return [body.toString('utf8', 0, body.length - 1)];
    if (type === 'D') return [values(body, 0).join(' | ')];
    if (type !== 'E') return [];
    const fields = body.toString().split('\0');
    const field = (letter: string) => fields.find((one) => one.startsWith(letter))?.slice(1);
    return [`${field('S')} ${field('C')}: ${field('M')}`];
  });
  return { asked, answered };
};
