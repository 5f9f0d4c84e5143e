// gcp/cloud-storage/conditionNotMet-sample-right: two writers add a line to one object, both with update.ts
// A stub of this project, answering as Cloud Storage (JSON API) does; @google-cloud/storage 8.4.0
//
// One terminal: npm install @google-cloud/storage@8.4.0 && node conditionNotMet-sample-right.mts   (Node 24)
import net from 'node:net';
import { Storage } from '@google-cloud/storage';
// ---- content/code/gcp/conditionNotMet/update.ts ----
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type Bucket } from '@google-cloud/storage';

/** Changes an object under the generation it was read at, and keeps the ids of the last eight writes in its metadata. */
export async function update(bucket: Bucket, name: string, change: (old: string) => string, attempts = 4, pause = 250) {
  const write = randomUUID();
  for (let attempt = 1, refusal: unknown; ; attempt++) {
    const [{ generation, contentType, metadata }] = await bucket.file(name).getMetadata();
    const writes = String(metadata?.['writes'] ?? '').split(' ');
    if (writes.includes(write)) return generation; // an earlier try arrived, its answer did not
    if (!generation || attempt > attempts) throw refusal ?? new Error('No generation: the upload would be unguarded');
    try {
      const [old] = await bucket.file(name, { generation }).download(); // the text of this generation, not of a newer one
      const kept = { contentType, metadata: { ...metadata, writes: [write, ...writes].slice(0, 8).join(' ').trim() } };
      const guard = { resumable: false, preconditionOpts: { ifGenerationMatch: generation } };
      return await bucket.file(name).save(change(old.toString()), { metadata: kept, ...guard });
    } catch (error) {
      if (!(error instanceof ApiError && (error.code === 412 || error.code === 404))) throw error; // 404: replaced while we read
      refusal = error;
      await sleep(Math.random() * pause * 2 ** attempt);
    }
  }
}
// ---- the two writers ----
const sample = async () => ({ update });
const bucketAt = (apiEndpoint) => new Storage({ apiEndpoint, projectId: 'faultbook', useAuthWithCustomEndpoint: false }).bucket('docs');
const addLines = async (stage, file) => {
  const { update } = await sample (file);
  return atStub(stage, {
    write: /^POST /,
    overlap: false,
    work: (who, address) => update(bucketAt(address), 'notes.txt', (old) => `${old}from ${who}\n`).then(() => undefined),
  });
};
const answerLost = async (stage, file) => {
  const { update } = await sample (file);
  const direct = `http://${stage.host}:${stage.port}`;
  await fetch(`${direct}/--kept--`, { method: 'PUT', body: '' });
  const add = (who, address) => update(bucketAt(address), 'notes.txt', (old) => `${old}from ${who}\n`);
  let uploads = 0;
  const wire = await relay(stage, {
    lose: (sent) => sent.startsWith('POST ') && uploads === 1,
    before: async (sent) => sent.startsWith('POST ') && ++uploads === 2 && add('B', direct),
  });
  await add('A', `http://127.0.0.1:${wire.port}`);
  for (const { sent, received, lost } of wire.exchanges) {
    stage.out.exchange(sent, received);
    if (lost) stage.out.note('The relay threw this answer away and closed the connection; now B writes.');
  }
  await wire.close();
  const text = await (await fetch(`${direct}/--kept--`)).text();
  stage.out.note('What is there now:');
  stage.out.printed(text);
  return { lost: ['from A', 'from B'].filter((one) => !text.includes(one)).length, attempts: wire.exchanges.length };
};
const atStub = async (
  stage,
  { write, overlap, work },
) => {
  const kept = `http://${stage.host}:${stage.port}/--kept--`;
  await fetch(kept, { method: 'PUT', body: '' });
  return twoWriters(stage, {
    writes: (sent) => write.test(sent),
    overlap,
    work: (who, address) => work(who, address).then(() => undefined),
    left: async () => (await fetch(kept)).text(),
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
const run = (stage) => addLines(stage, 'gcp/conditionNotMet/update.ts');

await (async (port, keeper) => {
  const { createServer } = await import('node:http');
  const kept = { value: '', version: 1, beside: {} };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.sendDate = false;
    if (request.url === '/--kept--') {
      if (request.method === 'PUT') Object.assign(kept, { value: body, version: 1, beside: {} });
      return response.end(kept.value);
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const answer = keeper(kept, { method: request.method ?? '', url: request.url ?? '', headers, body });
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(stage.port, (kept, { method, url, headers, body }) => {
  const json = (status, content) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const error = (code, reason) => json(code, { error: { code, message: 'text of the stub, not of Google', errors: [{ reason }] } });
  const crc32c = (text) => {
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
});
console.log(await run(stage));
process.exit();
