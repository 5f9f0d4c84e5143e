// second-server.mjs: two API servers over one etcd, as in a cluster with several; the second is started later, as after a restart. The
// same requests to both, and what each counts. Takes about 20 s.
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import https from 'node:https';
import { createServer } from 'node:net';
import { group, pause, start } from './lab.mjs';

const orders = `${group}/namespaces/default/orders`;
const lab = await start();
const list = (await lab.ask('GET', orders)).body;
const version = list.metadata.resourceVersion;
await lab.create('new');

// The command line of the server that runs, with another port: same folder, same certificates, same etcd.
const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
const lines = pids.map((pid) => ({ pid, args: (() => { try { return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1); } catch { return []; } })() }));
const running = lines.find(({ args }) => args.includes('--secure-port') && args[args.indexOf('--secure-port') + 1] === String(lab.port));
if (!running) throw new Error('The first server is not found in /proc.');
const free = await new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});
const cwd = readlinkSync(`/proc/${running.pid}/cwd`);
const args = running.args.map((arg, index) => (running.args[index - 1] === '--secure-port' ? String(free) : arg));
const second = spawn(args[0], args.slice(1), { cwd, stdio: 'ignore' });
const read = (name) => readFileSync(`${cwd}/${name}`);
const tls = { ca: read('ca.crt'), cert: read('admin.crt'), key: read('admin.key') };
const get = (port, path) =>
  new Promise((done, failed) => {
    https
      .get({ host: '127.0.0.1', port, path, ...tls }, (answer) => {
        let body = '';
        answer.on('data', (part) => (body += part));
        answer.on('end', () => done({ status: answer.statusCode, body }));
      })
      .on('error', failed);
  });
const said = ({ status, body }) => {
  const line = body.split('\n')[0];
  const [, message] = /"message":"([^"]*)"/.exec(line) ?? [];
  const [, reason] = /"reason":"(\w+)"/.exec(line) ?? [];
  const [, type] = /^\{"type":"(\w+)"/.exec(line) ?? [];
  const names = [...line.matchAll(/"name":"(\w+)"/g)].map(([, name]) => name);
  const masked = message?.replace(/\(\d+\)/, '(<oldest>)').replaceAll(version, '<version-1>');
  return `${status}${type ? ` ${type}` : ''}${reason ? ` ${reason}: ${masked}` : ` ${names.join(' ') || '(no objects)'}`}`;
};
try {
  for (let left = 100; left > 0; left -= 1) {
    if ((await get(free, `${orders}?limit=1`).catch(() => ({ status: 0 }))).status === 200) break;
    await pause(300);
  }
  await pause(3000); // until its watch cache is filled
  const etcd = /etcd Version: (\S+)/.exec(execFileSync('etcd', ['--version'], { encoding: 'utf8' }))?.[1];
  console.log('product: two servers of Kubernetes API server code (k8s.io/apiextensions-apiserver, built from Debian’s sources)');
  console.log(`version: ${lab.version}, etcd ${etcd}`);
  console.log('settings: custom resources only; the settings of src/lab/servers/kubernetes.ts for both, over one etcd; versions masked');
  console.log(`captured: ${new Date().toISOString().slice(0, 10)}`);
  console.log('script: scripts/second-server.mjs\n');
  console.log('== second: an empty list at <version-1>, then the order new is made; then a second API server is started over the same etcd ==');
  for (const [name, port] of [['first server', lab.port], ['second server', free]]) {
    console.log(`${name}: watch from <version-1>: ${said(await get(port, `${orders}?watch=1&timeoutSeconds=1&resourceVersion=${version}`))}`);
    console.log(`${name}: list at exactly <version-1>: ${said(await get(port, `${orders}?resourceVersionMatch=Exact&resourceVersion=${version}`))}`);
    console.log(`${name}: list: ${said(await get(port, orders))}`);
  }
  const { body } = await get(free, '/metrics');
  console.log('counted by the second server for the orders:');
  for (const line of body.split('\n').filter((one) => /^apiserver_request_total\{.*resource="orders"/.test(one))) console.log(`    ${line}`);
} finally {
  second.kill();
  await lab.stop();
}
