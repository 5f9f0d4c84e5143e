// aws/s3/PreconditionFailed-sample-wrong: two writers add a line to one object, both with update-wrong.ts
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-s3 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-s3@3.1169.0 && node PreconditionFailed-sample-wrong.mts   (Node 24)
import net from 'node:net';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
// ---- content/code/aws/PreconditionFailed/update-wrong.ts ----
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** After a 412 it fetches the new ETag, and puts the old merge under it. */
export async function update(s3: S3Client, at: { Bucket: string; Key: string }, change: (old: string) => string) {
  const seen = await s3.send(new GetObjectCommand(at));
  const Body = change((await seen.Body?.transformToString()) ?? '');
  const put = (IfMatch?: string) => s3.send(new PutObjectCommand({ ...at, Body, IfMatch }));
  return put(seen.ETag).catch(async () => put((await s3.send(new HeadObjectCommand(at))).ETag));
}
// ---- the two writers ----
const sample = async () => ({ update });
const s3At = (endpoint) =>
  new S3Client({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }, forcePathStyle: true });
const addLines = async (stage, Bucket, work) => {
  const direct = s3At(`http://${stage.host}:${stage.port}`);
  await direct.send(new CreateBucketCommand({ Bucket }));
  await direct.send(new PutObjectCommand({ Bucket, Key: 'notes.txt', Body: 'notes\n' }));
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => work(who, address).then(() => undefined),
    left: async () => (await (await direct.send(new GetObjectCommand({ Bucket, Key: 'notes.txt' }))).Body?.transformToString()) ?? '',
  });
};
const inTypeScript = async (stage, Bucket, file) => {
  const { update } = await sample (file);
  return addLines(stage, Bucket, (who, address) => update(s3At(address), { Bucket, Key: 'notes.txt' }, (old) => `${old}from ${who}\n`));
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
    inTypeScript(stage, 'sample-wrong', 'aws/PreconditionFailed/update-wrong.ts');


console.log(await run(stage));
process.exit();
