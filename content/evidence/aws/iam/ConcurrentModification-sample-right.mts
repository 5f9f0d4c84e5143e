// aws/iam/ConcurrentModification-sample-right: two writers in one process add an owner to one role with add-owner.ts: the second waits for its turn
// A stub of this project, answering as AWS IAM (query protocol) does; @aws-sdk/client-iam 3.1169.0
//
// One terminal: npm install @aws-sdk/client-iam@3.1169.0 && node ConcurrentModification-sample-right.mts   (Node 24)
import net from 'node:net';
import { IAMClient } from '@aws-sdk/client-iam';
// ---- content/code/aws/ConcurrentModification/in-turn.ts, content/code/aws/ConcurrentModification/add-owner.ts ----
import { setTimeout as sleep } from 'node:timers/promises';
import { ConcurrentModificationException, EntityTemporarilyUnmodifiableException } from '@aws-sdk/client-iam';

const last = new Map<string, Promise<unknown>>();

/** Writes to one entity one after another in this process, and waits out writers elsewhere. */
export function inTurn<T>(entity: string, write: () => Promise<T>, pauses = [20, 60, 120, 240]): Promise<T> {
  const before = last.get(entity) ?? Promise.resolve();
  const mine = before.then(() => patiently(write, pauses), () => patiently(write, pauses));
  last.set(entity, mine);
  const done = () => { if (last.get(entity) === mine) last.delete(entity); };
  mine.then(done, done);
  return mine;
}

async function patiently<T>(write: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      const busy = error instanceof ConcurrentModificationException || error instanceof EntityTemporarilyUnmodifiableException;
      const pause = pauses[attempt];
      if (!busy || pause === undefined) throw error;
      await sleep(pause * 1000 * (0.75 + Math.random() / 2)); // seconds, spread by a quarter either way
    }
  }
}

import { type IAMClient, ListRoleTagsCommand, TagRoleCommand } from '@aws-sdk/client-iam';

/** Reads within its turn, and again at each attempt. */
export const addOwner = (iam: IAMClient, RoleName: string, owner: string, pauses?: number[]) =>
  inTurn(`role/${RoleName}`, async () => {
    const { Tags } = await iam.send(new ListRoleTagsCommand({ RoleName }));
    const owners = Tags?.find(({ Key }) => Key === 'owners')?.Value ?? '';
    return iam.send(new TagRoleCommand({ RoleName, Tags: [{ Key: 'owners', Value: `${owners} ${owner}` }] }));
  }, pauses);
// ---- the two writers ----
const sample = async () => ({ inTurn, addOwner });
const addOwners = async (stage, file, elsewhere = false) => {
  const { addOwner } = await sample (file);
  return atStub(stage, {
    write: /Action=TagRole/,
    overlap: true,
    work: (who, endpoint) => {
      const client = new IAMClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
      if (who === 'B' || !elsewhere) return addOwner(client, 'deploy', `from ${who}`, [0.02, 0.06, 0.12, 0.24]);
      return client.send(new TagRoleCommand({ RoleName: 'deploy', Tags: [{ Key: 'owners', Value: `from ${who}` }] }));
    },
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
const run = (stage) => addOwners(stage, 'aws/ConcurrentModification/add-owner.ts');

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
})(stage.port, async (kept, { body }) => {
  const asked = new URLSearchParams(body);
  const action = asked.get('Action');
  const xml = (status, content) => ({ status, headers: { 'Content-Type': 'text/xml' }, body: content });
  const result = (inner) => xml(200, `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${inner}</${action}Response>`);
  const refusal = '<ErrorResponse><Error><Type>Sender</Type><Code>ConcurrentModification</Code><Message>text of the stub</Message></Error></ErrorResponse>';
  if (action === 'TagRole')
    return kept.alone(
      () => {
        kept.value = asked.get('Tags.member.1.Value') ?? '';
        return result('');
      },
      xml(409, refusal),
    );
  const tags = kept.value && `<member><Key>owners</Key><Value>${kept.value}</Value></member>`;
  return result(`<ListRoleTagsResult><IsTruncated>false</IsTruncated><Tags>${tags}</Tags></ListRoleTagsResult>`);
});
console.log(await run(stage));
process.exit();
