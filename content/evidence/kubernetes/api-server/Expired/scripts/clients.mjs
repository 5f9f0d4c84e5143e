// clients.mjs: what clients do by themselves with Expired. An API server’s own code, its watch cache begun anew, or its etcd compacted.
// Needs what src/lab/servers/kubernetes-build.sh says; kubectl; PYTHON with PYTHONPATH to python3-kubernetes; GO_DEMO, the program
// built from demo.go and, as package faultbook/orders, a line “package orders” before content/code/kubernetes/Expired/list.go; NODE_PATH_DEMO, a folder with @kubernetes/client-node.
import { spawn } from 'node:child_process';
import { code, group, pause, start } from './lab.mjs';

const here = new URL('.', import.meta.url).pathname;
const { PYTHON = '/usr/bin/python3', PYTHONPATH = '', GO_DEMO = '', NODE_PATH_DEMO = '' } = process.env;
const orders = `${group}/namespaces/default/orders`;
const hidden = new Map();
/** resourceVersions by number of appearance, tokens by name: they differ from run to run. */
const masked = (text) =>
  text
    .replace(/continue=[\w%=+/-]{20,}/g, 'continue=<token>')
    .replace(/timeoutSeconds=\d+/g, 'timeoutSeconds=<n>')
    .replace(/(resourceVersion=|resource version: )(\d+)\b/g, (_, before, version) => {
      if (!hidden.has(version)) hidden.set(version, `<version-${hidden.size + 1}>`);
      return before + hidden.get(version);
    })
    .replace(/(?<=resource version: \S+ \()\d+/g, '<oldest>')
    .replace(/^( *[IWE])\d{4} [\d:.]+ +\d+ /g, '$1<time> ')
    .replace(/^( *\w+ +)\d+m?\d*s$/g, '$1<age>');


const run = (command, args, env = {}) => {
  const child = spawn(command, args, { env: { PATH: process.env.PATH, HOME: '/nonexistent', PYTHONDONTWRITEBYTECODE: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const client = { text: '', exit: undefined };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (client.text += part));
  const gone = new Promise((done) =>
    child.once('close', (status) => {
      client.exit = status;
      done();
    }),
  );
  return Object.assign(client, { gone, end: () => child.kill('SIGKILL') });
};

const report = (title, lab, client, from) => {
  hidden.clear();
  console.log(`-- ${title}`);
  for (const { line } of lab.log.slice(from)) console.log(masked(`  ${line}`));
  const printed = client.text.trim().split('\n').filter(Boolean);
  for (const line of printed.slice(0, 14)) console.log(masked(`    ${line.slice(0, 400)}`));
  console.log(client.exit === undefined ? '    (still running; ended by us)' : `    (exit status ${client.exit})`);
  console.log();
};

/** A client that watches; its watch is cut, an order made, another deleted, and the watch cache begun anew, before it may watch again. */
const cutOff = async (lab, title, command, args, env, after = 8000) => {
  await lab.create('kept');
  await lab.create('old', 'here before');
  const from = lab.log.length;
  const client = run(command, args, env);
  for (let left = 100; left > 0 && lab.watches() === 0 && client.exit === undefined; left -= 1) await pause(100);
  await pause(2000); // client-go calls a watch of less than a second “very short”
  lab.cut();
  await lab.create('new', 'made meanwhile');
  await lab.remove('old');
  await lab.forget();
  lab.release();
  await Promise.race([client.gone, pause(after)]);
  report(title, lab, client, from);
  client.end();
  await client.gone;
  await lab.remove('new');
};

/** A client that reads in pages; the second page is asked for only after the first has been compacted. */
const slowPages = async (lab, title, command, args, env = {}) => {
  const from = lab.log.length;
  let slowed = false;
  lab.rules.slow = async (url) => {
    if (!url.includes('continue=') || slowed) return;
    slowed = true;
    await lab.remove('a');
    await lab.create('c');
    const { metadata } = (await lab.direct(`${orders}?limit=1`)).body;
    await lab.create('e'); // so that this version is not the newest
    while ((await lab.direct(`${orders}?resourceVersionMatch=Exact&resourceVersion=${metadata.resourceVersion}`)).status !== 410) await pause(500);
  };
  const client = run(command, args, env);
  await Promise.race([client.gone, pause(30_000)]);
  report(title, lab, client, from);
  client.end();
  await lab.create('a');
  await lab.remove('c');
  await lab.remove('e');
};

const kubectl = (address) => ['--server', address, '--kubeconfig', '/dev/null', '--cache-dir', '/tmp/expired-cache'];
const wanted = process.argv.slice(2);
const want = (name) => wanted.length === 0 || wanted.includes(name);

const lab = await start();
try {
  console.log(`== watch: the watch is cut; an order is made, one deleted; the watch cache begins anew ==`);
  if (want('go')) await cutOff(lab, 'client-go, a dynamic informer', GO_DEMO, ['informer', lab.address], {});
  if (want('python')) {
    const env = { PYTHONPATH: `${code}:${PYTHONPATH}` };
    await cutOff(lab, 'Python, watch.Watch().stream without timeout_seconds', PYTHON, [`${here}demo.py`, 'watch', lab.address], env);
    await cutOff(lab, 'Python, watch.Watch().stream with timeout_seconds', PYTHON, [`${here}demo.py`, 'timeout', lab.address], env);
    await cutOff(lab, 'Python, follow.py', PYTHON, [`${here}demo.py`, 'follow', lab.address], env);
  }
  if (want('node')) {
    const env = { CLIENT: NODE_PATH_DEMO };
    await cutOff(lab, 'client-node, an informer', process.execPath, [`${here}demo.mjs`, 'informer', lab.address], env);
    await cutOff(lab, 'client-node, Watch', process.execPath, [`${here}demo.mjs`, 'watch', lab.address], env);
  }
  if (want('kubectl')) {
    await lab.create('kept');
    lab.holdWatches();
    const from = lab.log.length;
    const client = run('kubectl', ['get', 'orders', '-w', ...kubectl(lab.address)]);
    for (let left = 100; left > 0 && !client.text.includes('kept'); left -= 1) await pause(100);
    await lab.create('new', 'made meanwhile');
    await lab.forget();
    lab.release();
    await Promise.race([client.gone, pause(8000)]);
    report('kubectl get orders -w, its watch held up until the cache had begun anew', lab, client, from);
    client.end();
    const raw = run('kubectl', ['get', '--raw', `${orders}?watch=1&resourceVersion=1`, ...kubectl(lab.address)]);
    await raw.gone;
    report('kubectl get --raw, a watch from resourceVersion 1', lab, raw, lab.log.length);
  }
} finally {
  await lab.stop();
}

const short = await start('3s');
try {
  console.log('== pages: etcd is compacted every 3 s; after the first page an order is deleted, one is made, and the second page is asked for when the first is no longer in etcd ==');
  for (const name of ['a', 'b', 'd']) await short.create(name);
  if (want('kubectl')) await slowPages(short, 'kubectl get orders --chunk-size=1', 'kubectl', ['get', 'orders', '--chunk-size=1', ...kubectl(short.address)]);
  if (want('go')) {
    await slowPages(short, 'client-go, pager.List, PageSize 1', GO_DEMO, ['pager', short.address]);
    await slowPages(short, 'client-go, pager.EachListItem, PageSize 1', GO_DEMO, ['each', short.address]);
    await slowPages(short, 'list.go, with Limit 1', GO_DEMO, ['list', short.address]);
  }
} finally {
  await short.stop();
}
