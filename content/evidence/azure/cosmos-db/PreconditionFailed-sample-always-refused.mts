// azure/cosmos-db/PreconditionFailed-sample-always-refused: update.ts, refused each time: four writes, a last look, then the last refusal is thrown
// A stub of this project, answering as Azure Cosmos DB (API for NoSQL, gateway mode) does; @azure/cosmos 4.10.1
//
// One terminal: npm install @azure/cosmos@4.10.1 && node PreconditionFailed-sample-always-refused.mts   (Node 24)
import net from 'node:net';
import { CosmosClient } from '@azure/cosmos';
// ---- content/code/azure/PreconditionFailed/update.ts ----
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Container, ItemDefinition } from '@azure/cosmos';

const again: unknown[] = [412, 449, 'ECONNRESET', 'TimeoutError']; // the SDK repeats none of these writes

/** Changes an item against the _etag it was read with, and keeps the ids of the last eight writes in it. */
export async function update(container: Container, [id, key]: [string, string], change: (old: ItemDefinition) => object, attempts = 4, pause = 250) {
  const [item, write] = [container.item(id, key), randomUUID()];
  for (let attempt = 1, refusal: unknown; ; attempt++) {
    const { resource: old } = await item.read(); // does not throw for 404
    if (!old?._etag) throw new Error('The item is gone');
    const writes: string[] = old['writes'] ?? [];
    if (writes.includes(write)) return old._etag; // an earlier try arrived, its answer did not
    if (attempt > attempts) throw refusal;
    try {
      const next = { ...change(old), id, writes: [write, ...writes].slice(0, 8) };
      return (await item.replace(next, { accessCondition: { type: 'IfMatch', condition: old._etag } })).etag;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && again.includes(error.code))) throw error;
      refusal = error;
      await sleep(Math.random() * pause * 2 ** attempt);
    }
  }
}
// ---- the two writers ----
const sample = async () => ({ update });
const attempts = async (
  { host, port, out },
  answers,
  work,
) => {
  const address = `http://${host}:${port}`;
  await fetch(`${address}/--stub--`, { method: 'PUT', body: JSON.stringify(answers) });
  const fault = await work(address).then(
    () => undefined,
    (error) => error,
  );
  const asked = await fetch(`${address}/--stub--`);
  const exchanges = JSON.parse(await asked.text());
  const shown = new Set ();
  for (const [index, { sent, received, after }] of exchanges.entries()) {
    out.note(index === 0 ? 'Request 1' : `Request ${index + 1}, ≈ ${after} ms after the one before`);
    const [line = ''] = sent.split('\r\n');
    const same = shown.has(`${line}${received}`);
    if (!same) out.exchange(sent, received || '(no answer: the connection was closed)');
    else out.note(`the same: ${line}, answered ${received.split('\r\n')[0] || 'by closing the connection'}`);
    shown.add(`${line}${received}`);
  }
  const last = Number(/^HTTP\/1\.1 (\d{3})/.exec(exchanges.at(-1)?.received ?? '')?.[1] ?? 0);
  const { name, Code = name, code = Code, message } = fault ?? {}; // AWS: the wire’s code is Code, the class is name
  const status = fault?.statusCode ?? fault?.status ?? fault?.$metadata?.httpStatusCode ?? fault?.response?.status ?? (last || undefined);
  out.line('client', fault ? `${name}, code ${code}, status ${status}: ${String(message).split('\n')[0]}` : 'succeeded');
  return { attempts: exchanges.length, ...(status ? { status } : {}), ...(fault ? { code } : {}) }; // an SDK’s error has no type of ours
};
const containerAt = (endpoint) =>
  new CosmosClient({ endpoint, key: 'ZmF1bHRib29r', connectionPolicy: { enableEndpointDiscovery: false } }).database('shop').container('orders');
const adds = (who) => (old) => ({ ...old, notes: `${old.notes}from ${who}; ` });
const alwaysRefused = async (stage, file) => {
  const { update } = await sample (file);
  const json = (status, content) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const item = json(200, { id: '1', pk: 'a', notes: '', _etag: '"00000000-0000-0000-0000-000000000001"' });
  const refused = json(412, { code: 'PreconditionFailed', message: 'text of the stub, not of Azure' });
  return attempts(stage, Array(20).fill([item, refused]).flat(), (address) =>
    update(containerAt(address), ['1', 'a'], adds('A'), 4, 5).catch((fault) => {
      throw { name: fault.constructor.name, code: fault.body.code, statusCode: fault.code, message: fault.message };
    }),
  );
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
const run = (stage) =>
      alwaysRefused(stage, 'azure/PreconditionFailed/update.ts');

await (async (port) => {
  const { createServer, STATUS_CODES } = await import('node:http');
  let answers = [{ status: 200, headers: {}, body: '', lost: false }];
  let exchanges = [];
  let before = 0;
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const content = Buffer.concat(parts).toString();
    response.sendDate = false;
    if (request.url === '/--stub--') {
      if (request.method !== 'PUT') return response.end(JSON.stringify(exchanges));
      answers = JSON.parse(content);
      exchanges = [];
      before = 0;
      return response.end();
    }
    const answer = answers[Math.min(exchanges.length, answers.length - 1)] ?? { status: 500, headers: {}, body: '', lost: false };
    const { status, headers = {}, body = '', lost } = answer;
    const now = Date.now();
    const raw = request.rawHeaders;
    const head = raw.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${raw[index + 1]}`]));
    const reply = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    exchanges.push({
      sent: [`${request.method} ${request.url} HTTP/1.1`, ...head, '', content].join('\r\n'),
      received: lost ? '' : [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...reply, '', body].join('\r\n'),
      after: before ? now - before : 0,
    });
    before = now;
    if (lost) return request.socket.destroy();
    response.writeHead(status, headers);
    return response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(stage.port);
console.log(await run(stage));
process.exit();
