import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { folders } from '../servers/kubernetes.ts';
import { kubernetesHistory } from '../servers/kubernetesHistory.ts';
import { sample, sampleScript } from '../tools/samples.ts';

interface Order {
  metadata: { uid: string; name: string; resourceVersion: string };
}
interface Follow {
  follow(url: string, known: Map<string, Order>, told: (what: 'is' | 'gone', order: Order) => void, signal: AbortSignal): Promise<unknown>;
}

/** Where the certificates of a running server lie. */
const certificatesOf = (port: number): string => folders.get(port) ?? '';

/**
 * A watcher runs the sample behind a plain proxy. Its watch is cut; writer A makes an order, writer B deletes one; the definition
 * of the orders is changed, so that their watch cache begins anew; then the watcher may go on. Counts which of the two changes it was not told.
 */
const cutOff = async ({ host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>, file: string): Promise<Outcome> => {
  const [{ createServer }, https, { readFileSync }] = await Promise.all([import('node:http'), import('node:https'), import('node:fs')]);
  const { follow } = await sample<Follow>(file);
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const dir = certificatesOf(port);
  const read = (name: string) => readFileSync(`${dir}/${name}`);
  const tls = { ca: read('ca.crt'), cert: read('admin.crt'), key: read('admin.key') };
  let gate = Promise.resolve();
  const open = new Set<{ end(): void }>();
  const proxy = createServer(async (request, response) => {
    const path = request.url ?? '';
    const watching = path.includes('watch=1');
    if (watching) await gate;
    const told = path.startsWith('/apis/shop') && request.method === 'GET' && !path.includes('limit=');
    const onward = https.request({ host, port, path, method: request.method, headers: request.headers, ...tls }, (answer) => {
      if (told) out.exchange(`GET ${path}`, `HTTP/1.1 ${answer.statusCode}`);
      if (watching) open.add(response);
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.on('data', (part: Buffer) => {
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
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
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
  const ask = (method: string, path: string, body?: object, type = 'application/json') =>
    fetch(address + path, { method, ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': type } } : {}) });
  const create = (name: string) => ask('POST', orders, { apiVersion: 'shop.example/v1', kind: 'Order', metadata: { name }, spec: { quantity: 1 } });
  const aborter = new AbortController();
  try {
    await ask('POST', definitions, definition);
    for (let left = 100; left > 0 && (await ask('GET', `${orders}?limit=1`)).status !== 200; left -= 1) await pause(100);
    await create('old');
    const said: string[] = [];
    const working = follow(`${address}${orders}`, new Map(), (what, { metadata }) => said.push(`${metadata.name} ${what}`), aborter.signal).catch(
      (fault: Error) => fault.name !== 'AbortError' && said.push(`the sample ended: ${fault.message}`),
    );
    const restarted = async () => {
      while (open.size === 0) await pause(50);
      await pause(300);
    };
    await restarted();
    const { promise, resolve } = Promise.withResolvers<void>();
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

const common = { of: 'kubernetes/api-server/Expired', server: kubernetesHistory, client: 'fetch of Node.js 24, through a proxy in plain HTTP' };
const script = (files: string[]) =>
  sampleScript({
    packages: [],
    files,
    functions: { cutOff, certificatesOf: () => process.getBuiltinModule('node:fs').readFileSync('/tmp/kubernetes-lab', 'utf8').trim() },
  });

/** The TypeScript sample of Expired and its struck-out version: a watcher that was away while two writers changed something. */
export const samplesKubernetesExpired: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/Expired-sample-right',
    title: 'a watcher is away while one order is made and one deleted; its history expires; follow.ts',
    expect: { lost: 0 },
    authority: {
      title: 'Kubernetes, API Concepts: Efficient detection of changes',
      address: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes',
      says: 'after 410, clear the cache, list again, and watch from the resourceVersion of that list',
      read: '2026-11-26',
    },
    run: (stage) => cutOff(stage, 'kubernetes/Expired/follow.ts'),
    script: script(['kubernetes/Expired/relist.ts', 'kubernetes/Expired/follow.ts']),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Expired-sample-wrong',
    title: 'a watcher is away while one order is made and one deleted; its history expires; follow-wrong.ts',
    expect: { lost: 2 },
    authority: {
      title: 'kubernetes/apiserver v0.36.3, pkg/storage/cacher/watch_cache.go',
      address: 'https://github.com/kubernetes/apiserver/blob/v0.36.3/pkg/storage/cacher/watch_cache.go#L916',
      says: 'the second number is the version before the oldest event that the cache can deliver',
      read: '2026-11-26',
    },
    run: (stage) => cutOff(stage, 'kubernetes/Expired/follow-wrong.ts'),
    script: script(['kubernetes/Expired/relist.ts', 'kubernetes/Expired/follow-wrong.ts']),
  },
];
