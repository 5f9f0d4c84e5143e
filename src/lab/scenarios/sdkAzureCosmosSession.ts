import { CosmosClient } from '@azure/cosmos';
import type { Scenario, Stage } from '../scenario.ts';
import { stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { packaged, sourceOf } from '../tools/source.ts';
import { cosmosHide } from './samplesCosmos.ts';

const of = 'azure/cosmos-db/PreconditionFailed';
const ofCosmos = packaged('@azure/cosmos');
const server = stubOf({ name: 'stub-azure-cosmos-session', wire: 'Azure Cosmos DB (API for NoSQL, gateway mode)', hide: cosmosHide });

/** A replace is refused, and the 412 carries a session token. Then the item is read: does the token go with it? */
const readAfterRefusal = async (stage: Stage, options: { consistencyLevel?: 'Session' }) => {
  const json = (status: number, content: object, more = {}) => ({
    status,
    headers: { 'Content-Type': 'application/json', ...more },
    body: JSON.stringify(content),
  });
  const token = { 'x-ms-session-token': '0:-1#5', 'x-ms-alt-content-path': 'dbs/shop/colls/orders', 'x-ms-content-path': 'AAAAAAAAAAA=' };
  const refused = json(412, { code: 'PreconditionFailed', message: 'text of the stub, not of Azure' }, token);
  return attempts(stage, [refused, json(200, { id: '1', pk: 'a' })], async (endpoint) => {
    const client = new CosmosClient({ endpoint, key: 'ZmF1bHRib29r', connectionPolicy: { enableEndpointDiscovery: false }, ...options });
    const item = client.database('shop').container('orders').item('1', 'a');
    const condition = '"00000000-0000-0000-0000-000000000001"';
    await item.replace({ id: '1', pk: 'a' }, { accessCondition: { type: 'IfMatch', condition } }).catch(() => undefined);
    await item.read();
    client.dispose();
  });
};

const one = (variant: string, title: string, run: Scenario['run']): Scenario => ({
  id: `${of}-sdk-js-${variant}`,
  of,
  server,
  title,
  operation: 'Get a Document',
  client: ofCosmos,
  expect: { status: 200, attempts: 2 },
  authority: {
    ...sdkSource(
      `${ofCosmos}, dist/esm/ClientContext.js`,
      '@azure/cosmos',
      ofCosmos.split(' ')[1] ?? '',
      'the token of a 412 is kept; a kept token is sent only if the client has asked for the consistency level Session',
    ),
    read: '2026-11-26',
  },
  run,
  script: stubScript([ofCosmos.replace(' ', '@')], `import { CosmosClient } from '@azure/cosmos';\n\nconst readAfterRefusal = ${sourceOf(readAfterRefusal)};`),
});

/** Whether @azure/cosmos reads with the session token that a 412 brought. */
export const sdkAzureCosmosSession: Scenario[] = [
  one('no-token', 'a 412 brings a session token, a client with the defaults reads the item: without the token', (stage) => readAfterRefusal(stage, {})),
  one('token', "the same with consistencyLevel: 'Session': the read carries the token of the 412", (stage) =>
    readAfterRefusal(stage, { consistencyLevel: 'Session' }),
  ),
];
