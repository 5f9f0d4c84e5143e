// kubernetes/api-server/Expired-sample-right: a watcher is away while one order is made and one deleted; its history expires; follow.ts
// Kubernetes API server code (k8s.io/apiextensions-apiserver, built from Debian’s sources) 0.36.4; fetch of Node.js 24, through a proxy in plain HTTP
//
// Terminal 1: cd "$(mktemp -d)"; pwd > /tmp/kubernetes-lab
//             openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=lab -keyout ca.key -out ca.crt
//             for NAME in server admin; do
//               openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /O=system:masters/CN=$NAME -keyout $NAME.key -out $NAME.csr
//               printf 'subjectAltName=IP:127.0.0.1' | openssl x509 -req -in $NAME.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 30 -extfile /dev/stdin -out $NAME.crt
//             done
//             cat > kubeconfig <<'JSON'
//             {"apiVersion":"v1","kind":"Config","clusters":[{"name":"lab","cluster":{"server":"https://127.0.0.1:18080","certificate-authority":"ca.crt"}}],"users":[{"name":"admin","user":{"client-certificate":"admin.crt","client-key":"admin.key"}}],"contexts":[{"name":"lab","context":{"cluster":"lab","user":"admin"}}],"current-context":"lab"}
//             JSON
//             etcd --data-dir data --listen-client-urls http://127.0.0.1:18081 --advertise-client-urls http://127.0.0.1:18081 --listen-peer-urls http://127.0.0.1:18082 > etcd.log 2>&1 & ETCD=$!
//             ~/.cache/faultbook/apiextensions-apiserver --bind-address 127.0.0.1 --secure-port 18080 --etcd-servers http://127.0.0.1:18081 --tls-cert-file server.crt --tls-private-key-file server.key --client-ca-file ca.crt --kubeconfig kubeconfig --authentication-kubeconfig kubeconfig --authorization-kubeconfig kubeconfig --authentication-skip-lookup --enable-priority-and-fairness=false --disable-admission-plugins NamespaceLifecycle,MutatingAdmissionWebhook,ValidatingAdmissionWebhook,ValidatingAdmissionPolicy,MutatingAdmissionPolicy > server.log 2>&1
//             kill $ETCD
// Terminal 2: node Expired-sample-right.mts   (Node 24)
import net from 'node:net';

// ---- content/code/kubernetes/Expired/relist.ts, content/code/kubernetes/Expired/follow.ts ----
export interface Kube { metadata: { uid: string; name: string; resourceVersion: string } }
export type Told<T> = (what: 'is' | 'gone', object: T) => void;

/** Lists, tells what differs from `known` (by uid), and returns the version from which to watch. */
export async function relist<T extends Kube>(url: string, known: Map<string, T>, told: Told<T>, signal: AbortSignal) {
  const answer = await fetch(url, { signal }); // all at once; with limit, collect the pages first
  if (!answer.ok) throw new Error(`list: ${answer.status}`);
  const { metadata, items } = (await answer.json()) as { metadata: { resourceVersion: string }; items: T[] };
  const now = new Map(items.map((one) => [one.metadata.uid, one]));
  for (const [uid, one] of known) if (!now.has(uid) && known.delete(uid)) told('gone', one); // no event will say so
  for (const [uid, one] of now) {
    if (known.get(uid)?.metadata.resourceVersion !== one.metadata.resourceVersion) told('is', one);
    known.set(uid, one);
  }
  return metadata.resourceVersion; // the list’s, not an item’s
}

