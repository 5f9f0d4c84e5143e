import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient, type PipelineRequest } from '@azure/core-rest-pipeline';
import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from './attempts.ts';
import { az, stubAzureCli } from './azureCli.ts';
import { pythonAttempts, pythonStub } from './azurePython.ts';
import { pythonSample } from './pythonSample.ts';
import { packaged, sourceOf } from './source.ts';

const server = stubOf({ name: 'stub-azure-arm', wire: 'Azure Resource Manager' });
const pythonArm = pythonStub('stub-azure-arm-python', 'Azure Resource Manager', ['azure.mgmt.resource', 'azure.mgmt.core', 'azure.core']);

/** What the calls are about; the names are the stub’s. */
export const group = 'subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo';
export const vault = `${group}/providers/Microsoft.KeyVault/vaults/kv-demo`;
export const deployment = `${group}/providers/Microsoft.Resources/deployments/main`;
export const template = { properties: { mode: 'Incremental', template: { resources: [] } } };

/** An answer in JSON. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): StubAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});
/** A refusal of Resource Manager as it goes over the wire; the message is the stub’s. */
export const refused = (status: number, code: string, headers = {}) => json(status, { error: { code, message: 'text of the stub, not of Azure' } }, headers);

/** A client with its whole pipeline; only its last step turns to the stub, and the request keeps Azure’s address, from which the SDK asks for a result. */
const armClient = (address: string): ResourceManagementClient => {
  const plain = createDefaultHttpClient();
  const httpClient = {
    sendRequest: async (request: PipelineRequest) => {
      const url = request.url.replace('https://management.azure.com', address);
      const answer = await plain.sendRequest({ ...request, url, allowInsecureConnection: true });
      return { ...answer, request };
    },
  };
  const credential = { getToken: async () => ({ token: 'stub', expiresOnTimestamp: Date.now() + 3.6e6 }) };
  return new ResourceManagementClient(credential, '00000000-0000-0000-0000-000000000000', { httpClient });
};

type Call = (client: ResourceManagementClient) => PromiseLike<unknown>;
const js = (stage: Stage, answers: StubAnswer[], call: Call): Promise<Outcome> =>
  attempts(stage, answers, async (address) => {
    const came = await call(armClient(address));
    stage.out.line('client', `gave ${JSON.stringify(came)}`);
  });

/** One call with the management SDK for JavaScript. */
export const javascript = (id: string, title: string, expect: Outcome, authority: Authority, answers: StubAnswer[], call: Call): Scenario => ({
  id: `azure/resource-manager/${id}`,
  of: `azure/resource-manager/${id.split('-')[0]}`,
  server,
  title,
  client: `${packaged('@azure/arm-resources')} with ${packaged('@azure/core-rest-pipeline')}`,
  expect,
  authority,
  run: (stage) => js(stage, answers, call),
  script: stubScript(
    ['@azure/arm-resources', '@azure/core-rest-pipeline'].map((name) => packaged(name).replace(' ', '@')),
    `import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';

const [vault, deployment, template] = ${JSON.stringify([vault, deployment, template])};
const answers = ${JSON.stringify(answers)};
const armClient = ${sourceOf(armClient)};
const js = ${sourceOf(js)};
const call = ${sourceOf(call)};`,
  ),
});
/** One call with the SDK for Python, where CLIENT stands for the client; `sample` is a file below content/code. */
export const inPython = (id: string, title: string, expect: Outcome, authority: Authority, answers: StubAnswer[], call: string, sample?: string): Scenario => ({
  id: `azure/resource-manager/${id}`,
  of: `azure/resource-manager/${id.split('-')[0]}`,
  server: pythonArm,
  title,
  client: 'Azure SDK for Python, unmodified; its versions stand above',
  expect,
  authority,
  run: (stage) =>
    pythonAttempts(
      stage,
      answers,
      `from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.mgmt.resource import ResourceManagementClient${sample ? `\n${pythonSample(sample)}` : ''}`,
      call.replace(
        'CLIENT',
        'ResourceManagementClient(object(), "00000000-0000-0000-0000-000000000000", base_url=address, authentication_policy=SansIOHTTPPolicy())',
      ),
    ),
});
/** One command of the Azure CLI. */
export const cli = (id: string, title: string, expect: Outcome, authority: Authority, answers: StubAnswer[], args: string[]): Scenario => ({
  id: `azure/resource-manager/${id}`,
  of: `azure/resource-manager/${id.split('-')[0]}`,
  server: stubAzureCli,
  title,
  client: 'Azure CLI; only its login, its address and the demand for TLS are replaced',
  expect,
  authority,
  run: (stage) => az(stage, answers, args),
});
