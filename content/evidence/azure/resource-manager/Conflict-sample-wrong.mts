// azure/resource-manager/Conflict-sample-wrong: two writers add a tag to one scope with add-tag-wrong.ts, and wait out the 409 with wait-for-conflict.ts
// A stub of this project, answering as Azure Resource Manager does; @azure/arm-resources 8.0.0 with @azure/core-rest-pipeline 1.24.0
//
// One terminal: npm install @azure/arm-resources@8.0.0 @azure/core-rest-pipeline@1.24.0 && node Conflict-sample-wrong.mts   (Node 24)
import net from 'node:net';
import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
// ---- content/code/azure/Conflict/innermost.ts, content/code/azure/Conflict/wait-for-conflict.ts, content/code/azure/Conflict/add-tag-wrong.ts ----
/** One code of an Azure error body, with the words beside it. */
export interface Found {
  code: string;
  message: string;
}

const nests = ['error', 'errorentity', 'statusmessage', 'details', 'innererror', 'message'];

/** A field by name, whatever its capitals: App Service writes Code, Graph innerError, Key Vault innererror. */
const field = (node: object, name: string): unknown =>
  Object.entries(node).find(([key]) => key.toLowerCase() === name)?.[1];

/** ARM hides JSON inside a string; anything else stays as it is. */
const opened = (value: unknown): unknown => {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

/** The codes with nothing under them: act on these. A deployment can hold several. */
export function innermost(body: unknown, around = '', depth = 0): Found[] {
  const node = opened(body);
  if (depth > 12 || typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one) => innermost(one, around, depth));
  const text = field(node, 'message');
  const message = typeof text === 'string' ? text : around;
  const inside = nests.flatMap((name) => innermost(field(node, name), message, depth + 1));
  const code = field(node, 'code');
  const own = typeof code === 'string' ? [{ code, message }] : [];
  const found = inside.length > 0 ? inside : own;
  return found.filter((one, at) => found.findIndex((other) => other.code === one.code) === at);
}

import { retryPolicy, type PipelinePolicy } from '@azure/core-rest-pipeline';

/** Codes that say "not yet": the same request works once somebody else has finished. */
const notYet = new Set(['AnotherOperationInProgress', 'RequestConflict', 'StorageAccountOperationInProgress']);

/** Waits and sends again, but only for codes that say so; every other 409 is thrown at once. */
export const waitForConflict = ({ maxRetries = 4, firstMs = 15_000 } = {}): PipelinePolicy =>
  retryPolicy(
    [
      {
        name: 'waitForConflict',
        retry({ response, responseError, retryCount }) {
          const answer = response ?? responseError?.response;
          const codes = answer?.status === 409 ? innermost(answer.bodyAsText) : [];
          if (!codes.some(({ code }) => notYet.has(code))) return { skipStrategy: true };
          const named = 1_000 * Number(answer?.headers.get('retry-after') ?? 0);
          const own = firstMs * 2 ** retryCount * (0.5 + Math.random());
          answer?.request.headers.set('x-ms-client-request-id', crypto.randomUUID());
          return { retryAfterInMs: Math.max(named, own) };
        },
      },
    ],
    { maxRetries },
  );

import type { ResourceManagementClient } from '@azure/arm-resources';

/** Waiting does not help a body made before the wait: this PUT takes away the tags that came in between. */
export async function addTag({ tagsOperations }: ResourceManagementClient, scope: string, tag: Record<string, string>) {
  const { properties } = await tagsOperations.getAtScope(scope);
  return tagsOperations.createOrUpdateAtScope(scope, { properties: { tags: { ...properties.tags, ...tag } } });
}
// ---- the two writers ----
const sample = async () => ({ innermost, waitForConflict, addTag });
const armClient = (address) => {
  const plain = createDefaultHttpClient();
  const httpClient = {
    sendRequest: (request) => {
      request.url = request.url.replace('https://management.azure.com', address);
      request.allowInsecureConnection = true;
      return plain.sendRequest(request);
    },
  };
  const credential = { getToken: async () => ({ token: 'stub', expiresOnTimestamp: Date.now() + 3.6e6 }) };
  return new ResourceManagementClient(credential, '00000000-0000-0000-0000-000000000000', { httpClient });
};
const addTags = async (stage, file) => {
  const { waitForConflict } = await sample ('azure/Conflict/wait-for-conflict.ts');
  const { addTag } = await sample (file);
  return atStub(stage, {
    write: /^P(UT|ATCH) /,
    overlap: true,
    work: async (who, address) => {
      const client = armClient(address);
      client.pipeline.addPolicy(waitForConflict({ firstMs: 100 }), { afterPhase: 'Retry' });
      await addTag(client, 'subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo', { [`from ${who}`]: 'yes' });
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
const run = (stage) => addTags(stage, 'azure/Conflict/add-tag-wrong.ts');

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
})(stage.port, async (kept, { method, body }) => {
  const json = (status, content) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const tags = () => JSON.parse(kept.value || '{}');
  const all = () => json(200, { id: '/scope', name: 'default', properties: { tags: tags() } });
  const change = () => {
    const sent = JSON.parse(body).properties.tags;
    kept.value = JSON.stringify(method === 'PATCH' ? { ...tags(), ...sent } : sent);
    return all();
  };
  return method === 'GET'
    ? all()
    : kept.alone(change, json(409, { error: { code: 'Conflict', message: 'text of the stub', innererror: { code: 'AnotherOperationInProgress' } } }));
});
console.log(await run(stage));
process.exit();
