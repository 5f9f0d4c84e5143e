// What kubectl and the AWS CLI print of a response's request id. The answers come from a stub of ours in the documented shape.
import { createServer } from 'node:http';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = (file, args, env = {}) =>
  promisify(execFile)(file, args, { env: { ...process.env, ...env } }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }) => stdout + stderr,
  );
const id = '0f3c5b1e-2f7a-4a55-9f51-3f3f5a4a7f10';
const json = (answer, status, body) => {
  answer.writeHead(status, { 'Audit-Id': id, 'Content-Type': 'application/json' });
  answer.end(JSON.stringify(body));
};
const kube = createServer(({ url }, answer) => {
  const missing = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message: 'configmaps "flags" not found', reason: 'NotFound', details: { name: 'flags', kind: 'configmaps' }, code: 404 };
  if (url.startsWith('/api/v1/')) return json(answer, 404, missing);
  if (url.startsWith('/api/v1')) return json(answer, 200, { kind: 'APIResourceList', groupVersion: 'v1', resources: [{ name: 'configmaps', singularName: 'configmap', namespaced: true, kind: 'ConfigMap', verbs: ['get'] }] });
  if (url.startsWith('/apis')) return json(answer, 200, { kind: 'APIGroupList', apiVersion: 'v1', groups: [] });
  return json(answer, 200, { kind: 'APIVersions', versions: ['v1'] });
});
const aws = createServer((_, answer) => {
  answer.writeHead(404, { 'x-amzn-RequestId': id, 'Content-Type': 'text/xml' });
  answer.end(`<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The role with name deploy cannot be found.</Message></Error><RequestId>${id}</RequestId></ErrorResponse>`);
});
await Promise.all([new Promise((ready) => kube.listen(8099, '127.0.0.1', ready)), new Promise((ready) => aws.listen(8098, '127.0.0.1', ready))]);

const keep = (text, pattern) => text.split('\n').filter((line) => pattern.test(line)).map((line) => line.replace(/^I\d+ [\d:.]+ +\d+ \S+\] /, '')).join('\n');
const get = (verbosity) => run('kubectl', ['--server=http://127.0.0.1:8099', 'get', 'configmap', 'flags', '-n', 'shop', `-v=${verbosity}`], { HOME: '/tmp/no-home' });
const credentials = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y', AWS_DEFAULT_REGION: 'eu-west-1' };
const role = ['--endpoint-url', 'http://127.0.0.1:8098', 'iam', 'get-role', '--role-name', 'deploy'];

console.log(`product: kubectl and AWS CLI against a stub of ours
version: ${(await run('kubectl', ['version', '--client'])).split('\n')[0]}; ${(await run('aws', ['--version'])).trim().split(' ').slice(0, 1)}
settings: log prefixes of kubectl cut; only lines that name the request or its id are kept
captured: ${new Date().toISOString().slice(0, 10)}
script: scripts/cli-request-ids.mjs
`);
for (const verbosity of [6, 7, 8]) {
  console.log(`== kubectl-v${verbosity}: kubectl get configmap flags -n shop -v=${verbosity}`);
  console.log(keep(await get(verbosity), /configmaps\/flags|Audit-Id|^Error/), '\n');
}
console.log('== kubectl-unknown-kind: kubectl get gizmo flags -n shop -v=6');
console.log(keep(await run('kubectl', ['--server=http://127.0.0.1:8099', 'get', 'gizmo', 'flags', '-n', 'shop', '-v=6'], { HOME: '/tmp/no-home' }), /GET http|^error/), '\n');
console.log('== aws: aws iam get-role --role-name deploy');
console.log((await run('aws', role, credentials)).trim(), '\n');
console.log('== aws-debug: aws iam get-role --role-name deploy --debug (lines with the id, cut after it)');
console.log([...new Set((await run('aws', [...role, '--debug'], credentials)).match(/Response headers: \{'x-amzn-RequestId': '[^']+'/g))].join('\n'));
kube.close();
aws.close();
