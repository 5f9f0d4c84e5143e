// azure/storage/LeaseAlreadyPresent-sample-broken: a leader at work with lead.ts, renewing every 5 seconds, has its lease broken with period 0: two lead until it is told
// Azurite, Microsoft’s emulator of Azure Storage (npm azurite) 3.37.0; @azure/storage-blob 12.32.0
//
// Terminal 1: AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r npx azurite@3.37.0 --inMemoryPersistence --silent --disableTelemetry --skipApiVersionCheck --blobPort 18080 --queuePort 18081 --tablePort 18082
// Terminal 2: npm install @azure/storage-blob@12.32.0 && node LeaseAlreadyPresent-sample-broken.mts   (Node 24)
import net from 'node:net';
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
// ---- content/code/azure/LeaseAlreadyPresent/lead.ts ----
import { setTimeout as sleep } from 'node:timers/promises';
import { RestError, type BlobClient } from '@azure/storage-blob';

const held = new Set(['LeaseAlreadyPresent', 'LeaseIsBreakingAndCannotBeAcquired']);
const busy = (error: unknown) => error instanceof RestError && error.statusCode === 409 && held.has(error.code ?? '');

export interface Leader {
  leaseId: string; // send it with each write to the leased blob
  signal: AbortSignal; // aborted when the lease is lost, or may be soon: stop writing
}

/** Stands by while another worker leads, then runs `job` once under the lease, and lets go of it. */
export async function lead<T>(
  lock: BlobClient,
  job: (leader: Leader) => Promise<T>,
  { seconds = 30, renewMs = 10_000, standbyMs = 5_000, stop = new AbortController().signal } = {},
): Promise<T> {
  if (renewMs * 2 > seconds * 1_000) throw new RangeError('Renew at least twice in a lease.'); // refuses an infinite one, too
  const lease = lock.getBlobLeaseClient(); // one id per worker: the 409 is what keeps the others out
  const expiry = (asked: number) => asked + seconds * 1_000; // counted from before the request was sent
  let until = 0;
  while (until <= Date.now() + renewMs) { // an answer that came late is asked for again, with the same id
    const asked = Date.now();
    try {
      await lease.acquireLease(seconds, { abortSignal: stop });
      until = expiry(asked);
    } catch (error) {
      if (!busy(error)) throw error;
      await sleep(standbyMs * (0.5 + Math.random()), undefined, { signal: stop });
    }
  }
  const lost = new AbortController();
  const timer = setInterval(() => {
    const asked = Date.now();
    if (asked + renewMs >= until) return lost.abort(new Error('The lease was not renewed in time.'));
    lease.renewLease().then(
      () => { until = expiry(asked); },
      (error) => { if (error instanceof RestError && error.statusCode === 409) lost.abort(error); },
    );
  }, renewMs);
  try {
    const result = await job({ leaseId: lease.leaseId, signal: AbortSignal.any([lost.signal, stop]) });
    lost.signal.throwIfAborted();
    return result;
  } finally {
    clearInterval(timer);
    await lease.releaseLease().catch(() => undefined); // it may be somebody else's by now
  }
}
// ---- the two writers ----
const sample = async () => ({ lead });
const containerOf = (address, container) =>
  new BlobServiceClient(`${address}/faultbook`, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getContainerClient(container);
const elect = async (stage, name, lead) => {
  const direct = containerOf(`http://${stage.host}:${stage.port}`, name);
  await direct.create();
  await direct.getBlockBlobClient('leader.lock').upload('', 0);
  await direct.getBlockBlobClient('report.txt').upload('report\n', 7);
  return twoWriters(stage, {
    writes: (sent) => /^PUT \S+report\.txt HTTP/.test(sent),
    work: (who, address) => {
      const container = containerOf(address, name);
      const report = container.getBlockBlobClient('report.txt');
      return lead(container.getBlockBlobClient('leader.lock'), async () => {
        const old = (await report.downloadToBuffer()).toString();
        if (who === 'A') await new Promise((done) => setTimeout(done, 1000));
        const next = `${old}from ${who}\n`;
        await report.upload(next, next.length);
      });
    },
    left: async () => (await direct.getBlockBlobClient('report.txt').downloadToBuffer()).toString(),
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
        const { lead } = await sample ('azure/LeaseAlreadyPresent/lead.ts');
        const container = containerOf(`http://${stage.host}:${stage.port}`, 'leader-broken');
        await container.create();
        const [lock, report] = [container.getBlockBlobClient('leader.lock'), container.getBlockBlobClient('report.txt')];
        await lock.upload('', 0);
        const start = Date.now();
        const say = (text) => stage.out.line('client', `≈${((Date.now() - start) / 1000).toFixed(1)} s ${text}`);
        const wait = (ms) => new Promise((done) => setTimeout(done, ms));
        const told = (act) =>
          act.then(
            () => 'done',
            (fault) => `${fault.statusCode} ${fault.code}`,
          );
        const later = Promise.withResolvers ();
        const a = lead(
          lock,
          async ({ leaseId, signal }) => {
            say('A leads');
            await wait(2000);
            say(`A writes the leased blob, with its lease id: ${await told(lock.upload('from A', 6, { conditions: { leaseId } }))}`);
            say(`A writes another blob: ${await told(report.upload('from A', 6))}`);
            while (!signal.aborted) await wait(50);
            say(`A is told by its renewal: ${signal.reason.statusCode} ${signal.reason.code}`);
          },
          { renewMs: 5000 },
        );
        await wait(1000);
        say(`somebody breaks the lease, period 0: ${await told(lock.getBlobLeaseClient().breakLease(0))}`);
        const b = lead(lock, async () => {
          say('B leads');
          await later.promise;
        });
        const fault = await a.then(
          () => undefined,
          (reason) => reason,
        );
        later.resolve();
        await b;
        return { status: fault?.statusCode, code: fault?.code };
      };


console.log(await run(stage));
process.exit();
