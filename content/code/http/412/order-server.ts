import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(':memory:');
db.exec(`CREATE TABLE orders (id TEXT PRIMARY KEY, state TEXT, note TEXT, version INTEGER);
         INSERT INTO orders VALUES ('42', 'open', 'call first', 7), ('43', 'shipped', 'sent', 3)`);
const read = db.prepare('SELECT state, note, version FROM orders WHERE id = ?');
const write = db.prepare('UPDATE orders SET note = ?, version = version + 1 WHERE id = ? AND version = ? RETURNING version');
const tag = (version: unknown) => `"v${version}"`;

export const server = createServer(async (req, res) => {
  const id = req.url?.match(/^\/orders\/(\w+)$/)?.[1] ?? '';
  const problem = (status: number, type: string, detail: string, more: object = {}) =>
    res
      .writeHead(status, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ type: `https://api.example/problems/${type}`, status, detail, ...more }));

  const row = read.get(id);
  if (!row) return problem(404, 'no-such-order', `There is no order ${id}.`);
  if (req.method === 'GET')
    return res.writeHead(200, { etag: tag(row.version), 'content-type': 'text/plain' }).end(String(row.note));
  if (req.method !== 'PUT') return res.writeHead(405, { allow: 'GET, PUT' }).end();

  const match = req.headers['if-match'];
  if (!match) return problem(428, 'condition-required', 'GET the order, then send its ETag in If-Match.');
  if (row.state === 'shipped') return problem(409, 'order-shipped', 'A shipped order is not changed any more.');

  let body = '';
  for await (const part of req) body += part;
  const expected = /^"v(\d+)"$/.exec(match)?.[1];
  const done = expected && write.get(body, id, Number(expected)); // check and write in one statement
  if (!done) {
    const current_etag = tag(read.get(id)?.version);
    return problem(412, 'stale-version', `If-Match was ${match}; the order is at ${current_etag}.`, { current_etag });
  }
  res.writeHead(204, { etag: tag(done.version) }).end();
});

if (import.meta.main) server.listen(Number(process.argv[2]), '127.0.0.1');
