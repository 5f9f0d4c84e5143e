// How often the unmodified Azure Storage SDK for JavaScript sends a request that is answered with 412, 409 and, to compare, 429, 500 and 503.
// A stub on the loopback interface answers; Azure was not asked.
//   npm i @azure/storage-blob@12.32.0
//   SDK_DIR=<folder> node azure-storage-retries.mjs ../azure-storage-blob-412.txt
import net from 'node:net';
import os from 'node:os';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Capture, stub } from '../../http/scripts/wire.mjs';

const sdk = createRequire(join(process.env.SDK_DIR ?? process.cwd(), 'x.js'));
const { BlobServiceClient, StorageSharedKeyCredential, StorageRetryPolicyType } = sdk('@azure/storage-blob');
const version = createRequire(sdk.resolve('@azure/storage-blob'))('../../package.json').version;
const cap = new Capture(
  [
    'product: Azure Storage SDK for JavaScript (npm @azure/storage-blob), unmodified, against a stub',
    `version: @azure/storage-blob ${version}, Node ${process.version.slice(1)}`,
    'settings: a stub on the loopback interface answered, not Azure; the account and its key were made for this run; the message text is of the stub; the kernel release in the user agent is written <kernel>, nothing else is changed',
    'captured: 2026-11-21',
    'script: scripts/azure-storage-retries.mjs',
  ],
  [[os.release(), '<kernel>']],
);
let mode;
const t = await stub(net.createServer, () => {
  const [status, reason, code, extra = ''] = mode;
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>text of the stub, not of Azure</Message></Error>`;
  return `HTTP/1.1 ${status} ${reason}\r\nx-ms-error-code: ${code}\r\nx-ms-request-id: 00000000-0000-4000-8000-000000000000\r\nContent-Type: application/xml\r\n${extra}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
});
const client = (retryOptions) =>
  new BlobServiceClient(`http://127.0.0.1:${t.port}/faultbook`, new StorageSharedKeyCredential('faultbook', randomBytes(64).toString('base64')), retryOptions ? { retryOptions } : undefined)
    .getContainerClient('docs')
    .getBlockBlobClient('notes.txt');
async function go(label, answer, retryOptions, wire) {
  mode = answer;
  let e;
  try {
    await client(retryOptions).upload('v2', 2, { conditions: { ifMatch: '"0x8D1"' } });
  } catch (x) {
    e = x;
  }
  if (wire) t.print(cap);
  const { text } = t.take();
  cap.note(label);
  cap.raw(`${e.constructor.name}  name=${e.name}  code=${e.code}  statusCode=${e.statusCode}  details.errorCode=${e.details?.errorCode}\nseen by the stub: ${text}`);
}
try {
  cap.part('condition-not-met-412', 'Put Blob answered with 412 ConditionNotMet, default client');
  await go('default retry options', [412, 'Precondition Failed', 'ConditionNotMet'], undefined, true);

  cap.part('settings', 'the same with other retry options: the number of requests does not change');
  await go('retryOptions: { maxTries: 10 }', [412, 'Precondition Failed', 'ConditionNotMet'], { maxTries: 10 });
  await go('retryOptions: { maxTries: 10, retryPolicyType: FIXED, retryDelayInMs: 100 }', [412, 'Precondition Failed', 'ConditionNotMet'], { maxTries: 10, retryDelayInMs: 100, retryPolicyType: StorageRetryPolicyType.FIXED });
  await go('default, and the answer has Retry-After: 1', [412, 'Precondition Failed', 'ConditionNotMet', 'Retry-After: 1\r\n']);

  cap.part('other-412', 'the neighbours with status 412');
  await go('LeaseIdMissing', [412, 'Precondition Failed', 'LeaseIdMissing']);
  await go('LeaseIdMismatchWithBlobOperation', [412, 'Precondition Failed', 'LeaseIdMismatchWithBlobOperation']);

  cap.part('conflict-409', 'codes with status 409');
  await go('BlobAlreadyExists', [409, 'Conflict', 'BlobAlreadyExists']);
  await go('LeaseAlreadyPresent', [409, 'Conflict', 'LeaseAlreadyPresent']);
  await go('ContainerBeingDeleted', [409, 'Conflict', 'ContainerBeingDeleted']);
  await go('ContainerBeingDeleted, and the answer has Retry-After: 1', [409, 'Conflict', 'ContainerBeingDeleted', 'Retry-After: 1\r\n']);

  cap.part('compare', 'statuses that are transient elsewhere: 503 and 500 are sent again, 429 is not; delays shortened to retryDelayInMs 100 in all but the first line');
  await go('503 ServerBusy, default retry options', [503, 'Service Unavailable', 'ServerBusy']);
  await go('503 ServerBusy', [503, 'Service Unavailable', 'ServerBusy'], { retryDelayInMs: 100 });
  await go('500 InternalError', [500, 'Internal Server Error', 'InternalError'], { retryDelayInMs: 100 });
  await go('429 TooManyRequests', [429, 'Too Many Requests', 'TooManyRequests'], { retryDelayInMs: 100 });
  await go('429 TooManyRequests, and the answer has Retry-After: 1', [429, 'Too Many Requests', 'TooManyRequests', 'Retry-After: 1\r\n'], { retryDelayInMs: 100 });
} finally {
  t.close();
}
cap.save(process.argv[2] ?? '../azure-storage-blob-412.txt');
process.exit(0);
