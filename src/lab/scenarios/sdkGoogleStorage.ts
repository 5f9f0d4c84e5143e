import { type Bucket, Storage } from '@google-cloud/storage';
import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { sourceOf } from '../tools/source.ts';
import { ofStorage, samplesGoogleStorage, storageHide } from './samplesGoogleStorage.ts';

const of = 'gcp/cloud-storage/conditionNotMet';
const server = stubOf({ name: 'stub-google-storage', wire: 'Cloud Storage (JSON API)', hide: storageHide });

/** An error of the JSON API, with a reason; the message is the stub’s. */
const gcsError = (status: number, reason: string): StubAnswer => {
  const [message, headers] = ['text of the stub, not of Google', { 'Content-Type': 'application/json' }];
  return { status, headers, body: JSON.stringify({ error: { code: status, message, errors: [{ message, domain: 'global', reason }] } }) };
};
const lost: StubAnswer = { status: 200, lost: true };
const refused = gcsError(412, 'conditionNotMet');
const done: StubAnswer = { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"done":true}' };

/** One call with the default options; it says where the error keeps the reason. */
const askStorage = (stage: Stage, answers: StubAnswer[], call: (bucket: Bucket, address: string) => Promise<unknown>) =>
  attempts(stage, answers, async (apiEndpoint) => {
    const storage = new Storage({ apiEndpoint, projectId: 'faultbook', useAuthWithCustomEndpoint: false });
    return call(storage.bucket('docs'), apiEndpoint).catch((fault) => {
      const inErrors = fault.errors?.[0]?.reason;
      stage.out.line('client', `${fault.constructor.name}: error.code ${fault.code}, error.errors[0].reason ${inErrors}`);
      const status = Number(fault.code) || undefined;
      throw { name: fault.constructor.name, code: inErrors ?? (status ? undefined : fault.code), statusCode: status, message: fault.message };
    });
  });

const source = (file: string, says: string): Authority => ({
  ...sdkSource(`${ofStorage}, ${file}`, '@google-cloud/storage', ofStorage.split(' ')[1] ?? '', says),
  read: '2026-11-26',
});
const uploads = source('build/esm/src/file.js', 'by default an upload is sent again only if ifGenerationMatch is set; 412 is on no list');
const metadata = source(
  'build/esm/src/file.js',
  'by default a change of metadata is sent again only if ifMetagenerationMatch is set, a delete only if ifGenerationMatch is',
);
const copies = source('build/esm/src/file.js', 'copy puts ifGenerationMatch of its own options into the address, and leaves the other options in the body');
const sessions = source(
  'build/esm/src/resumable-upload.js',
  'the condition goes with the request that starts the session; after a lost answer the session is asked how far it is',
);

const one = (variant: string, title: string, operation: string, expect: Outcome, authority: Authority, run: Scenario['run']): Scenario => ({
  id: `${of}-${variant}`,
  of,
  server,
  title,
  operation,
  client: ofStorage,
  expect,
  authority,
  run,
  script: stubScript(
    [ofStorage.replace(' ', '@')],
    `import { Storage } from '@google-cloud/storage';

const gcsError = ${sourceOf(gcsError)};
const lost = ${JSON.stringify(lost)};
const refused = gcsError(412, 'conditionNotMet');
const done = ${JSON.stringify(done)};
const askStorage = ${sourceOf(askStorage)};`,
  ),
});
const insert = 'Objects: insert';

/** What @google-cloud/storage does by itself with a refused condition and with an answer that is lost. */
export const sdkGoogleStorage: Scenario[] = [
  ...samplesGoogleStorage,
  one('sdk-js', 'a simple upload is answered 412', insert, { status: 412, code: 'conditionNotMet', attempts: 1 }, uploads, (stage) =>
    askStorage(stage, [refused], (bucket) => bucket.file('a.txt').save('new', { resumable: false, preconditionOpts: { ifGenerationMatch: 1700000000000001 } })),
  ),
  one(
    'sdk-js-resumable',
    'a resumable upload, the default, is answered 412: another class, no reason',
    insert,
    { status: 412, attempts: 1 },
    sessions,
    (stage) => askStorage(stage, [refused], (bucket) => bucket.file('a.txt').save('new', { preconditionOpts: { ifGenerationMatch: 1700000000000001 } })),
  ),
  one(
    'sdk-js-undefined',
    'a simple upload whose ifGenerationMatch is undefined',
    insert,
    { status: 412, code: 'conditionNotMet', attempts: 1 },
    uploads,
    (stage) =>
      askStorage(stage, [refused], (bucket) => bucket.file('a.txt').save('new', { resumable: false, preconditionOpts: { ifGenerationMatch: undefined } })),
  ),
  one('own-retry', 'the answer to a create is lost, the SDK sends it again', insert, { status: 412, code: 'conditionNotMet', attempts: 2 }, uploads, (stage) =>
    askStorage(stage, [lost, refused], (bucket) => bucket.file('a.txt').save('new', { resumable: false, preconditionOpts: { ifGenerationMatch: 0 } })),
  ),
  one('lost-unguarded', 'the same without a condition: it is not sent again', insert, { code: 'ECONNRESET', attempts: 1 }, uploads, (stage) =>
    askStorage(stage, [lost, refused], (bucket) => bucket.file('a.txt').save('new', { resumable: false })),
  ),
  one(
    'lost-session',
    'the answer to the bytes of a resumable upload is lost: the session is asked first',
    insert,
    { status: 200, attempts: 4 },
    sessions,
    (stage) => {
      const begun = { status: 200, headers: { Location: `http://${stage.host}:${stage.port}/session` } };
      const stored = { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"name":"a.txt","generation":"1700000000000001"}' };
      return askStorage(stage, [begun, lost, stored], (bucket) =>
        bucket.file('a.txt').save('new', { validation: false, preconditionOpts: { ifGenerationMatch: 0 } }),
      );
    },
  ),
  one(
    'lost-metadata',
    'the answer to a change of metadata with ifGenerationMatch is lost',
    'Objects: patch',
    { code: 'ECONNRESET', attempts: 1 },
    metadata,
    (stage) =>
      askStorage(stage, [lost, refused], (bucket) =>
        bucket.file('a.txt').setMetadata({ metadata: { state: 'read' } }, { ifGenerationMatch: 1700000000000001 }),
      ),
  ),
  one(
    'lost-metageneration',
    'the same with ifMetagenerationMatch: sent again, and refused',
    'Objects: patch',
    { status: 412, code: 'conditionNotMet', attempts: 2 },
    metadata,
    (stage) => askStorage(stage, [lost, refused], (bucket) => bucket.file('a.txt').setMetadata({ metadata: { state: 'read' } }, { ifMetagenerationMatch: 4 })),
  ),
  one(
    'copy-metageneration',
    'a copy with ifMetagenerationMatch: the condition goes into the body, where it is none',
    'Objects: rewrite',
    { status: 200, attempts: 1 },
    copies,
    (stage) => askStorage(stage, [done], (bucket) => bucket.file('a.txt').copy('b.txt', { preconditionOpts: { ifMetagenerationMatch: 4 } })),
  ),
  one(
    'copy-of-file',
    'a copy from a File that was made with a condition: nothing is sent of it',
    'Objects: rewrite',
    { status: 200, attempts: 1 },
    copies,
    (stage) => askStorage(stage, [done], (bucket) => bucket.file('a.txt', { preconditionOpts: { ifGenerationMatch: 1700000000000001 } }).copy('b.txt')),
  ),
];
