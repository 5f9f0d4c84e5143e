import { type Container, CosmosClient, type RequestOptions } from '@azure/cosmos';
import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { packaged, sourceOf } from '../tools/source.ts';
import { cosmosHide, samplesCosmos } from './samplesCosmos.ts';

const of = 'azure/cosmos-db/PreconditionFailed';
const ofCosmos = packaged('@azure/cosmos');
const version = ofCosmos.split(' ')[1] ?? '';

const server = stubOf({ name: 'stub-azure-cosmos', wire: 'Azure Cosmos DB (API for NoSQL, gateway mode)', hide: cosmosHide });

/** An error as the service prints it: the code in the body, no header for it. The message is the stub’s. */
const cosmosError = (status: number, code: string): StubAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json', 'x-ms-activity-id': '00000000-0000-4000-8000-000000000000', 'x-ms-substatus': '0' },
  body: JSON.stringify({ code, message: 'text of the stub, not of Azure' }),
});

/** One call with the default options, on an account of one region. The SDK’s question for that account is not counted. */
const askCosmos = async (stage: Stage, answers: StubAnswer[], call: (container: Container) => Promise<unknown>) => {
  const regions = [{ name: 'West Europe', databaseAccountEndpoint: `http://${stage.host}:${stage.port}` }];
  const account = { id: 'faultbook', writableLocations: regions, readableLocations: regions, enableMultipleWriteLocations: false };
  const asked = { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(account) };
  const got = await attempts(stage, [asked, ...answers], async (endpoint) => {
    const client = new CosmosClient({ endpoint, key: 'ZmF1bHRib29r' });
    try {
      return await call(client.database('shop').container('orders'));
    } catch (error) {
      const fault = error as { name: string; code: unknown; body?: { code: string }; message: string }; // an SDK’s error has no type of ours
      stage.out.line('client', `${fault.constructor.name}: error.code ${fault.code}, error.body.code ${fault.body?.code}`);
      const status = typeof fault.code === 'number' ? fault.code : undefined;
      throw { name: fault.constructor.name, code: fault.body?.code ?? fault.code, statusCode: status, message: fault.message };
    } finally {
      client.dispose();
    }
  });
  stage.out.note('Request 1 asks for the regions of the account; it is not counted.');
  return { ...got, attempts: (got.attempts ?? 0) - 1 } as Outcome;
};

/** One replace with these options. */
const replaceAt = (stage: Stage, answers: StubAnswer[], options: RequestOptions) =>
  askCosmos(stage, answers, (container) => container.item('1', 'a').replace({ id: '1', pk: 'a', state: 'paid' }, options));

const replace = 'Replace a Document';
const refused = cosmosError(412, 'PreconditionFailed');
const match: RequestOptions = { accessCondition: { type: 'IfMatch', condition: '"00000000-0000-0000-0000-000000000001"' } };
const says = (file: string, what: string): Authority => ({ ...sdkSource(`${ofCosmos}, ${file}`, '@azure/cosmos', version, what), read: '2026-11-26' });
const policy = says(
  'dist/esm/retry',
  'sent again are 429, 503 and time-outs to another region, some 403 and 404; connection errors of reads only; 412 and 449 are on no list',
);
const headers = says('dist/esm/request/request.js', 'if type is the word IfMatch the header is If-Match, else If-None-Match; the value is taken as it is');

const one = (id: string, title: string, operation: string, expect: Outcome, authority: Authority, run: Scenario['run']): Scenario => ({
  id,
  of: id.startsWith(of) ? of : (id.split('-sdk')[0] ?? id),
  server,
  title,
  operation,
  client: ofCosmos,
  expect,
  authority,
  run,
  script: stubScript(
    [ofCosmos.replace(' ', '@')],
    `import { CosmosClient } from '@azure/cosmos';

const cosmosError = ${sourceOf(cosmosError)};
const refused = cosmosError(412, 'PreconditionFailed');
const match = ${JSON.stringify(match)};
const askCosmos = ${sourceOf(askCosmos)};
const replaceAt = ${sourceOf(replaceAt)};`,
  ),
});

