// lab.mjs: starts the API server’s own code as the lab does, and a proxy in plain HTTP before it that writes down what passes, can cut
// watches, hold requests and slow pages down. Used by clients.mjs, history.mjs and second-server.mjs; run those in the project’s folder after npm ci.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = new URL('../../../../../../', import.meta.url);
const { folders, kubernetes } = await import(new URL('src/lab/servers/kubernetes.ts', project));
export const code = new URL('content/code/kubernetes/Expired/', project).pathname;
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
export const group = '/apis/shop.example/v1';
const definitions = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** An API server; `compaction`: the value of --etcd-compaction-interval, 5m where nothing is said. */
export const start = async (compaction) => {
  const found = await kubernetes.find();
  if (!found) throw new Error(`missing: ${kubernetes.install}`);
  const dir = mkdtempSync(join(tmpdir(), 'expired-'));
  chmodSync(dir, 0o777); // etcd runs as another user
  let path = found.path;
  if (compaction) {
    path = join(dir, 'server.sh');
    writeFileSync(path, `#!/bin/sh\nexec '${found.path}' --etcd-compaction-interval ${compaction} "$@"\n`, { mode: 0o755 });
  }
  const running = await kubernetes.start({ ...found, path }, dir);
  const of = folders.get(running.port);
  const read = (name) => readFileSync(join(of, name));
  const tls = { ca: read('ca.crt'), cert: read('admin.crt'), key: read('admin.key') };

  /** Lines of what passed since the last `clear`. */
  const log = [];
  const rules = { hold: undefined, slow: undefined };
  const open = new Set();
  const proxy = http.createServer(async (request, response) => {
    const watching = /[?&]watch=(1|true)/i.test(request.url);
    const entry = { line: '' };
    if (/^\/apis?(\?|$)/.test(request.url)) {
      const groups = [{ name: 'shop.example', versions: [{ groupVersion: 'shop.example/v1', version: 'v1' }], preferredVersion: { groupVersion: 'shop.example/v1', version: 'v1' } }];
      const body = request.url.startsWith('/apis') ? { kind: 'APIGroupList', apiVersion: 'v1', groups } : { kind: 'APIVersions', versions: [] };
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)); // this server has no core API, and kubectl asks for it
      return;
    }
    if (!request.headers.direct) await rules.slow?.(request.url);
    if (watching) await rules.hold?.promise;
    const onward = https.request({ host: running.host, port: running.port, path: request.url, method: request.method, headers: request.headers, ...tls }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      const shown = decodeURIComponent(request.url).replace(/^.*\/(\w+)(\?|$)/, '$1$2');
      if (!request.headers.direct && request.url.includes(group) && request.method === 'GET' && !/v1$|v1\?/.test(request.url)) {
        entry.line = `GET ${shown}: ${answer.statusCode}`;
        log.push(entry);
      }
      if (watching) open.add(response);
      answer.on('data', (part) => {
        response.write(part);
        if (watching && part.includes('"ERROR"')) entry.line += `, ERROR event: ${/"message":"([^"]*)"/.exec(part)?.[1]}`;
      });
      answer.on('end', () => response.end());
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => {
      open.delete(response);
      onward.destroy();
    });
    request.pipe(onward);
  });
  await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${proxy.address().port}`;
  const ask = async (method, path, body, type = 'application/json') => {
    const answer = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': type } } : {}) });
    return { status: answer.status, body: await answer.json() };
  };
  /** A GET of ours, which is not written down. */
  const direct = async (path) => {
    const answer = await fetch(address + path, { headers: { direct: 'yes' } });
    return { status: answer.status, body: await answer.json() };
  };
  await ask('POST', definitions, definition());
  for (let left = 100; left > 0 && (await direct(`${group}/orders`).catch(() => ({ status: 0 }))).status !== 200; left -= 1) await pause(200);
  let changes = 0;
  return {
    address,
    version: found.version,
    port: running.port,
    log,
    rules,
    watches: () => open.size,
    ask,
    direct,
    create: (name, note = '') => ask('POST', `${group}/namespaces/default/orders`, { apiVersion: 'shop.example/v1', kind: 'Order', metadata: { name }, spec: { quantity: 1, note } }),
    remove: (name) => ask('DELETE', `${group}/namespaces/default/orders/${name}`),
    /** Adds a short name to the definition of the orders: their watch cache begins anew. */
    forget: async () => {
      const names = { plural: 'orders', singular: 'order', kind: 'Order', listKind: 'OrderList', shortNames: [`o${(changes += 1)}`] };
      await ask('PATCH', `${definitions}/orders.shop.example`, { spec: { names } }, 'application/merge-patch+json');
      await pause(2000);
      await direct(`${group}/orders?limit=1`); // fills the cache; until then a watch is answered with 429
      await pause(2000);
    },
    /** Ends the open watches; new ones wait until `release`. */
    cut: () => {
      rules.hold = Promise.withResolvers();
      for (const one of open) one.end();
    },
    holdWatches: () => {
      rules.hold = Promise.withResolvers();
    },
    release: () => {
      rules.hold?.resolve();
      rules.hold = undefined;
    },
    stop: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await running.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

function definition() {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'orders.shop.example' },
    spec: {
      group: 'shop.example',
      scope: 'Namespaced',
      names: { plural: 'orders', singular: 'order', kind: 'Order', listKind: 'OrderList' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { quantity: { type: 'integer' }, note: { type: 'string' } } } } } },
        },
      ],
    },
  };
}
