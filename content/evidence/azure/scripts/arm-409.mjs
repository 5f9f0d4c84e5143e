// What the JavaScript management SDK does with a 409: a stub answers every request in ARM's shape and counts them.
// Needs: npm i @azure/arm-resources@7.0.0 @azure/core-rest-pipeline@1.24.0 beside this file or above it; Node 24.
//   node arm-409.mjs > ../arm-409-js.txt
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import { waitForConflict } from '../../../code/azure/Conflict/wait-for-conflict.ts';

const bodies = JSON.parse(readFileSync(new URL('arm-409-bodies.json', import.meta.url), 'utf8'));
const plain = createDefaultHttpClient();
const version = (name) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name).replace(/\/dist\/.*/, '/package.json'), 'utf8')).version;
const credential = { getToken: async () => ({ token: 'stub', expiresOnTimestamp: Date.now() + 3.6e6 }) };
/** The SDK refuses to send a token without TLS, so its requests for management.azure.com are turned to the stub here. */
const turnedTo = (url) => ({ sendRequest: (r) => { r.url = r.url.replace('https://management.azure.com', url); r.allowInsecureConnection = true; return plain.sendRequest(r); } });

const stub = async (answers) => {
  const ids = [];
  const server = createServer((req, res) => {
    ids.push(req.headers['x-ms-client-request-id']);
    const [status, headers, body] = answers[Math.min(ids.length, answers.length) - 1];
    res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    res.end(JSON.stringify(bodies[body] ?? { id: '/x', name: 'rg-demo', location: 'westeurope', properties: { provisioningState: 'Succeeded' } }));
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, ids, close: () => server.close() };
};

const run = async (id, title, answers, policy) => {
  const s = await stub(answers);
  const client = new ResourceManagementClient(credential, '00000000-0000-0000-0000-000000000000', { httpClient: turnedTo(s.url) });
  if (policy) client.pipeline.addPolicy(policy, { afterPhase: 'Retry' });
  const start = Date.now();
  const end = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  console.log(`== ${id}: ${title}`);
  try {
    await client.resourceGroups.createOrUpdate('rg-demo', { location: 'westeurope' });
    console.log(`requests ${s.ids.length}, ${end()}: succeeded`);
  } catch (error) {
    console.log(`requests ${s.ids.length}, ${end()}: ${error.name} statusCode=${error.statusCode} code=${error.code}`);
    const inner = error.details?.error?.innererror;
    if (inner) console.log(`error.details.error.innererror.code = ${inner.code}`);
  }
  console.log(`distinct x-ms-client-request-id: ${new Set(s.ids).size}\n`);
  s.close();
};

console.log(`product: @azure/arm-resources ${version('@azure/arm-resources')} with @azure/core-rest-pipeline ${version('@azure/core-rest-pipeline')}
version: Node ${process.version}
settings: default client; the server is a stub that answers in ARM's shape, so this shows the SDK and nothing of Azure
captured: ${new Date().toISOString().slice(0, 10)}
script: scripts/arm-409.mjs
`);
await run('scope-locked', '409 ScopeLocked', [[409, {}, 'scope-locked']]);
await run('another-operation', '409 AnotherOperationInProgress with Retry-After: 1', [[409, { 'retry-after': '1' }, 'another-operation']]);
await run('deleting', '409 ResourceGroupBeingDeleted with Retry-After: 1', [[409, { 'retry-after': '1' }, 'deleting']]);
await run('unregistered', '409 MissingSubscriptionRegistration', [[409, {}, 'unregistered']]);
await run('inner-error', '409 Conflict with an innererror, the shape of Key Vault', [[409, {}, 'soft-deleted-secret']]);
await run('throttled', '429 with Retry-After: 1, for comparison', [[429, { 'retry-after': '1' }, 'another-operation']]);
await run('throttled-bare', '429 without Retry-After, for comparison', [[429, {}, 'another-operation']]);
const busy = [409, {}, 'another-operation'];
await run('policy-frees', 'waitForConflict, firstMs 500: busy twice, then free', [busy, busy, [200, {}, 'none']], waitForConflict({ firstMs: 500 }));
await run('policy-stays', 'waitForConflict, firstMs 100: busy for ever', [busy], waitForConflict({ firstMs: 100 }));
await run('policy-locked', 'waitForConflict: ScopeLocked is thrown at once', [[409, {}, 'scope-locked']], waitForConflict({ firstMs: 500 }));
await run('policy-names-wait', 'waitForConflict, firstMs 100: Retry-After: 2, then free', [[409, { 'retry-after': '2' }, 'another-operation'], [200, {}, 'none']], waitForConflict({ firstMs: 100 }));
process.exit(0);
