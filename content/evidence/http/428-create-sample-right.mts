// http/428-create-sample-right: two writers make the same text at once, both with save.ts
// demand-condition.ts, the server of our page; fetch of Node.js 24
//
// One terminal: node 428-create-sample-right.mts   (Node 24)
import net from 'node:net';

// ---- content/code/http/428/demand-condition.ts, content/code/http/428/save.ts ----
import { createServer } from 'node:http';

const docs = new Map<string, { text: string; tag: string }>();
let version = 0;

export const server = createServer(async (req, res) => {
  const { method, url = '', headers } = req;
  const refuse = (status: number, detail: string) =>
    res.writeHead(status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }).end(JSON.stringify({ status, detail }));

  if (method === 'GET' || method === 'HEAD') { // never asks for a condition: this is where the ETag comes from
    const doc = docs.get(url);
    return doc ? res.setHeader('etag', doc.tag).end(doc.text) : refuse(404, 'Nothing here. Send If-None-Match: * to create it.');
  }
  if (method !== 'PUT') return res.writeHead(405, { allow: 'GET, HEAD, PUT' }).end();
  const match = headers['if-match']?.trim();
  const create = headers['if-none-match']?.trim() === '*';
  if (!create && (!match || match === '*')) // * names no version: anybody's would do
    return refuse(428, 'GET this first, then send its ETag in If-Match. For something new send If-None-Match: *.');

  let text = '';
  for await (const part of req.setEncoding('utf8')) text += part;
  const doc = docs.get(url); // read after the body: from here to the write nothing else runs
  if (create ? doc : doc?.tag !== match) return refuse(412, doc ? `It is at ${doc.tag}.` : 'There is nothing here.');
  docs.set(url, { text, tag: `"v${++version}"` });
  res.writeHead(doc ? 204 : 201).end();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Each write carries the condition of the text it was made from: the tag of what was read, or “nothing was there”. */
export async function save(url: string, change: (before: string | undefined) => string, attempts = 4): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const seen = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    if (!seen.ok && seen.status !== 404) return seen;
    const before = seen.ok ? await seen.text() : undefined;
    const etag = seen.headers.get('etag');
    if (seen.ok && !etag) throw new Error(`${url} has no ETag: nothing to send in If-Match`);
    const headers: Record<string, string> = seen.ok && etag ? { 'if-match': etag } : { 'if-none-match': '*' };
    const written = await fetch(url, { method: 'PUT', headers, body: change(before) });
    if (written.status !== 412 || attempt >= attempts) return written; // a 428 here: the header was lost on the way
    await pause(Math.random() * 250 * 2 ** attempt);
  }
}
// ---- the two writers ----
const sample = async () => ({ server, save });
const addLines = async (stage, path, first, work) => {
  const url = `http://${stage.host}:${stage.port}${path}`;
  if (first !== undefined) await fetch(url, { method: 'PUT', headers: { 'if-none-match': '*' }, body: first });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => work(who, `${address}${path}`),
    left: async () => (await fetch(url)).text(),
  });
};
const withLine = (who, old = 'notes\n') => (old.includes(`from ${who}`) ? old : `${old}from ${who}\n`);
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
const run = async (stage) => addLines(stage, '/made', undefined, (who, url) => save(url, (old) => withLine(who, old)).then((got) => String(got.status)));

server.listen(stage.port, '127.0.0.1');
console.log(await run(stage));
process.exit();
