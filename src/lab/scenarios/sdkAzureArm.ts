import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient, type PipelineRequest } from '@azure/core-rest-pipeline';
import type { Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { packaged, sourceOf } from '../tools/source.ts';

const server = stubOf({ name: 'stub-azure-arm', wire: 'Azure Resource Manager' });

/** An error of Resource Manager as it goes over the wire; the message is the stub’s. */
const armError = (status: number, code: string, headers: Record<string, string> = {}, more = {}) => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify({ error: { code, message: 'text of the stub, not of Azure', ...more } }),
});

/** A client with its whole pipeline. It sends a token over TLS only, so its last step, the HTTP client, turns to the stub. */
const clientAt = (address: string, options = {}) => {
  const plain = createDefaultHttpClient();
  const httpClient = {
    sendRequest: (request: PipelineRequest) => {
      request.url = request.url.replace('https://management.azure.com', address);
      request.allowInsecureConnection = true;
      return plain.sendRequest(request);
    },
  };
  const credential = { getToken: async () => ({ token: 'stub', expiresOnTimestamp: Date.now() + 3.6e6 }) };
  return new ResourceManagementClient(credential, '00000000-0000-0000-0000-000000000000', { httpClient, ...options });
};

/** One Resource Groups – Create Or Update. */
const putGroup = (stage: Stage, answer: StubAnswer, options = {}) =>
  attempts(stage, [answer], (address) => clientAt(address, options).resourceGroups.createOrUpdate('rg-demo', { location: 'westeurope' }));

const common = {
  server,
  operation: 'Resource Groups - Create Or Update',
  client: `${packaged('@azure/arm-resources')} with ${packaged('@azure/core-rest-pipeline')}`,
  script: stubScript(
    ['@azure/arm-resources', '@azure/core-rest-pipeline'].map((name) => packaged(name).replace(' ', '@')),
    `import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';

const armError = ${sourceOf(armError)};
const clientAt = ${sourceOf(clientAt)};
const putGroup = ${sourceOf(putGroup)};`,
  ),
} satisfies Partial<Scenario>;

const strategies = (says: string) =>
  sdkSource(`${packaged('@azure/core-rest-pipeline')} and @typespec/ts-http-runtime, retryStrategies`, '@azure/core-rest-pipeline', '1.24.0', says);
const never = strategies('sent again are 408, 5xx but 501 and 505, and 429 with Retry-After; that header is looked at on 429 and 503 only');
const thrice = strategies('429 with Retry-After is sent again after that time, three times at most');
const doubling = strategies('5xx but 501 and 505 is sent again, three times at most, with doubling delays');

const one = (code: string, status: number, variant: string, title: string, run: Scenario['run']): Scenario => ({
  ...common,
  id: `azure/resource-manager/${code}-sdk-js${variant}`,
  of: `azure/resource-manager/${code}`,
  title,
  expect: { status, code, attempts: 1 },
  authority: never,
  run,
});

