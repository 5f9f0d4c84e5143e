// azure/storage/UpdateConditionNotSatisfied-sample-right: two writers change one entity, both with update.ts
// Azurite, Microsoft’s emulator of Azure Storage (npm azurite) 3.37.0; @azure/data-tables 13.3.2
//
// Terminal 1: AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r npx azurite@3.37.0 --inMemoryPersistence --silent --disableTelemetry --skipApiVersionCheck --blobPort 18080 --queuePort 18081 --tablePort 18082
// Terminal 2: npm install @azure/data-tables@13.3.2 && node UpdateConditionNotSatisfied-sample-right.mts   (Node 24)
import net from 'node:net';
import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';
// ---- content/code/azure/UpdateConditionNotSatisfied/update.ts ----
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { RestError, type TableClient } from '@azure/data-tables';

type Change = (old: Record<string, unknown>) => Record<string, unknown>;

/** Changes an entity against the ETag it was read with, and keeps the ids of the last eight writes in it. */
export async function update(table: TableClient, [partitionKey, rowKey]: [string, string], change: Change, attempts = 4) {
  const write = randomUUID(); // tells our own write from somebody else's
  let refusal: unknown;
  for (let attempt = 1; ; attempt++) {
    const { etag, ...old } = await table.getEntity(partitionKey, rowKey);
    const writes = String(old['writes'] ?? '').split(' ');
    if (writes.includes(write)) return etag; // an earlier try arrived, its answer did not
    if (attempt > attempts) throw refusal;
    try {
      const ours = { ...change(old), partitionKey, rowKey, writes: [write, ...writes].slice(0, 8).join(' ') };
      return (await table.updateEntity(ours, 'Merge', { etag })).etag;
    } catch (error) {
      if (!(error instanceof RestError && error.message.includes('UpdateConditionNotSatisfied'))) throw error; // error.code is undefined
      refusal = error;
      await sleep(Math.random() * 250 * 2 ** attempt);
    }
  }
}
// ---- the two writers ----
const sample = async () => ({ update });
const tableAt = (address, name) =>
  new TableClient(`${address}/faultbook`, name, new AzureNamedKeyCredential('faultbook', 'ZmF1bHRib29r'), { allowInsecureConnection: true });
const addNotes = async (stage, name, file) => {
  const { update } = await sample (file);
  const tables = { host: stage.host, port: stage.port + 2, out: stage.out };
  const direct = tableAt(`http://${tables.host}:${tables.port}`, name);
  await direct.createTable();
  await direct.createEntity({ partitionKey: 'orders', rowKey: '1', notes: 'notes' });
  return twoWriters(tables, {
    writes: (sent) => /^(PUT|PATCH) /.test(sent),
    work: (who, address) => update(tableAt(address, name), ['orders', '1'], ({ notes }) => ({ notes: `${notes}; from ${who}` })).then(() => undefined),
    left: () => direct.getEntity('orders', '1').then(({ notes }) => String(notes)),
  });
};
const answerLost = async (stage, name, file) => {
  const { update } = await sample (file);
  const at = { host: stage.host, port: stage.port + 2 };
  const direct = tableAt(`http://${at.host}:${at.port}`, name);
  await direct.createTable();
  await direct.createEntity({ partitionKey: 'orders', rowKey: '1', notes: 'notes' });
  const from =
    (writer) =>
    ({ notes }) => ({ notes: `${notes}; from ${writer}` });
  const wire = await relay(at, {
    lose: (_, index) => index === 1,
    before: async (_, index) => index === 2 && update(direct, ['orders', '1'], from('B')),
  });
  try {
    await update(tableAt(`http://127.0.0.1:${wire.port}`, name), ['orders', '1'], from('A'));
    for (const { sent, received, lost } of wire.exchanges) {
      stage.out.exchange(sent, readable(received));
      if (lost) stage.out.note('The relay threw this answer away and closed the connection; now B writes.');
    }
  } finally {
    await wire.close();
  }
  const text = await direct.getEntity('orders', '1').then(({ notes }) => String(notes));
  stage.out.note('What is there now:');
  stage.out.printed(text);
  return { lost: ['from A', 'from B'].filter((update) => !text.includes(update)).length, attempts: wire.exchanges.length };
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
const run = (stage) => addNotes(stage, 'sampleright', 'azure/UpdateConditionNotSatisfied/update.ts');


console.log(await run(stage));
process.exit();
