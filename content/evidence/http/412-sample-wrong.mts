// http/412-sample-wrong: two writers add a note to one order, both with put-back-wrong.ts
// order-server.ts, the server of our guide; fetch of Node.js 24
//
// One terminal: node 412-sample-wrong.mts   (Node 24)
import net from 'node:net';
import http from 'node:http';
// ---- content/code/http/412/order-server.ts, content/code/http/412/put-back-wrong.ts ----
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

/** After a 412 it takes the fresh tag, and puts the old text under it. */
export async function putBack(url: string, change: (text: string) => string): Promise<Response> {
  const seen = await fetch(url);
  const body = change(await seen.text());
  const put = (from: Response) => fetch(url, { method: 'PUT', headers: { 'if-match': from.headers.get('etag') ?? '' }, body });
  const written = await put(seen);
  return written.status === 412 ? put(await fetch(url)) : written;
}
// ---- the two writers ----
const sample = async () => ({ server, putBack });
const freshOrder = async ({ host, port }) => {
  const url = `http://${host}:${port}/orders/42`;
  const seen = await fetch(url);
  await fetch(url, { method: 'PUT', headers: { 'if-match': seen.headers.get('etag') ?? '' }, body: 'call first' });
  return url;
};
const addNotes = async (stage, file) => {
  const { putBack } = await sample (file);
  const url = await freshOrder(stage);
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => putBack(`${address}/orders/42`, (old) => (old.includes(`from ${who}`) ? old : `${old}, from ${who}`)).then((got) => got.statusText),
    left: async () => (await fetch(url)).text(),
  });
};
const slowUploads = async (stage) => {
  const url = await freshOrder(stage);
  const [bothHeads, aDone] = [Promise.withResolvers (), Promise.withResolvers ()];
  const put = (who, at, etag, body) =>
    new Promise ((resolve, reject) => {
      const headers = { 'If-Match': etag, 'Content-Length': body.length, Expect: '100-continue' };
      const request = http.request(at, { method: 'PUT', agent: false, headers });
      request.once('continue', async () => {
        if (who === 'B') bothHeads.resolve();
        await (who === 'A' ? bothHeads : aDone).promise;
        request.end(body);
      });
      request.once('response', (answer) => resolve(answer.resume().statusCode));
      request.once('error', reject);
    });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    overlap: true,
    work: async (who, address) => {
      const at = `${address}/orders/42`;
      for (;;) {
        const seen = await fetch(at);
        const status = await put(who, at, seen.headers.get('etag') ?? '', `${await seen.text()}, from ${who}`);
        aDone.resolve();
        if (status !== 412) return `${status}`;
      }
    },
    left: async () => (await fetch(url)).text(),
  });
};
const relay = (stage, { before, lose } = {}) =>
  new Promise((resolve, reject) => {
    const exchanges = [];
    const sockets = new Set ();
    const server = net.createServer((client) => {
      const upstream = net.connect(stage.port, stage.host);
      let current;
      let passing = Promise.resolve (undefined);
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.once('close', () => {
          sockets.delete(socket);
          (socket === client ? upstream : client).destroy();
        });
      }
      client.on('data', (part) => {
        if (!current || current.received) {
          current = { sent: '', received: '' };
          exchanges.push(current);
          const [sent, index] = [part.toString('latin1'), exchanges.length - 1];
          if (before) passing = passing.then(() => before(sent, index));
        }
        current.sent += part.toString('latin1');
        if (before) passing = passing.then(() => upstream.write(part));
        else upstream.write(part);
      });
      upstream.on('data', (part) => {
        if (current) {
          current.received += part.toString('latin1');
          if (lose?.(current.sent, exchanges.indexOf(current))) {
            current.lost = true;
            setTimeout(() => client.destroy(), 20); // the rest of the answer is on its way
            return;
          }
        }
        client.write(part);
      });
    });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (!address || typeof address !== 'object') return reject(new Error('The relay has no port.'));
      resolve({
        port: address.port,
        exchanges,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
const readable = (received) => {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  if (!/^transfer-encoding: chunked/im.test(head)) return received;
  const raw = rest.join('\r\n\r\n');
  let body = '';
  for (let at = 0, size = 0;; at += size + 2) {
    size = Number.parseInt(raw.slice(at), 16);
    if (!size) return `${head}\r\n\r\n${body}`;
    at = raw.indexOf('\r\n', at) + 2;
    body += raw.slice(at, at + size);
  }
};
const twoWriters = async ({ host, port, out }, { writes, overlap, work, left }) => {
  const pause = (ms) => new Promise ((done) => setTimeout(done, ms));
  const [aReady, aBegun, aDone, bReady] = [
    Promise.withResolvers (),
    Promise.withResolvers (),
    Promise.withResolvers (),
    Promise.withResolvers (),
  ];
  const passed = [];
  const written = { A: false, B: false };
  const hold = async (who, sent) => {
    const first = !written[who] && writes(sent);
    if (who === 'A' && first) {
      aReady.resolve();
      await Promise.race([bReady.promise, pause(1500)]);
      setTimeout(aBegun.resolve, 50);
    }
    if (who === 'B' && first) {
      bReady.resolve();
      await (overlap ? aBegun : aDone).promise;
    }
    if (who === 'B' && written.B) await aDone.promise;
    written[who] ||= first;
  };
  const through = (who) => {
    const wire = relay(
      { host, port },
      {
        before: async (sent, index) => {
          await hold(who, sent);
          passed.push({ who, exchange: (await wire).exchanges[index] });
        },
      },
    );
    return wire;
  };
  const [a, b] = [await through('A'), await through('B')];
  const told = (who, at) =>
    work(who, `http://127.0.0.1:${at}`).then(
      (value) => `${who}: done${typeof value === 'string' ? `, told “${value}”` : ''}`,
      (fault) => `${who}: ${fault}`,
    );
  try {
    const ofA = told('A', a.port).finally(() => {
      aReady.resolve();
      aBegun.resolve();
      aDone.resolve();
    });
    await aReady.promise;
    const ofB = told('B', b.port).finally(() => bReady.resolve());
    const both = [await ofA, await ofB];
    for (const { who, exchange } of passed) {
      out.note(`Writer ${who}`);
      out.exchange(exchange?.sent ?? '', readable(exchange?.received ?? ''));
    }
    for (const one of both) out.line('writer', one);
  } finally {
    await a.close();
    await b.close();
  }
  const text = await left();
  out.note('What is there now:');
  out.printed(text);
  const lost = ['from A', 'from B'].filter((update) => !text.includes(update)).length;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};
const out = {
  note: (text) => console.log('#', text),
  exchange: (sent, received) => console.log((sent.replace(/^/gm, '> ') + '\n' + received.replace(/^/gm, '< ')).replaceAll('\r', '')),
  line: (who, text) => console.log(who + '>', text),
  printed: (text) => console.log(text.replace(/^/gm, '    ')),
  script: () => undefined,
};
const stage = { host: '127.0.0.1', port: 18080, out };
const run = (stage) => addNotes(stage, 'http/412/put-back-wrong.ts');

server.listen(stage.port, '127.0.0.1');
console.log(await run(stage));
process.exit();
