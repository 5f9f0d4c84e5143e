// azure/storage/BlobNotFound-acquire: Lease Blob, acquire, on a name that does not exist
// Azurite, Microsoft’s emulator of Azure Storage (npm azurite) 3.37.0; @azure/storage-blob 12.32.0
//
// Terminal 1: AZURITE_ACCOUNTS=faultbook:ZmF1bHRib29r npx azurite@3.37.0 --inMemoryPersistence --silent --disableTelemetry --skipApiVersionCheck --blobPort 18080 --queuePort 18081 --tablePort 18082
// Terminal 2: npm install @azure/storage-blob@12.32.0 && node BlobNotFound-acquire.mjs
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
const blobs = async (stage, name, work, meddling) => {
  const wire = await azureWire(stage, 0, meddling);
  try {
    const container = new BlobServiceClient(wire.address, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r')).getContainerClient(name);
    await container.create();
    const { host, port, out } = stage;
    const direct = new BlobServiceClient(`http://${host}:${port}/faultbook`, new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r'));
    return await work({
      ...wire,
      container,
      blob: container.getBlockBlobClient('notes.txt'),
      out,
      quiet: (other, act) => act(direct.getContainerClient(other).getBlockBlobClient('notes.txt')),
    });
  } finally {
    await wire.close();
  }
};
import net from 'node:net';
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
const azureWire = async ({ host, port, out }, service, meddling = {}) => {
  const wire = await relay({ host, port: port + service }, meddling);
  const show = (from) => {
    for (const { sent, received, lost } of wire.exchanges.slice(from)) {
      out.exchange(sent, readable(received));
      if (lost) out.note('The relay threw this answer away and closed the connection.');
    }
  };
  return {
    address: `http://127.0.0.1:${wire.port}/faultbook`,
    shown: async (note, work) => {
      out.note(note);
      const from = wire.exchanges.length;
      const result = await work();
      show(from);
      return result;
    },
    asked: async (note, work) => {
      out.note(note);
      const from = wire.exchanges.length;
      const said = await work().then(
        () => 'no error',
        (fault) =>
          `${fault.name}, code ${fault.code}, details.errorCode ${fault.details?.errorCode}, statusCode ${fault.statusCode}: ${String(fault.message).split('\n')[0]}`,
      );
      show(from);
      out.line('client', said);
      const last = wire.exchanges.at(-1)?.received ?? '';
      const code = /^x-ms-error-code: (\S+)/im.exec(last)?.[1] ?? /"code":"(\w+)"/.exec(last)?.[1];
      return { status: Number(last.slice(9, 12)), ...(code ? { code } : {}), attempts: wire.exchanges.length - from };
    },
    close: () => wire.close(),
  };
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
      blobs(stage, 'lease-nobody', ({ blob, asked }) => asked('Nobody has made the lock blob.', () => blob.getBlobLeaseClient().acquireLease(15)));
console.log(await run(stage));
