// What the unmodified AWS CLI prints for ConcurrentModification (409) of IAM, its exit status, and how often it asks.
// A stub on the loopback interface answers; AWS was not asked.
//   apt-get install awscli
//   AWS_CLI=/usr/bin/aws node aws-cli-iam.mjs ../aws-cli-iam-ConcurrentModification.txt
import net from 'node:net';
import { spawn, spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { Capture, stub } from '../../http/scripts/wire.mjs';

const CLI = (process.env.AWS_CLI ?? 'aws').split(' ');
const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'not-a-secret', AWS_DEFAULT_REGION: 'us-east-1', AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: devNull, AWS_PAGER: '', PATH: process.env.PATH, ...(process.env.PYTHONPATH ? { PYTHONPATH: process.env.PYTHONPATH } : {}), HOME: '/nonexistent', PYTHONDONTWRITEBYTECODE: '1' };
const version = spawnSync(CLI[0], [...CLI.slice(1), '--version'], { env, encoding: 'utf8' }).stdout.trim().split(' ').slice(0, 2).join(', ');
const cap = new Capture([
  'product: AWS CLI version 2 (Debian package awscli), unmodified, against a stub',
  `version: ${version}`,
  'settings: a stub on the loopback interface answered, not AWS; status and code are those of the IAM service model, the message text is of the stub; access key and secret are invented; no configuration file; each command also had --endpoint-url with the address of the stub, which is left out below',
  'captured: 2026-11-21',
  'script: scripts/aws-cli-iam.mjs',
]);
let code;
let status;
const t = await stub(net.createServer, () => {
  const body = `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>text of the stub, not of AWS</Message></Error><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ErrorResponse>`;
  return `HTTP/1.1 ${status}\r\nx-amzn-RequestId: 00000000-0000-4000-8000-000000000000\r\nContent-Type: text/xml\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
});
async function go(c, s, args, extra = {}) {
  [code, status] = [c, s];
  const shownEnv = Object.entries(extra).map(([k, v]) => `${k}=${v} `).join('');
  const child = spawn(CLI[0], [...CLI.slice(1), ...args, '--endpoint-url', `http://127.0.0.1:${t.port}`], { env: { ...env, ...extra } });
  let out = '';
  child.stdout.on('data', (d) => (out += d));
  child.stderr.on('data', (d) => (out += d));
  const exit = await new Promise((r) => child.on('close', r));
  cap.gap();
  cap.raw(`$ ${shownEnv}aws ${args.join(' ')}\n${out.trimEnd()}\n$ echo $?\n${exit}\n# stub answered ${s}; seen by the stub: ${t.take().text}`);
}
const tag = ['iam', 'tag-role', '--role-name', 'deploy', '--tags', 'Key=team,Value=web'];
try {
  cap.part('default', 'tag-role with the default settings: one request, then the message');
  await go('ConcurrentModification', '409 Conflict', tag);
  cap.part('settings', 'standard and adaptive with 10 attempts: still one request; legacy is refused before anything is sent');
  await go('ConcurrentModification', '409 Conflict', tag, { AWS_RETRY_MODE: 'legacy', AWS_MAX_ATTEMPTS: '10' });
  await go('ConcurrentModification', '409 Conflict', tag, { AWS_RETRY_MODE: 'standard', AWS_MAX_ATTEMPTS: '10' });
  await go('ConcurrentModification', '409 Conflict', tag, { AWS_RETRY_MODE: 'adaptive', AWS_MAX_ATTEMPTS: '10' });
  cap.part('compare', 'a throttled request, which the CLI does send again');
  await go('Throttling', '400 Bad Request', tag);
} finally {
  t.close();
}
cap.save(process.argv[2] ?? '../aws-cli-iam-ConcurrentModification.txt');
