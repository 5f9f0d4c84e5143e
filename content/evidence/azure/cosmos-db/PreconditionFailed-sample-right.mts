// azure/cosmos-db/PreconditionFailed-sample-right: two writers add a note to one item, both with update.ts
// A stub of this project, answering as Azure Cosmos DB (API for NoSQL, gateway mode) does; @azure/cosmos 4.10.1
//
// One terminal: npm install @azure/cosmos@4.10.1 && node PreconditionFailed-sample-right.mts   (Node 24)
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
const containerAt = (endpoint) =>
  new CosmosClient({ endpoint, key: 'ZmF1bHRib29r', connectionPolicy: { enableEndpointDiscovery: false } }).database('shop').container('orders');
const adds = (who) => (old) => ({ ...old, notes: `${old.notes}from ${who}; ` });
const addNotes = async (stage, file) => {
  const { update } = await sample (file);
  return atStub(stage, { write: /^PUT /, overlap: false, work: (who, address) => update(containerAt(address), ['1', 'a'], adds(who)) });
};
const answerLost = async (stage, file) => {
  const { update } = await sample (file);
  const direct = `http://${stage.host}:${stage.port}`;
  await fetch(`${direct}/--kept--`, { method: 'PUT', body: '' });
  const wire = await relay(stage, {
    lose: (sent, index) => index < 2 && sent.startsWith('PUT '),
    before: async (_, index) => index === 2 && update(containerAt(direct), ['1', 'a'], adds('B')),
  });
  await update(containerAt(`http://127.0.0.1:${wire.port}`), ['1', 'a'], adds('A'));
  for (const { sent, received, lost } of wire.exchanges) {
    stage.out.exchange(sent, received);
    if (lost) stage.out.note('The relay threw this answer away and closed the connection; now B writes.');
  }
  await wire.close();
  const text = await (await fetch(`${direct}/--kept--`)).text();
  stage.out.note('What is there now:');
  stage.out.printed(text);
  return { lost: ['from A', 'from B'].filter((update) => !text.includes(update)).length, attempts: wire.exchanges.length };
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
const run = (stage) =>
    addNotes(stage, 'azure/PreconditionFailed/update.ts');

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
  const json = (status, content, more = {}) => ({
    status,
    headers: { 'Content-Type': 'application/json', ...more },
    body: JSON.stringify(content),
  });
  if (!url.includes('/docs/')) return json(200, { id: 'faultbook', writableLocations: [], readableLocations: [], enableMultipleWriteLocations: false });
  const etag = () => `"00000000-0000-0000-0000-00000000000${kept.version}"`;
  if (method === 'PUT') {
    if (headers['if-match'] && headers['if-match'] !== etag()) return json(412, { code: 'PreconditionFailed', message: 'text of the stub, not of Azure' });
    const { notes, writes } = JSON.parse(body);
    kept.value = notes;
    kept.beside = { writes };
    kept.version++;
  }
  return json(200, { id: '1', pk: 'a', notes: kept.value, ...kept.beside, _etag: etag() }, { etag: etag() });
});
console.log(await run(stage));
process.exit();
