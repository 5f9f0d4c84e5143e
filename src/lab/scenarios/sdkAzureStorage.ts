import { BlockBlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import type { Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { packaged, sourceOf } from '../tools/source.ts';

const server = stubOf({ name: 'stub-azure-storage', wire: 'Azure Storage' });

/** An error of Azure Storage as it goes over the wire; the message is the stub’s. */
const storageError = (status: number, code: string, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'x-ms-error-code': code, 'Content-Type': 'application/xml', ...headers },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>text of the stub, not of Azure</Message></Error>`,
});

/** One Put Blob with If-Match, by a client with these retry options. */
const putAt = (stage: Stage, answer: StubAnswer, retryOptions = {}) =>
  attempts(stage, [answer], (address) => {
    const credential = new StorageSharedKeyCredential('faultbook', 'ZmF1bHRib29r');
    const blob = new BlockBlobClient(`${address}/faultbook/docs/notes.txt`, credential, { retryOptions });
    return blob.upload('v2', 2, { conditions: { ifMatch: '"0x8D1"' } });
  });

const common = {
  server,
  operation: 'Put Blob',
  client: packaged('@azure/storage-blob'),
  script: stubScript(
    [packaged('@azure/storage-blob').replace(' ', '@')],
    `import { BlockBlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';\n\nconst storageError = ${sourceOf(storageError)};\nconst putAt = ${sourceOf(putAt)};`,
  ),
} satisfies Partial<Scenario>;

const policy = (says: string) => sdkSource('@azure/storage-common 12.4.1, policies/StorageRetryPolicyV2.js', '@azure/storage-common', '12.4.1', says);
const never = policy(
  'besides answers lost or cut off, sent again are 500, 503, a 404 of the secondary and three errors of a copy source; Retry-After is not looked at',
);
const fourTries = policy('500 and 503 are sent again; maxTries is 4');

const one = (code: string, status: number, variant: string, title: string, run: Scenario['run']): Scenario => ({
  ...common,
  id: `azure/storage/${code}-sdk-js${variant}`,
  of: `azure/storage/${code}`,
  title,
  expect: { status, code, attempts: 1 },
  authority: never,
  run,
});

/** What @azure/storage-blob does by itself with an error answer. */
export const sdkAzureStorage: Scenario[] = [
  one('ConditionNotMet', 412, '', 'Put Blob is answered 412, client with its default options', (stage) => putAt(stage, storageError(412, 'ConditionNotMet'))),
  one('ConditionNotMet', 412, '-max-tries', 'Put Blob is answered 412, client with maxTries 10', (stage) =>
    putAt(stage, storageError(412, 'ConditionNotMet'), { maxTries: 10, retryDelayInMs: 100 }),
  ),
  one('ConditionNotMet', 412, '-retry-after', 'Put Blob is answered 412 with Retry-After: 1', (stage) =>
    putAt(stage, storageError(412, 'ConditionNotMet', { 'Retry-After': '1' })),
  ),
  one('LeaseIdMissing', 412, '', 'Put Blob is answered 412 LeaseIdMissing', (stage) => putAt(stage, storageError(412, 'LeaseIdMissing'))),
  one('LeaseIdMismatchWithBlobOperation', 412, '', 'Put Blob is answered 412 LeaseIdMismatchWithBlobOperation', (stage) =>
    putAt(stage, storageError(412, 'LeaseIdMismatchWithBlobOperation')),
  ),
  one('BlobAlreadyExists', 409, '', 'Put Blob is answered 409 BlobAlreadyExists', (stage) => putAt(stage, storageError(409, 'BlobAlreadyExists'))),
  one('LeaseAlreadyPresent', 409, '', 'Put Blob is answered 409 LeaseAlreadyPresent', (stage) => putAt(stage, storageError(409, 'LeaseAlreadyPresent'))),
  one('ContainerBeingDeleted', 409, '-retry-after', 'Put Blob is answered 409 ContainerBeingDeleted with Retry-After: 1', (stage) =>
    putAt(stage, storageError(409, 'ContainerBeingDeleted', { 'Retry-After': '1' })),
  ),
  one('TooManyRequests', 429, '-retry-after', 'Put Blob is answered 429 with Retry-After: 1', (stage) =>
    putAt(stage, storageError(429, 'TooManyRequests', { 'Retry-After': '1' })),
  ),
  {
    ...one('ServerBusy', 503, '', 'Put Blob is answered 503, client with retryDelayInMs 100 instead of 4000', (stage) =>
      putAt(stage, storageError(503, 'ServerBusy'), { retryDelayInMs: 100 }),
    ),
    expect: { status: 503, code: 'ServerBusy', attempts: 4 },
    authority: fourTries,
  },
  {
    ...one('InternalError', 500, '', 'Put Blob is answered 500, client with retryDelayInMs 100 instead of 4000', (stage) =>
      putAt(stage, storageError(500, 'InternalError'), { retryDelayInMs: 100 }),
    ),
    expect: { status: 500, code: 'InternalError', attempts: 4 },
    authority: fourTries,
  },
];
