import { Client } from '@microsoft/microsoft-graph-client';
import type { Scenario, Stage } from '../scenario.ts';
import { stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { packaged, sourceOf } from '../tools/source.ts';

const server = stubOf({ name: 'stub-microsoft-graph', wire: 'Microsoft Graph' });

/** One PATCH of a drive item with If-Match, answered with this error; the message is the stub’s. */
const patchItem = (stage: Stage, status: number, code: string, headers: Record<string, string> = {}) =>
  attempts(
    stage,
    [
      {
        status,
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ error: { code, message: 'text of the stub, not of Graph', innerError: { code: 'resourceModified' } } }),
      },
    ],
    (address) =>
      Client.init({ baseUrl: address, customHosts: new Set(['127.0.0.1']), authProvider: (done) => done(null, 'stub') })
        .api('/drives/d/items/i')
        .header('If-Match', '"{x},1"')
        .patch({ name: 'a' }),
  );

const one = (code: string, status: number, variant: string, title: string, tries: number, run: Scenario['run']): Scenario => ({
  server,
  client: packaged('@microsoft/microsoft-graph-client'),
  script: stubScript(
    [packaged('@microsoft/microsoft-graph-client').replace(' ', '@')],
    `import { Client } from '@microsoft/microsoft-graph-client';\n\nconst patchItem = ${sourceOf(patchItem)};`,
  ),
  id: `azure/microsoft-graph/${code}-sdk-js${variant}`,
  of: `azure/microsoft-graph/${code}`,
  title,
  expect: { status, code, attempts: tries },
  authority: sdkSource(
    '@microsoft/microsoft-graph-client 3.0.7, RetryHandler',
    '@microsoft/microsoft-graph-client',
    '3.0.7',
    '429, 503 and 504 are sent again, three times at most; nothing else is',
  ),
  run,
});

/** What Microsoft’s Graph client for JavaScript does by itself with an error answer. */
export const sdkAzureGraph: Scenario[] = [
  one('resourceModified', 409, '', 'a PATCH with If-Match is answered 409', 1, (stage) => patchItem(stage, 409, 'resourceModified')),
  one('resourceModified', 409, '-retry-after', 'a PATCH with If-Match is answered 409 with Retry-After: 1', 1, (stage) =>
    patchItem(stage, 409, 'resourceModified', { 'Retry-After': '1' }),
  ),
  one('notAllowed', 412, '', 'a PATCH with If-Match is answered 412 notAllowed', 1, (stage) => patchItem(stage, 412, 'notAllowed')),
  one('TooManyRequests', 429, '-retry-after', 'a PATCH is answered 429 with Retry-After: 1', 4, (stage) =>
    patchItem(stage, 429, 'TooManyRequests', { 'Retry-After': '1' }),
  ),
];
