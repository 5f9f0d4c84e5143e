import { CosmosClient } from '@azure/cosmos';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { type KeeperAt, keptAt, serveKeptAt } from '../servers/keptAt.ts';
import { serveStub, stubOf } from '../servers/stub.ts';
import { atStub } from '../tools/atStub.ts';
import { attempts } from '../tools/attempts.ts';
import { relay } from '../tools/relay.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged, sourceOf } from '../tools/source.ts';

const of = 'azure/cosmos-db/PreconditionFailed';
const ofCosmos = packaged('@azure/cosmos');

/** One item of Cosmos DB: a PUT with another _etag in If-Match is 412. Any other address is the account. */
const cosmosItem: KeeperAt = (kept, { method, url, headers, body }) => {
  const json = (status: number, content: object, more = {}) => ({
    status,
    headers: { 'Content-Type': 'application/json', ...more },
    body: JSON.stringify(content),
  });
  if (!url.includes('/docs/')) return json(200, { id: 'faultbook', writableLocations: [], readableLocations: [], enableMultipleWriteLocations: false });
  const etag = () => `"00000000-0000-0000-0000-00000000000${kept.version}"`;
  if (method === 'PUT') {
    if (headers['if-match'] && headers['if-match'] !== etag()) return json(412, { code: 'PreconditionFailed', message: 'text of the stub, not of Azure' });
    const { notes, writes } = JSON.parse(body);
    kept.value = notes;
    kept.beside = { writes };
    kept.version++;
  }
  return json(200, { id: '1', pk: 'a', notes: kept.value, ...kept.beside, _etag: etag() }, { etag: etag() });
};

/** Node’s version stands in two headers of each request. */
export const cosmosHide = [{ word: 'platform', pattern: /(?<=^> (?:x-ms-)?user-?agent: )(Node\.js\/\S+ \([^)]*\))/gim }];
const server = keptAt('stub-kept-cosmos', 'Azure Cosmos DB (API for NoSQL, gateway mode)', cosmosItem, cosmosHide);

interface Update {
  update(container: unknown, keys: [string, string], change: (old: { notes?: string }) => object, attempts?: number, pause?: number): Promise<unknown>;
}

/** The container at this address. */
const containerAt = (endpoint: string) =>
  new CosmosClient({ endpoint, key: 'ZmF1bHRib29r', connectionPolicy: { enableEndpointDiscovery: false } }).database('shop').container('orders');
const adds = (who: string) => (old: { notes?: string }) => ({ ...old, notes: `${old.notes}from ${who}; ` });

/** Two writers add a note each to one item, both with the sample. */
const addNotes = async (stage: Stage, file: string) => {
  const { update } = await sample<Update>(file);
  return atStub(stage, { write: /^PUT /, overlap: false, work: (who, address) => update(containerAt(address), ['1', 'a'], adds(who)) });
};

/** A writes, the answer is lost, and B writes before A reads again. */
const answerLost = async (stage: Stage, file: string) => {
  const { update } = await sample<Update>(file);
  const direct = `http://${stage.host}:${stage.port}`;
  await fetch(`${direct}/--kept--`, { method: 'PUT', body: '' });
  const wire = await relay(stage, {
    lose: (sent, index) => index < 2 && sent.startsWith('PUT '),
    before: async (_, index) => index === 2 && update(containerAt(direct), ['1', 'a'], adds('B')),
  });
  await update(containerAt(`http://127.0.0.1:${wire.port}`), ['1', 'a'], adds('A'));
  for (const { sent, received, lost } of wire.exchanges) {
    stage.out.exchange(sent, received);
    if (lost) stage.out.note('The relay threw this answer away and closed the connection; now B writes.');
  }
  await wire.close();
  const text = await (await fetch(`${direct}/--kept--`)).text();
  stage.out.note('What is there now:');
  stage.out.printed(text);
  return { lost: ['from A', 'from B'].filter((update) => !text.includes(update)).length, attempts: wire.exchanges.length };
};

/** A writer that is refused each time, as if another were always first. */
const alwaysRefused = async (stage: Stage, file: string) => {
  const { update } = await sample<Update>(file);
  const json = (status: number, content: object) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const item = json(200, { id: '1', pk: 'a', notes: '', _etag: '"00000000-0000-0000-0000-000000000001"' });
  const refused = json(412, { code: 'PreconditionFailed', message: 'text of the stub, not of Azure' });
  return attempts(stage, Array(20).fill([item, refused]).flat(), (address) =>
    update(containerAt(address), ['1', 'a'], adds('A'), 4, 5).catch((fault) => {
      throw { name: fault.constructor.name, code: fault.body.code, statusCode: fault.code, message: fault.message };
    }),
  );
};

const doc = (says: string): Authority => ({
  title: 'Microsoft Learn: Transactions and optimistic concurrency control in Azure Cosmos DB',
  address: 'https://learn.microsoft.com/azure/cosmos-db/database-transactions-optimistic-concurrency',
  says,
  read: '2026-11-26',
});

const files = (file: string, functions: Record<string, (...args: never[]) => unknown>, serve: string) =>
  sampleScript({ packages: [ofCosmos.replace(' ', '@')], files: [file], imports: "import { CosmosClient } from '@azure/cosmos';", functions, serve });

const one = (kind: string, title: string, expect: Scenario['expect'], says: string, file: string, run: Scenario['run']): Scenario => ({
  id: `${of}-sample-${kind}`,
  of,
  server,
  title,
  operation: 'Replace a Document',
  client: ofCosmos,
  expect,
  authority: doc(says),
  run,
  script: files(file, { containerAt, adds, addNotes, answerLost, atStub }, `await (${sourceOf(serveKeptAt)})(stage.port, ${sourceOf(cosmosItem)});`),
});

const right = 'azure/PreconditionFailed/update.ts';
const guarded = 'an If-Match that is no longer the _etag at the server is answered 412; the client can fetch the item again';

/** The sample of PreconditionFailed and its struck-out version at a stub that keeps one item. */
export const samplesCosmos: Scenario[] = [
  one('right', 'two writers add a note to one item, both with update.ts', { lost: 0 }, guarded, right, (stage) =>
    addNotes(stage, 'azure/PreconditionFailed/update.ts'),
  ),
  one(
    'wrong',
    'two writers add a note to one item, both with update-wrong.ts',
    { lost: 1 },
    'the item is updated when If-Match equals the _etag at the server; nothing else is compared',
    'azure/PreconditionFailed/update-wrong.ts',
    (stage) => addNotes(stage, 'azure/PreconditionFailed/update-wrong.ts'),
  ),
  one('answer-lost', 'update.ts, whose answer is lost, and another writer is faster: nothing twice', { lost: 0, attempts: 3 }, guarded, right, (stage) =>
    answerLost(stage, 'azure/PreconditionFailed/update.ts'),
  ),
  {
    ...one('always-refused', 'update.ts, refused each time: four writes, a last look, then the last refusal is thrown', {}, guarded, right, (stage) =>
      alwaysRefused(stage, 'azure/PreconditionFailed/update.ts'),
    ),
    server: stubOf({ name: 'stub-azure-cosmos-samples', wire: 'Azure Cosmos DB (API for NoSQL, gateway mode)', hide: cosmosHide }),
    expect: { status: 412, code: 'PreconditionFailed', attempts: 9 },
    script: files(right, { attempts, containerAt, adds, alwaysRefused }, `await (${sourceOf(serveStub)})(stage.port);`),
  },
];