/** What @azure/cosmos does by itself with a refused condition, with an answer that is lost, and with a condition that is none. */
export const sdkAzureCosmos: Scenario[] = [
  ...samplesCosmos,
  one(`${of}-sdk-js`, 'a replace with If-Match is answered 412', replace, { status: 412, code: 'PreconditionFailed', attempts: 1 }, policy, (stage) =>
    replaceAt(stage, [refused], match),
  ),
  one(`${of}-sdk-js-lost`, 'the answer to a replace is lost', replace, { code: 'ECONNRESET', attempts: 1 }, policy, (stage) =>
    replaceAt(stage, [{ status: 200, lost: true }, refused], match),
  ),
  one(
    `${of}-sdk-js-undefined`,
    'the condition is undefined, as when a query did not select _etag: the word goes out as an ETag',
    replace,
    { status: 412, code: 'PreconditionFailed', attempts: 1 },
    headers,
    (stage) => replaceAt(stage, [refused], { accessCondition: { type: 'IfMatch', condition: undefined as unknown as string } }), // what plain JavaScript may do
  ),
  one(
    `${of}-sdk-js-type`,
    'type is ifMatch instead of IfMatch: the header is If-None-Match, which a write is documented to ignore',
    replace,
    { status: 200, attempts: 1 },
    {
      title: 'Microsoft Learn: RequestOptions.IfNoneMatchEtag Property',
      address: 'https://learn.microsoft.com/dotnet/api/microsoft.azure.cosmos.requestoptions.ifnonematchetag',
      says: 'If-None-Match is for reads; given with Create, Replace or Delete it is ignored',
      read: '2026-11-26',
    },
    (stage) =>
      replaceAt(stage, [{ status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"id":"1","pk":"a","state":"paid"}' }], {
        accessCondition: { type: 'ifMatch', condition: '"00000000-0000-0000-0000-000000000001"' },
      }),
  ),
  one(
    `${of}-sdk-js-patch`,
    'a patch whose predicate does not hold is answered 412: the predicate goes in the body',
    'Patch Document',
    { status: 412, code: 'PreconditionFailed', attempts: 1 },
    says('dist/esm/utils/patch.d.ts', 'a patch takes operations and a condition'),
    (stage) =>
      askCosmos(stage, [refused], (container) =>
        container.item('1', 'a').patch({ condition: "FROM c WHERE c.state = 'open'", operations: [{ op: 'set', path: '/state', value: 'paid' }] }),
      ),
  ),
  one(
    `${of}-sdk-js-batch`,
    'a transactional batch is answered 207, one operation 412, the other 424: the call does not throw',
    'Transactional batch',
    { status: 207, attempts: 1 },
    says('dist/esm/client/Item/Items.js', 'the answer to a batch is returned with its code; only an HTTP status from 400 on is thrown'),
    (stage) => {
      const results = JSON.stringify([{ statusCode: 424 }, { statusCode: 412 }]);
      return askCosmos(stage, [{ status: 207, headers: { 'Content-Type': 'application/json' }, body: results }], async (container) => {
        const batch = [
          { operationType: 'Upsert' as const, resourceBody: { id: '2', pk: 'a' } },
          { operationType: 'Replace' as const, id: '1', resourceBody: { id: '1', pk: 'a' }, ifMatch: '"00000000-0000-0000-0000-000000000001"' },
        ];
        const { code, result } = await container.items.batch(batch, 'a');
        stage.out.line('client', `code ${code}, result ${JSON.stringify(result)}`);
      });
    },
  ),
  one(
    'azure/cosmos-db/RetryWith-sdk-js',
    'a replace is answered 449, which the SDKs are documented to send again: this one does not',
    replace,
    { status: 449, code: 'RetryWith', attempts: 1 },
    policy,
    (stage) => replaceAt(stage, [cosmosError(449, 'RetryWith')], {}),
  ),
];
