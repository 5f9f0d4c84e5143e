import net from 'node:net';
import pg from 'pg';
import type { Stage } from '../scenario.ts';
import { type Open, type Reply, tabled } from './sessions.ts';

/** Messages of the server, as type and content. The rest of an incomplete one comes back as `rest`. */
export const messages = (bytes: Buffer): { found: { type: string; body: Buffer }[]; rest: Buffer } => {
  const found = [];
  let at = 0;
  while (bytes.length - at >= 5) {
    const end = at + 1 + bytes.readInt32BE(at + 1);
    if (end > bytes.length) break;
    found.push({ type: String.fromCharCode(bytes[at] ?? 0), body: bytes.subarray(at + 5, end) });
    at = end;
  }
  return { found, rest: bytes.subarray(at) };
};

/** Names of the fields of an ErrorResponse, in the order in which they are printed; S, V, C and M make its first line. */
const names: Record<string, string> = {
  D: 'detail',
  H: 'hint',
  P: 'position',
  p: 'internal position',
  q: 'internal query',
  W: 'where',
  s: 'schema',
  t: 'table',
  c: 'column',
  d: 'data type',
  n: 'constraint',
  R: 'routine',
};

/** An ErrorResponse or NoticeResponse for reading, and as it came over the wire; file and line of the server’s source differ between minor versions and are cut. */
export const fields = (type: string, body: Buffer): Reply => {
  const all = new Map<string, string>();
  for (const part of body.toString().split('\0')) if (part) all.set(part.slice(0, 1), part.slice(1));
  const code = all.get('C') ?? '';
  const wire = [...all].map(([letter, value]) => letter + (letter === 'F' || letter === 'L' ? '…' : value.replaceAll('\n', '\\n')));
  const lines = [
    `${all.get('V') ?? all.get('S')} ${code}: ${all.get('M')}`,
    ...Object.entries(names).flatMap(([letter, name]) => (all.has(letter) ? [`${name}: ${all.get(letter)?.replaceAll('\n', '\n  ')}`] : [])),
    `wire: ${type} | ${wire.join(' | ')}`,
  ];
  return { text: lines.join('\n'), ...(type === 'E' ? { code } : {}) };
};

const admin = async ({ host, port }: Stage, ...statements: string[]) => {
  const client = new pg.Client({ host, port, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A fresh database for one scene. */
export const freshDatabase = (stage: Stage, name = 'shop'): Promise<void> =>
  admin(stage, `drop database if exists ${name} with (force)`, `create database ${name}`);

/** Sessions of node-postgres in the database shop. Tags and errors are taken from the wire, rows from the client. `\c name` goes to another database, as in psql. */
export const pgSessions =
  (stage: Stage): Open =>
  async (name) => {
    let { client, heard, leave } = await connected(stage, name, 'shop');
    const spoken = (results: pg.QueryArrayResult[] = []): Reply => {
      const tables = results
        .filter(({ fields }) => fields.length > 0)
        .map(({ fields, rows }) =>
          tabled(
            fields.map((field) => field.name),
            rows,
          ),
        );
      const said = heard.splice(0).filter(({ text }) => !/^SELECT \d+$/.test(text));
      const code = said.findLast((one) => one.code !== undefined)?.code;
      return { text: [...tables, ...said.map(({ text }) => text)].join('\n'), ...(code === undefined ? {} : { code }) };
    };
    return {
      ask: async (statement) => {
        if (statement.startsWith('\\c ')) {
          leave();
          ({ client, heard, leave } = await connected(stage, name, statement.slice(3)));
          return { text: `(connected to ${statement.slice(3)})` };
        }
        heard.length = 0;
        try {
          const result: pg.QueryArrayResult | pg.QueryArrayResult[] = await client.query({ text: statement, rowMode: 'array' });
          return spoken([result].flat());
        } catch (fault) {
          if (fault instanceof pg.DatabaseError) return spoken();
          return { text: `client: ${fault instanceof Error ? fault.message : fault}` }; // the connection has gone
        }
      },
      unasked: () => (heard.length > 0 ? spoken() : undefined),
      close: async () => {
        leave();
      },
    };
  };

/** A connection, and what the server says on it: the tag of each command, errors, notices. */
const connected = async ({ host, port }: Stage, name: string, database: string) => {
  let rest: Buffer = Buffer.alloc(0);
  const heard: Reply[] = [];
  const socket = new net.Socket();
  socket.on('data', (part) => {
    const read = messages(Buffer.concat([rest, part]));
    rest = read.rest;
    for (const { type, body } of read.found) {
      if (type === 'C') heard.push({ text: body.toString('utf8', 0, body.length - 1) });
      if (type === 'E' || type === 'N') heard.push(fields(type, body));
    }
  });
  const client = new pg.Client({ host, port, user: 'postgres', database, application_name: `terminal-${name}`, stream: () => socket });
  client.on('error', () => undefined); // the server ended the connection: the scene shows what it said
  await client.connect();
  return { client, heard, leave: () => socket.destroy() };
};
