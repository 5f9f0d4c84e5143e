// kubernetes/api-server/Conflict-sample-right: two writers add a word to one ConfigMap, both with update.ts
// A stub of this project, answering as the Kubernetes API server does; fetch of Node.js 24
//
// One terminal: node Conflict-sample-right.mts   (Node 24)
import net from 'node:net';

// ---- content/code/kubernetes/Conflict/update.ts ----
import { setTimeout as sleep } from 'node:timers/promises';

/** What the samples need of an object; the rest of it travels along. */
interface Kube { metadata: { name: string; resourceVersion: string } }

/** A refusal of the API server: reason tells Conflict from AlreadyExists, the status does not. */
class Refusal extends Error {
  readonly reason: string;
  constructor({ reason = 'Unknown', message = '' }: { reason?: string; message?: string }) {
    super(message);
    this.reason = reason;
  }
}

async function ask<T>(url: string, method = 'GET', content?: T): Promise<T> {
  const body = content && JSON.stringify(content);
  const answer = await fetch(url, { method, ...(body ? { body } : {}), headers: { 'Content-Type': 'application/json' } });
  if (!answer.ok) throw new Refusal((await answer.json()) as Refusal); // a Status
  return (await answer.json()) as T; // the object at this address
}

const lostTheRace = (error: unknown) => error instanceof Refusal && error.reason === 'Conflict';

/** Change an object under the resourceVersion it was read with; read again while another writer is first. */
export async function update<T extends Kube>(url: string, change: (seen: T) => T | undefined, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const seen = await ask<T>(url); // without ?resourceVersion=0, which any age may answer
    const next = change(structuredClone(seen)); // made from what is there now
    if (!next) return seen; // it is there already: an earlier try arrived
    try {
      const { resourceVersion } = seen.metadata;
      return await ask(url, 'PUT', { ...next, metadata: { ...next.metadata, resourceVersion } });
    } catch (error) {
      if (!lostTheRace(error) || attempt >= attempts) throw error;
      await sleep(Math.random() * 50 * 2 ** attempt);
    }
  }
}
// ---- the two writers ----
const sample = async () => ({ update });
const addWords = async (stage, file) => {
  const { update } = await sample (file);
  const path = '/api/v1/namespaces/shop/configmaps/flags';
  const server = `http://${stage.host}:${stage.port}`;
  await fetch(`${server}/--stub--`, { method: 'PUT', body: '{}' });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) =>
      update(address + path, (seen) => {
        const old = seen.data.colour ?? '';
        return old.includes(`from ${who}`) ? undefined : { ...seen, data: { ...seen.data, colour: `${old}, from ${who}` } };
      }).then(({ metadata }) => `resourceVersion ${metadata.resourceVersion}`),
    left: async () => ((await (await fetch(server + path)).json())).data.colour ?? '', // the stub’s own object
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
const run = (stage) => addWords(stage, 'kubernetes/Conflict/update.ts');