import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps `known` equal to a collection; after a 410 in either form it lists again. */
export async function follow<T extends Kube>(url: string, known: Map<string, T>, told: Told<T>, signal: AbortSignal) {
  for (let version = ''; ; ) {
    version ||= await relist(url, known, told, signal);
    const answer = await fetch(`${url}?watch=1&allowWatchBookmarks=true&resourceVersion=${version}`, { signal });
    if (answer.status === 410) version = '';
    if (answer.status === 410 || answer.status === 429) { await sleep(1_000); continue; } // 429: its cache is being filled
    if (!answer.ok || !answer.body) throw new Error(`watch: ${answer.status}`);
    for await (const line of createInterface(Readable.fromWeb(answer.body))) {
      const { type, object } = JSON.parse(line);
      if (type === 'ERROR' && object.code !== 410) throw new Error(object.message);
      version = type === 'ERROR' ? '' : object.metadata.resourceVersion; // '' is the 410 within a 200; bookmarks move it on
      if (type === 'ERROR' || type === 'BOOKMARK') continue;
      if (type === 'DELETED') known.delete(object.metadata.uid);
      else known.set(object.metadata.uid, object);
      told(type === 'DELETED' ? 'gone' : 'is', object);
    }
  }
}
// ---- the two writers ----
const sample = async () => ({ relist, follow });
const cutOff = async ({ host, port, out }, file) => {
  const [{ createServer }, https, { readFileSync }] = await Promise.all([import('node:http'), import('node:https'), import('node:fs')]);
  const { follow } = await sample (file);
  const pause = (ms) => new Promise ((done) => setTimeout(done, ms));
  const dir = certificatesOf(port);
  const read = (name) => readFileSync(`${dir}/${name}`);
  const tls = { ca: read('ca.crt'), cert: read('admin.crt'), key: read('admin.key') };
  let gate = Promise.resolve();
  const open = new Set ();
  const proxy = createServer(async (request, response) => {
    const path = request.url ?? '';
    const watching = path.includes('watch=1');
    if (watching) await gate;
    const told = path.startsWith('/apis/shop') && request.method === 'GET' && !path.includes('limit=');
    const onward = https.request({ host, port, path, method: request.method, headers: request.headers, ...tls }, (answer) => {
      if (told) out.exchange(`GET ${path}`, `HTTP/1.1 ${answer.statusCode}`);
      if (watching) open.add(response);
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.on('data', (part) => {
        if (part.includes('"ERROR"')) out.exchange('(the same watch)', part.toString().trim());
        response.write(part);
      });
      answer.on('end', () => response.end());
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  await new Promise ((done) => proxy.listen(0, '127.0.0.1', done));
  const listening = proxy.address();
  const address = `http://127.0.0.1:${listening && typeof listening === 'object' ? listening.port : 0}`;
  const orders = `/apis/shop.example/v1/namespaces/${file.includes('wrong') ? 'wrong' : 'right'}/orders`;
  const definitions = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
  const names = { plural: 'orders', singular: 'order', kind: 'Order', listKind: 'OrderList', shortNames: [file.includes('wrong') ? 'ow' : 'or'] };
  const quantity = { type: 'object', properties: { spec: { type: 'object', properties: { quantity: { type: 'integer' } } } } };
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'orders.shop.example' },
    spec: {
      group: 'shop.example',
      scope: 'Namespaced',
      names: { ...names, shortNames: [] },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: quantity } }],
    },
  };
  const ask = (method, path, body, type = 'application/json') =>
    fetch(address + path, { method, ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': type } } : {}) });
  const create = (name) => ask('POST', orders, { apiVersion: 'shop.example/v1', kind: 'Order', metadata: { name }, spec: { quantity: 1 } });
  const aborter = new AbortController();
  try {
    await ask('POST', definitions, definition);
    for (let left = 100; left > 0 && (await ask('GET', `${orders}?limit=1`)).status !== 200; left -= 1) await pause(100);
    await create('old');
    const said = [];
    const working = follow(`${address}${orders}`, new Map(), (what, { metadata }) => said.push(`${metadata.name} ${what}`), aborter.signal).catch(
      (fault) => fault.name !== 'AbortError' && said.push(`the sample ended: ${fault.message}`),
    );
    const restarted = async () => {
      while (open.size === 0) await pause(50);
      await pause(300);
    };
    await restarted();
    const { promise, resolve } = Promise.withResolvers ();
    gate = promise;
    for (const one of open) one.end(); // as at the end of a watch’s time
    out.note('The watch is cut. Writer A makes the order new, writer B deletes the order old; the definition gets a short name.');
    await create('new');
    await ask('DELETE', `${orders}/old`);
    await ask('PATCH', `${definitions}/orders.shop.example`, { spec: { names } }, 'application/merge-patch+json');
    await pause(1500); // until the changed definition is in force
    await ask('GET', `${orders}?limit=1`);
    await pause(1500); // until its cache is filled; until then a watch is answered with 429
    said.length = 0;
    resolve();
    await pause(4000);
    aborter.abort();
    await working;
    out.note('What the sample was told afterwards:');
    out.printed(said.join('\n') || 'nothing');
    const lost = ['new is', 'old gone'].filter((change) => !said.includes(change)).length;
    out.line('count', `lost ${lost} of 2 updates`);
    return { lost };
  } finally {
    aborter.abort();
    proxy.closeAllConnections();
    proxy.close();
  }
};
const certificatesOf = () => process.getBuiltinModule('node:fs').readFileSync('/tmp/kubernetes-lab', 'utf8').trim();
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
const run = (stage) => cutOff(stage, 'kubernetes/Expired/follow.ts');


console.log(await run(stage));
process.exit();
