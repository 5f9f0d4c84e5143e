// azure/storage/LeaseIdMissing-sample-right: two writers add a line to one blob, both under a lease, both with with-lease.ts
// Azurite, Microsoft’s emulator of Azure Storage (npm azurite) 3.37.0; @azure/storage-blob 12.32.0
//
// Terminal 1: AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r npx azurite@3.37.0 --inMemoryPersistence --silent --disableTelemetry --skipApiVersionCheck --blobPort 18080 --queuePort 18081 --tablePort 18082
// Terminal 2: npm install @azure/storage-blob@12.32.0 && node LeaseIdMissing-sample-right.mts   (Node 24)
import net from 'node:net';
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
// ---- content/code/azure/LeaseIdMissing/with-lease.ts ----
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { RestError, type BlockBlobClient } from '@azure/storage-blob';

const held = new Set(['LeaseAlreadyPresent', 'LeaseIsBreakingAndCannotBeAcquired']);

/** Runs `work` under a lease of the blob; waits while another client holds it. `work` sends the id with each write. */
export async function withLease<T>(
  blob: BlockBlobClient,
  work: (leaseId: string) => Promise<T>,
  { seconds = 30, pauseMs = 1_000, budgetMs = 120_000 } = {}, // seconds: 15 to 60, and longer than `work` takes
): Promise<T> {
  const lease = blob.getBlobLeaseClient(); // proposes an id of its own: an acquire sent twice finds its own lease
  const deadline = Date.now() + budgetMs;
  for (;;) {
    try {
      await lease.acquireLease(seconds);
      break;
    } catch (error) {
      const wait = error instanceof RestError && held.has(error.code ?? '') && Date.now() + pauseMs < deadline;
      if (!wait) throw error;
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }
  try {
    return await work(lease.leaseId);
  } finally {
    await lease.releaseLease().catch(() => undefined); // it may have run out; the write below was refused then
  }
}

/** Reads after it has the lease, so that what it changes is what it read. */
export const update = (blob: BlockBlobClient, change: (old: string) => string, options = {}) =>
  withLease(blob, async (leaseId) => {
    const { readableStreamBody } = await blob.download();
    const next = change(readableStreamBody ? await text(readableStreamBody) : '');
    return blob.upload(next, Buffer.byteLength(next), { conditions: { leaseId } });
  }, options);
// ---- the two writers ----
const sample = async () => ({ withLease, update });
const containerAt = (address, container) =>
  new BlobServiceClient(`${address}/faultbook`, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getContainerClient(container);
const addLinesUnderLease = async (stage, container, update) => {
  const direct = containerAt(`http://${stage.host}:${stage.port}`, container);
  await direct.create();
  const blob = direct.getBlockBlobClient('notes.txt');
  await blob.upload('notes\n', 6);
  return twoWriters(stage, {
    writes: (sent) => /^PUT \S+notes\.txt HTTP/.test(sent),
    work: (who, address) => update(containerAt(address, container).getBlockBlobClient('notes.txt'), (old) => `${old}from ${who}\n`).then(() => undefined),
    left: async () => (await blob.downloadToBuffer()).toString(),
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
const run = async (stage) => {
      const { update } = await sample ('azure/LeaseIdMissing/with-lease.ts');
      return addLinesUnderLease(stage, 'lease-sample-right', (blob, change) => update(blob, change, { pauseMs: 4000 }));
    };


console.log(await run(stage));
process.exit();
