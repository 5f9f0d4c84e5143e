// What the unmodified Azure management SDK for JavaScript does with 409 Conflict of Azure Resource Manager, with and without Retry-After.
// A stub on the loopback interface answers over TLS with a certificate made for the run; Azure was not asked. Needs openssl.
//   npm i @azure/arm-resources@7.0.0
//   SDK_DIR=<folder> node azure-arm-409.mjs ../azure-arm-resources-409.txt
import tls from 'node:tls';
import os from 'node:os';
import { readFileSync, rmSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Capture, stub, workDir } from '../../http/scripts/wire.mjs';

if (!process.env.STUB_CERTS) {
  const dir = workDir('arm');
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=stub', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', `${dir}/key.pem`, '-out', `${dir}/cert.pem`], { stdio: 'ignore' });
  const r = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, STUB_CERTS: dir, NODE_EXTRA_CA_CERTS: `${dir}/cert.pem` } });
  rmSync(dir, { recursive: true, force: true });
  process.exit(r.status);
}
const certs = process.env.STUB_CERTS;
const sdk = createRequire(join(process.env.SDK_DIR ?? process.cwd(), 'x.js'));
const { ResourceManagementClient } = sdk('@azure/arm-resources');
const here = createRequire(sdk.resolve('@azure/arm-resources'));
const pkg = (name) => JSON.parse(readFileSync(here.resolve(name).replace(/(.*node_modules\/@azure\/[^/]+)\/.*/, '$1/package.json'))).version;
const cap = new Capture(
  [
    'product: Azure management SDK for JavaScript (npm @azure/arm-resources), unmodified, against a stub',
    `version: @azure/arm-resources ${pkg('@azure/arm-resources')}, @azure/core-rest-pipeline ${pkg('@azure/core-rest-pipeline')}, @azure/core-lro ${pkg('@azure/core-lro')}, Node ${process.version.slice(1)}`,
    'settings: a stub on the loopback interface answered over TLS, not Azure; bodies have the shape of the ARM error contract, message texts are of the stub; subscription and token are invented; the kernel release in the user agent is written <kernel>, nothing else is changed',
    'captured: 2026-11-21',
    'script: scripts/azure-arm-409.mjs',
  ],
  [[os.release(), '<kernel>']],
);
const json = (status, body, extra = '') => {
  const text = JSON.stringify(body);
  return `HTTP/1.1 ${status}\r\nx-ms-request-id: 00000000-0000-4000-8000-000000000000\r\nx-ms-correlation-request-id: 00000000-0000-4000-8000-000000000001\r\nContent-Type: application/json; charset=utf-8\r\n${extra}Content-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`;
};
const err = (code) => ({ error: { code, message: 'text of the stub, not of Azure' } });
let answer;
const t = await stub((h) => tls.createServer({ key: readFileSync(`${certs}/key.pem`), cert: readFileSync(`${certs}/cert.pem`) }, h), (head) => answer(head));
const client = (o = {}) =>
  new ResourceManagementClient({ getToken: async () => ({ token: 'stub', expiresOnTimestamp: Date.now() + 3600e3 }) }, '00000000-0000-0000-0000-000000000000', { endpoint: `https://127.0.0.1:${t.port}`, ...o });
const id = 'subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg1/providers/Microsoft.Example/things/a';
const putGroup = (c) => c.resourceGroups.createOrUpdate('rg1', { location: 'westeurope' });
const putThing = (c) => c.resources.beginCreateOrUpdateByIdAndWait(id, '2024-01-01', { location: 'westeurope' }, { updateIntervalInMs: 100 });
async function go(label, how, run = putGroup, options, wire) {
  answer = how;
  let e = { constructor: { name: 'none' } };
  try {
    await run(client(options));
  } catch (x) {
    e = x;
  }
  const hits = [...t.hits];
  const { text } = t.take();
  if (wire) for (const h of hits) cap.exchange(h.sent, h.answer);
  cap.note(label);
  cap.raw(`${e.constructor.name}  name=${e.name}  code=${e.code}  statusCode=${e.statusCode}  details.error.code=${e.details?.error?.code}\nmessage=${JSON.stringify(e.message)}\nseen by the stub: ${text}`);
}
try {
  cap.part('conflict', 'resourceGroups.createOrUpdate answered with 409 Conflict, default client');
  await go('no Retry-After', () => json('409 Conflict', err('Conflict')), putGroup, {}, true);

  cap.part('retry-after', 'the same answer with a Retry-After, and with more retries allowed: still one request');
  await go('Retry-After: 1', () => json('409 Conflict', err('Conflict'), 'Retry-After: 1\r\n'));
  await go('x-ms-retry-after-ms: 200', () => json('409 Conflict', err('Conflict'), 'x-ms-retry-after-ms: 200\r\n'));
  await go('Retry-After: 1, client made with retryOptions: { maxRetries: 10 }', () => json('409 Conflict', err('Conflict'), 'Retry-After: 1\r\n'), putGroup, { retryOptions: { maxRetries: 10 } });

  cap.part('other-codes', 'other codes with status 409, and 412');
  await go('409 AnotherOperationInProgress', () => json('409 Conflict', err('AnotherOperationInProgress')));
  await go('409 ResourceGroupBeingDeleted', () => json('409 Conflict', err('ResourceGroupBeingDeleted')));
  await go('412 PreconditionFailed', () => json('412 Precondition Failed', err('PreconditionFailed')));

  cap.part('long-running', 'the request is accepted, and Conflict comes later in the body of a poll answered with 200');
  const poll = () => `https://127.0.0.1:${t.port}/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Example/operations/1?api-version=2024-01-01`;
  await go(
    'resources.beginCreateOrUpdateByIdAndWait',
    (head) => (head.startsWith('PUT') ? json('201 Created', { id: `/${id}`, properties: { provisioningState: 'Creating' } }, `Azure-AsyncOperation: ${poll()}\r\n`) : json('200 OK', { status: 'Failed', ...err('Conflict') })),
    putThing,
    {},
    true,
  );

  cap.part('compare', 'statuses that the pipeline does send again');
  await go('429 with Retry-After: 1', () => json('429 Too Many Requests', err('TooManyRequests'), 'Retry-After: 1\r\n'));
  await go('429 without Retry-After', () => json('429 Too Many Requests', err('TooManyRequests')));
  await go('503 without Retry-After', () => json('503 Service Unavailable', err('ServiceUnavailable')));
} finally {
  t.close();
}
cap.save(process.argv[2] ?? '../azure-arm-resources-409.txt');
process.exit(0);