/** What the management SDK for JavaScript does by itself with an error answer. */
export const sdkAzureArm: Scenario[] = [
  one('Conflict', 409, '', 'a PUT is answered 409 Conflict, default client', (stage) => putGroup(stage, armError(409, 'Conflict'))),
  one('Conflict', 409, '-retry-after', 'a PUT is answered 409 Conflict with Retry-After: 1', (stage) =>
    putGroup(stage, armError(409, 'Conflict', { 'Retry-After': '1' })),
  ),
  one('Conflict', 409, '-max-retries', 'a PUT is answered 409 Conflict with Retry-After: 1, client with maxRetries 10', (stage) =>
    putGroup(stage, armError(409, 'Conflict', { 'Retry-After': '1' }), { retryOptions: { maxRetries: 10 } }),
  ),
  one('Conflict', 409, '-inner-error', 'a PUT is answered 409 Conflict with an innererror as of Key Vault; the client’s error lacks it', (stage) =>
    attempts(stage, [armError(409, 'Conflict', {}, { innererror: { code: 'ObjectIsDeletedButRecoverable' } })], async (address) => {
      const refused = await clientAt(address)
        .resourceGroups.createOrUpdate('rg-demo', { location: 'westeurope' })
        .catch((error) => error);
      stage.out.line('client', `error.details is ${JSON.stringify(refused.details)}; error.response has ${Object.keys(refused.response)}`);
      throw refused;
    }),
  ),
  one('ScopeLocked', 409, '', 'a PUT is answered 409 ScopeLocked', (stage) => putGroup(stage, armError(409, 'ScopeLocked'))),
  one('AnotherOperationInProgress', 409, '-retry-after', 'a PUT is answered 409 AnotherOperationInProgress with Retry-After: 1', (stage) =>
    putGroup(stage, armError(409, 'AnotherOperationInProgress', { 'Retry-After': '1' })),
  ),
  one('ResourceGroupBeingDeleted', 409, '-retry-after', 'a PUT is answered 409 ResourceGroupBeingDeleted with Retry-After: 1', (stage) =>
    putGroup(stage, armError(409, 'ResourceGroupBeingDeleted', { 'Retry-After': '1' })),
  ),
  one('MissingSubscriptionRegistration', 409, '', 'a PUT is answered 409 MissingSubscriptionRegistration', (stage) =>
    putGroup(stage, armError(409, 'MissingSubscriptionRegistration')),
  ),
  one('PreconditionFailed', 412, '', 'a PUT is answered 412 PreconditionFailed', (stage) => putGroup(stage, armError(412, 'PreconditionFailed'))),
  one('TooManyRequests', 429, '', 'a PUT is answered 429 without Retry-After', (stage) => putGroup(stage, armError(429, 'TooManyRequests'))),
  {
    ...one('TooManyRequests', 429, '-retry-after', 'a PUT is answered 429 with Retry-After: 1', (stage) =>
      putGroup(stage, armError(429, 'TooManyRequests', { 'Retry-After': '1' })),
    ),
    expect: { status: 429, code: 'TooManyRequests', attempts: 4 },
    authority: thrice,
  },
  {
    ...one('ServiceUnavailable', 503, '', 'a PUT is answered 503 without Retry-After, client with retryDelayInMs 100 instead of 1000', (stage) =>
      putGroup(stage, armError(503, 'ServiceUnavailable'), { retryOptions: { retryDelayInMs: 100 } }),
    ),
    expect: { status: 503, code: 'ServiceUnavailable', attempts: 4 },
    authority: doubling,
  },
  {
    ...one('Conflict', 200, '-long-running', 'the PUT is accepted, and Conflict comes in the body of a poll answered with 200', (stage) =>
      attempts(
        stage,
        [
          {
            status: 201,
            headers: {
              'Content-Type': 'application/json; charset=utf-8',
              'Azure-AsyncOperation':
                'https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Example/operations/1?api-version=2024-01-01',
            },
            body: '{"id":"/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg1/providers/Microsoft.Example/things/a","properties":{"provisioningState":"Creating"}}',
          },
          {
            status: 200,
            headers: { 'Content-Type': 'application/json; charset=utf-8' },
            body: '{"status":"Failed","error":{"code":"Conflict","message":"text of the stub, not of Azure"}}',
          },
        ],
        (address) =>
          clientAt(address).resources.beginCreateOrUpdateByIdAndWait(
            'subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg1/providers/Microsoft.Example/things/a',
            '2024-01-01',
            { location: 'westeurope' },
            { updateIntervalInMs: 10 },
          ),
      ),
    ),
    operation: 'Resources - Create Or Update By Id',
    expect: { status: 200, attempts: 2 },
    authority: sdkSource(
      '@azure/core-lro 3.3.1, poller/operation.js',
      '@azure/core-lro',
      '3.3.1',
      'a poll that says Failed ends in a plain Error whose message holds the code',
    ),
  },
];
