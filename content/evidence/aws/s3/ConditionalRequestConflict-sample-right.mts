// aws/s3/ConditionalRequestConflict-sample-right: an upload in parts with upload.ts meets a PutObject: it begins again from the object that won
// A stub of this project, answering as Amazon S3 (one object) does; @aws-sdk/client-s3 3.1169.0
//
// One terminal: npm install @aws-sdk/client-s3@3.1169.0 && node ConditionalRequestConflict-sample-right.mts   (Node 24)
import net from 'node:net';
import { S3 } from '@aws-sdk/client-s3';
// ---- content/code/aws/ConditionalRequestConflict/upload.ts ----
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type S3, S3ServiceException } from '@aws-sdk/client-s3';

const overtaken = (error: unknown) => error instanceof S3ServiceException && ['ConditionalRequestConflict', 'PreconditionFailed'].includes(error.name);
/** Replaces an object by parts made from what is there; when another write came between, by parts made from what is there then. */
export async function replace(s3: S3, at: { Bucket: string; Key: string }, make: (old: string) => string[], attempts = 4) {
  const writer = randomUUID(); // in the metadata: tells our own upload from somebody else's
  for (let attempt = 1; ; attempt++) {
    const { Body, ETag, ContentType, Metadata } = await s3.getObject(at); // before the upload begins: a write after that is a conflict
    if (!ETag) throw new Error('Without an ETag, IfMatch would be left out');
    if (Metadata?.['writer'] === writer) return ETag; // an earlier try arrived, its answer did not
    const parts = make((await Body?.transformToString()) ?? '');
    const upload = { ...at, UploadId: (await s3.createMultipartUpload({ ...at, ContentType, Metadata: { ...Metadata, writer } })).UploadId };
    try {
      const sent = await Promise.all(parts.map((Body, index) => s3.uploadPart({ ...upload, Body, PartNumber: index + 1 })));
      const Parts = sent.map(({ ETag }, index) => ({ ETag, PartNumber: index + 1 }));
      return (await s3.completeMultipartUpload({ ...upload, MultipartUpload: { Parts }, IfMatch: ETag })).ETag;
    } catch (error) {
      await s3.abortMultipartUpload(upload).catch(() => undefined); // or its parts stay, and cost
      if (!overtaken(error) || attempt === attempts) throw error;
      await sleep(Math.random() * 250 * 2 ** attempt);
    }
  }
}
// ---- the two writers ----
const sample = async () => ({ replace });
const s3At = (endpoint) =>
  new S3({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }, forcePathStyle: true });
const against = (stage, work) =>
  atStub(stage, {
    write: /^if-match:/im,
    overlap: true,
    work: async (who, address) => {
      if (who === 'B') return work(address);
      const [s3, at] = [s3At(address), { Bucket: 'reports', Key: 'notes.txt' }];
      const { Body, ETag } = await s3.getObject(at);
      return s3.putObject({ ...at, Body: `${await Body?.transformToString()}from A\n`, IfMatch: ETag });
    },
  });
const uploading = async (stage, file) => {
  const { replace } = await sample (file);
  return against(stage, async (address) => {
    await replace(s3At(address), { Bucket: 'reports', Key: 'notes.txt' }, (old) => [`${old}from B\n`]);
  });
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
const run = (stage) => uploading(stage, 'aws/ConditionalRequestConflict/upload.ts');

await (async (port, keeper) => {
  const { createServer } = await import('node:http');
  let busy = false;
  let refused = () => undefined;
  const kept = {
    value: '',
    version: 1,
    alone: async (change, refusal) => {
      if (busy) {
        refused();
        return refusal;
      }
      busy = true;
      await new Promise ((done) => {
        refused = done;
        setTimeout(done, 300);
      });
      busy = false;
      return change();
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.sendDate = false;
    if (request.url === '/--kept--') {
      if (request.method === 'PUT') Object.assign(kept, { value: body, version: 1 });
      return response.end(kept.value);
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const answer = await keeper(kept, { method: request.method ?? '', headers, body });
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(stage.port, async (kept, { method, headers, body }) => {
  const parts = kept; // the part waits beside the object until the upload is completed
  const xml = (status, content) => ({ status, headers: { 'Content-Type': 'application/xml' }, body: content });
  const refusal = (status, code) => xml(status, `<Error><Code>${code}</Code><Message>text of the stub, not of AWS</Message></Error>`);
  const etag = () => `"etag-${kept.version}"`;
  if (method === 'GET' || method === 'HEAD') return { status: 200, headers: { ETag: etag(), 'Content-Type': 'text/plain' }, body: kept.value };
  if (method === 'DELETE') return { status: 204 };
  if (method === 'POST' && !body) return xml(200, '<InitiateMultipartUploadResult><UploadId>upload</UploadId></InitiateMultipartUploadResult>');
  if (method === 'PUT' && !headers['if-match']) {
    parts.part = body;
    return { status: 200, headers: { ETag: '"part"' } };
  }
  const change = () => {
    if (headers['if-match'] !== etag()) return refusal(412, 'PreconditionFailed');
    kept.value = method === 'PUT' ? body : (parts.part ?? '');
    kept.version++;
    if (method === 'PUT') return { status: 200, headers: { ETag: etag() } };
    return xml(200, `<CompleteMultipartUploadResult><ETag>${etag()}</ETag></CompleteMultipartUploadResult>`);
  };
  return kept.alone(change, refusal(409, 'ConditionalRequestConflict'));
});
console.log(await run(stage));
process.exit();
