import type { Authority, Scenario, Stage } from '../scenario.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { pythonAttempts, pythonStub } from '../tools/azurePython.ts';

const arm = pythonStub('stub-azure-arm-python', 'Azure Resource Manager', ['azure.mgmt.resource', 'azure.mgmt.core', 'azure.core']);
const storage = pythonStub('stub-azure-storage-python', 'Azure Storage', ['azure.storage.blob', 'azure.core']);

const armError = (status: number, code: string, headers: Record<string, string> = {}, message = 'text of the stub, not of Azure', more = {}): StubAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify({ error: { code, message, ...more } }),
});
const blobError = (status: number, code: string): StubAnswer => ({
  status,
  headers: { 'x-ms-error-code': code, 'Content-Type': 'application/xml' },
  body: status === 304 ? '' : `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>text of the stub, not of Azure</Message></Error>`,
});

/** The policy that would send a token is replaced: the stub has no TLS. All else is the default. */
const putGroup = (stage: Stage, answer: StubAnswer) =>
  pythonAttempts(
    stage,
    [answer],
    `from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.mgmt.resource import ResourceManagementClient`,
    'ResourceManagementClient(object(), "00000000-0000-0000-0000-000000000000", base_url=address, authentication_policy=SansIOHTTPPolicy()).resource_groups.create_or_update("rg-demo", {"location": "westeurope"})',
  );

const blobCall = (stage: Stage, answer: StubAnswer, call: string) =>
  pythonAttempts(
    stage,
    [answer],
    `from azure.core import MatchConditions
from azure.storage.blob import BlobClient`,
    `BlobClient.from_blob_url(address + "/faultbook/docs/notes.txt", credential={"account_name": "faultbook", "account_key": "ZmF1bHRib29r"}).${call}`,
  );

const source = (title: string, commit: string, path: string, says: string): Authority => ({
  title,
  address: `https://github.com/Azure/azure-sdk-for-python/blob/${commit}/sdk/${path}`,
  says,
  read: '2026-11-21',
});
const retryPolicy = (says: string) =>
  source(
    'azure-sdk-for-python, azure-core _retry.py; in this the same as 1.26.3',
    '019edeff2e8285d562ab824ede2d54353699ae4e',
    'core/azure-core/azure/core/pipeline/policies/_retry.py',
    says,
  );
const unlisted = retryPolicy('without Retry-After, of the statuses below 506 only 408, 429, 500, 502, 503 and 504 are sent again');
const named = retryPolicy('an answer of 400 or above that has Retry-After is sent again, whatever its status; three times at most');
const storagePolicy = source(
  'azure-sdk-for-python, azure-storage-blob _shared/policies.py; in this the same as 12.15.0b1',
  '01d4e0ca49cb03fb6ca1759659fa0cc53ab83fb4',
  'storage/azure-storage-blob/azure/storage/blob/_shared/policies.py',
  'of 300 to 499 only 408 is sent again, and a 404 of the secondary',
);

const uploads = source(
  'azure-sdk-for-python, azure-storage-blob _upload_helpers.py; in this the same as 12.15.0b1',
  '016837ede3820caf017fee9419d2850ffb335a77',
  'storage/azure-storage-blob/azure/storage/blob/_upload_helpers.py',
  'without overwrite a ConditionNotMet becomes ResourceExistsError with the code BlobAlreadyExists',
);
const group = (code: string, variant: string, title: string, authority: Authority, attempts: number, answer: StubAnswer): Scenario => ({
  id: `azure/resource-manager/${code}-sdk-python${variant}`,
  of: `azure/resource-manager/${code}`,
  server: arm,
  title,
  operation: 'Resource Groups - Create Or Update',
  client: 'Azure SDK for Python, unmodified; its versions stand above',
  expect: { status: answer.status, code, attempts },
  authority,
  run: (stage) => putGroup(stage, answer),
});
const blob = (variant: string, title: string, status: number, call: string, code = 'ConditionNotMet', authority = storagePolicy): Scenario => ({
  id: `azure/storage/ConditionNotMet-sdk-python${variant}`,
  of: 'azure/storage/ConditionNotMet',
  server: storage,
  title,
  client: 'Azure SDK for Python, unmodified; its versions stand above',
  expect: { status, code, attempts: 1 },
  authority,
  run: (stage) => blobCall(stage, blobError(status, 'ConditionNotMet'), call),
});

const after = { 'Retry-After': '1' };
const stale = 'etag=\'"0x8D1"\', match_condition=MatchConditions.IfNotModified';

/** What Azure’s SDKs for Python do by themselves with an error answer. */
export const sdkAzurePython: Scenario[] = [
  group('Conflict', '', 'a PUT is answered 409 Conflict', unlisted, 1, armError(409, 'Conflict')),
  group(
    'Conflict',
    '-retry-after',
    'a PUT is answered 409 Conflict with Retry-After: 1, and Python sends it again',
    named,
    4,
    armError(409, 'Conflict', after),
  ),
  group(
    'AnotherOperationInProgress',
    '-retry-after',
    'a PUT is answered 409 AnotherOperationInProgress with Retry-After: 1',
    named,
    4,
    armError(409, 'AnotherOperationInProgress', after),
  ),
  group('ResourceGroupBeingDeleted', '', 'a PUT is answered 409 ResourceGroupBeingDeleted', unlisted, 1, armError(409, 'ResourceGroupBeingDeleted')),
  group(
    'Conflict',
    '-inner-error',
    'a PUT is answered 409 Conflict with an inner code, in the shape of Key Vault',
    unlisted,
    1,
    armError(409, 'Conflict', {}, 'text of the stub, not of Azure', { innererror: { code: 'ObjectIsDeletedButRecoverable' } }),
  ),
  group('ScopeLocked', '', 'a PUT is answered 409 ScopeLocked', unlisted, 1, armError(409, 'ScopeLocked')),
  group('PreconditionFailed', '', 'a PUT is answered 412 PreconditionFailed', unlisted, 1, armError(412, 'PreconditionFailed')),
  group('TooManyRequests', '-retry-after', 'a PUT is answered 429 with Retry-After: 1', named, 4, armError(429, 'TooManyRequests', after)),
  group(
    'MissingSubscriptionRegistration',
    '',
    'a PUT is answered 409 MissingSubscriptionRegistration: Python tries to register the provider by itself',
    source(
      'azure-sdk-for-python, azure-mgmt-core policies/_base.py; in this the same as 1.3.3',
      '03750c914f1939f0dbe43356cdd1bf5c1f47c920',
      'core/azure-mgmt-core/azure/mgmt/core/policies/_base.py',
      'for this code the provider named in the message is registered with a POST; when that fails, the 409 is returned',
    ),
    2,
    armError(409, 'MissingSubscriptionRegistration', {}, "The subscription is not registered to use namespace 'Microsoft.Cdn'."),
  ),
  blob('', 'upload_blob(overwrite=True) with a stale ETag is answered 412', 412, `upload_blob(b"v2", overwrite=True, ${stale})`),
  blob(
    '-no-overwrite',
    'upload_blob with a stale ETag, without overwrite, is answered 412: the class and the code become others',
    412,
    `upload_blob(b"v2", ${stale})`,
    'BlobAlreadyExists',
    uploads,
  ),
  blob(
    '-not-modified',
    'download_blob with the current ETag is answered 304: the same class as for 412',
    304,
    'download_blob(etag=\'"0x8D1"\', match_condition=MatchConditions.IfModified)',
  ),
];