await (async (port) => {
  const { createServer, STATUS_CODES } = await import('node:http');
                                      
  const path = '/api/v1/namespaces/shop/configmaps/flags';
  const say = 'Operation cannot be fulfilled on configmaps "flags": ';
  let made = 0;
  const fresh = (data = { colour: 'blue' }) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'flags', namespace: 'shop', uid: `0f3c5b1e-2f7a-4a55-9f51-00000000000${made++ % 10}`, resourceVersion: '7' },
    data,
  });
  let object = fresh();
  let scene = { rivals: 0 };
  let writes = [];
  let [reads, before] = [0, 0];
  const merged = (old, patch) => {
    if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
    const kept = typeof old === 'object' && old !== null ? { ...old } : {};
    for (const [name, value] of Object.entries(patch)) {
      if (value === null) delete kept[name];
      else kept[name] = merged(kept[name], value);
    }
    return kept;
  };
  const store = (next) => {
    const { resourceVersion, uid } = object?.metadata ?? { resourceVersion: '7' };
    const metadata = { ...(next.metadata), ...(uid ? { uid } : {}), resourceVersion };
    const same = JSON.stringify({ ...next, metadata }) === JSON.stringify(object);
    object = { ...fresh(), ...next, metadata: { ...metadata, resourceVersion: String(Number(resourceVersion) + (same ? 0 : 1)) } };
  };
  const refusal = (code, reason, message, details) => ({
    code,
    body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, ...(details ? { details } : {}), code },
  });
  const conflict = (message) => refusal(409, 'Conflict', `${say}${message}`, { name: 'flags', kind: 'configmaps' });
  const apply = 'conflict with "kubectl-edit" using v1';
  const answer = (method, url, type, content) => {
    const sent = content ? JSON.parse(content) : {};
    const asked = ((method === 'DELETE' ? sent.preconditions : sent.metadata) ?? {});
    if (url.pathname === '/api') return { code: 200, body: { kind: 'APIVersions', versions: ['v1'] } };
    if (url.pathname === '/apis') return { code: 200, body: { kind: 'APIGroupList', apiVersion: 'v1', groups: [] } };
    const verbs = ['get', 'create', 'update', 'patch', 'delete'];
    const maps = { name: 'configmaps', singularName: 'configmap', namespaced: true, kind: 'ConfigMap', verbs };
    if (url.pathname === '/api/v1') return { code: 200, body: { kind: 'APIResourceList', groupVersion: 'v1', resources: [maps] } };
    const known = [path, path.replace('/flags', '')].includes(url.pathname);
    if (!known || (!object && method !== 'POST')) return refusal(404, 'NotFound', 'configmaps "flags" not found');
    if (method === 'GET') return { code: 200, body: object };
    if (method === 'POST' && object) return refusal(409, 'AlreadyExists', 'configmaps "flags" already exists', { name: 'flags', kind: 'configmaps' });
    if (method === 'POST') {
      const created = fresh(sent.data);
      object = { ...created, metadata: { ...(sent.metadata), ...created.metadata } };
      return { code: 201, body: object };
    }
    if (type.includes('apply-patch') && url.searchParams.get('force') !== 'true')
      return refusal(409, 'Conflict', `Apply failed with 1 conflict: ${apply}: .data.colour`, {
        causes: [{ reason: 'FieldManagerConflict', message: apply, field: '.data.colour' }],
      });
    if (asked.uid && asked.uid !== object?.metadata.uid)
      return conflict(
        `the UID in the precondition (${asked.uid}) does not match the UID in record (${object?.metadata.uid}). The object might have been deleted and then recreated`,
      );
    if (asked.resourceVersion && asked.resourceVersion !== object?.metadata.resourceVersion)
      return conflict('the object has been modified; please apply your changes to the latest version and try again');
    if (method === 'DELETE') object = undefined;
    else store((method === 'PUT' ? sent : merged(object, sent)));
    return { code: 200, body: object ?? { kind: 'Status', apiVersion: 'v1', status: 'Success' } };
  };
  const server = createServer(async (request, response) => {
    let content = '';
    for await (const part of request) content += part;
    response.sendDate = false;
    const { method = '', headers } = request;
    if (request.url === '/--stub--') {
      if (method !== 'PUT') {
        response.end(JSON.stringify(writes));
        return;
      }
      [object, scene, writes, reads, before, made] = [fresh(), { rivals: 0, ...JSON.parse(content || '{}') }, [], 0, 0, 1];
      if (object && scene.managedFields) object.metadata.managedFields = scene.managedFields;
      response.end();
      return;
    }
    const { code, body } = answer(method, new URL(request.url ?? '', 'http://stub'), headers['content-type'] ?? '', content);
    const text = JSON.stringify(body);
    if (method === 'GET') reads += request.url?.startsWith(path) ? 1 : 0;
    else {
      const type = headers['content-type'] ? `\r\nContent-Type: ${headers['content-type']}` : '';
      const head = `HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\nContent-Type: application/json`;
      const now = Date.now();
      writes.push({
        sent: `${method} ${request.url} HTTP/1.1${type}\r\n\r\n${content}`,
        received: `${head}\r\n\r\n${text}`,
        reads,
        after: before ? now - before : 0,
      });
      [reads, before] = [0, now];
    }
    response.writeHead(code, { 'Content-Type': 'application/json' }).end(text);
    if (method === 'GET' && request.url?.startsWith(path) && object && scene.rivals > 0) {
      scene.rivals--;
      store({ ...object, data: { ...object.data, ...(scene.rival ?? { size: `${object.metadata.resourceVersion}` }) } });
    }
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(stage.port);
console.log(await run(stage));
process.exit();
