import { Storage } from '@google-cloud/storage';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { gcsObject } from '../servers/gcsObject.ts';
import { keptAt, serveKeptAt } from '../servers/keptAt.ts';
import { serveStub, stubOf } from '../servers/stub.ts';
import { atStub } from '../tools/atStub.ts';
import { attempts } from '../tools/attempts.ts';
import { relay } from '../tools/relay.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged, sourceOf } from '../tools/source.ts';

const of = 'gcp/cloud-storage/conditionNotMet';
export const ofStorage = packaged('@google-cloud/storage');

/** Node’s version stands in a header of each request. */
export const storageHide = [{ word: 'platform', pattern: /(?<=^> x-goog-api-client: )(gl-node\/\S+)/gim }];
const server = keptAt('stub-kept-google-storage', 'Cloud Storage (JSON API)', gcsObject, storageHide);

interface Update {
  update(bucket: unknown, name: string, change: (old: string) => string, attempts?: number, pause?: number): Promise<unknown>;
}

/** The bucket at this address; no credentials are asked for. */
const bucketAt = (apiEndpoint: string) => new Storage({ apiEndpoint, projectId: 'faultbook', useAuthWithCustomEndpoint: false }).bucket('docs');

/** Two writers add a line each to one object, both with the sample. */
const addLines = async (stage: Stage, file: string) => {
  const { update } = await sample<Update>(file);
  return atStub(stage, {
    write: /^POST /,
    overlap: false,
    work: (who, address) => update(bucketAt(address), 'notes.txt', (old) => `${old}from ${who}\n`).then(() => undefined),
  });
};

/** A writes and the answer is lost; B writes, then the library sends A’s upload again. */
const answerLost = async (stage: Stage, file: string) => {
  const { update } = await sample<Update>(file);
  const direct = `http://${stage.host}:${stage.port}`;
  await fetch(`${direct}/--kept--`, { method: 'PUT', body: '' });
  const add = (who: string, address: string) => update(bucketAt(address), 'notes.txt', (old) => `${old}from ${who}\n`);
  let uploads = 0;
  const wire = await relay(stage, {
    lose: (sent) => sent.startsWith('POST ') && uploads === 1,
    before: async (sent) => sent.startsWith('POST ') && ++uploads === 2 && add('B', direct),
  });
  await add('A', `http://127.0.0.1:${wire.port}`);
  for (const { sent, received, lost } of wire.exchanges) {
    stage.out.exchange(sent, received);
    if (lost) stage.out.note('The relay threw this answer away and closed the connection; now B writes.');
  }
  await wire.close();
  const text = await (await fetch(`${direct}/--kept--`)).text();
  stage.out.note('What is there now:');
  stage.out.printed(text);
  return { lost: ['from A', 'from B'].filter((one) => !text.includes(one)).length, attempts: wire.exchanges.length };
};

/** A writer that is refused each time, as if another were always first. */
const alwaysRefused = async (stage: Stage, file: string) => {
  const { update } = await sample<Update>(file);
  const json = (status: number, content: object) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const seen = json(200, { name: 'notes.txt', generation: '1700000000000001' });
  const text = { status: 200, headers: { 'x-goog-hash': 'crc32c=AAAAAA==' }, body: '' };
  const refused = json(412, { error: { code: 412, message: 'text of the stub, not of Google', errors: [{ reason: 'conditionNotMet' }] } });
  return attempts(stage, Array(20).fill([seen, text, refused]).flat(), (address) =>
    update(bucketAt(address), 'notes.txt', () => 'new', 4, 5).catch((fault) => {
      throw { name: fault.constructor.name, code: fault.errors[0].reason, statusCode: fault.code, message: fault.message };
    }),
  );
};

const docs = (says: string): Authority => ({
  title: 'Cloud Storage, Request preconditions',
  address: 'https://cloud.google.com/storage/docs/request-preconditions',
  says,
  read: '2026-11-26',
});
const imports = "import { Storage } from '@google-cloud/storage';";
const packages = [ofStorage.replace(' ', '@')];

const one = (kind: string, lost: number, says: string, file: string, run: Scenario['run']): Scenario => ({
  id: `${of}-sample-${kind}`,
  of,
  server,
  title: `two writers add a line to one object, both with ${file.split('/').at(-1)}`,
  operation: 'Objects: insert',
  client: ofStorage,
  expect: { lost },
  authority: docs(says),
  run,
  script: sampleScript({
    packages,
    files: [file],
    imports,
    functions: { bucketAt, addLines, answerLost, atStub },
    serve: `await (${sourceOf(serveKeptAt)})(stage.port, ${sourceOf(gcsObject)});`,
  }),
});

const right = 'gcp/conditionNotMet/update.ts';
const guarded = 'the request goes on if the generation is the one that was sent; if not, it fails with 412';

/** The sample of conditionNotMet and its struck-out version at a stub that keeps one object. */
export const samplesGoogleStorage: Scenario[] = [
  one('right', 0, guarded, right, (stage) => addLines(stage, 'gcp/conditionNotMet/update.ts')),
  one('wrong', 1, 'the generation that was sent is compared, not what the new content was made from', 'gcp/conditionNotMet/update-wrong.ts', (stage) =>
    addLines(stage, 'gcp/conditionNotMet/update-wrong.ts'),
  ),
  {
    ...one('answer-lost', 0, guarded, right, (stage) => answerLost(stage, 'gcp/conditionNotMet/update.ts')),
    title: 'update.ts, whose answer is lost, and another writer is faster: nothing twice',
    expect: { lost: 0, attempts: 5 },
  },
  {
    ...one('always-refused', 0, guarded, right, (stage) => alwaysRefused(stage, 'gcp/conditionNotMet/update.ts')),
    server: stubOf({ name: 'stub-google-storage-samples', wire: 'Cloud Storage (JSON API)', hide: storageHide }),
    title: 'update.ts, refused each time: four uploads, a last look, then the last refusal is thrown',
    expect: { status: 412, code: 'conditionNotMet', attempts: 13 },
    script: sampleScript({
      packages,
      files: [right],
      imports,
      functions: { attempts, bucketAt, alwaysRefused },
      serve: `await (${sourceOf(serveStub)})(stage.port);`,
    }),
  },
];
