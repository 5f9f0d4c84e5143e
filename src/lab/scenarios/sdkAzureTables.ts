import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts, stubScript } from '../tools/attempts.ts';
import { sdkSource } from '../tools/azureAuthorities.ts';
import { pythonAttempts, pythonStub } from '../tools/azurePython.ts';
import { packaged, sourceOf } from '../tools/source.ts';

const code = 'UpdateConditionNotSatisfied';
const js = stubOf({ name: 'stub-azure-tables', wire: 'Azure Table Storage' });
const python = pythonStub('stub-azure-tables-python', 'Azure Table Storage', ['azure.data.tables', 'azure.core']);

/** The refusal as the service was recorded: the code stands in the body alone, in no header. The message is the stub’s. */
const refused = (): StubAnswer => ({
  status: 412,
  headers: { 'Content-Type': 'application/json; odata=minimalmetadata; streaming=true; charset=utf-8' },
  body: JSON.stringify({
    'odata.error': { code: 'UpdateConditionNotSatisfied', message: { lang: 'en-US', value: 'text of the stub, not of Azure' } },
  }),
});
const lost: StubAnswer = { status: 204, headers: {}, body: '', lost: true };

/** One Merge Entity with an ETag; the code is read where the SDK keeps it. */
const mergeAt = (stage: Stage, answers: StubAnswer[], retryOptions = {}) =>
  attempts(stage, answers, (address) => {
    const credential = new AzureNamedKeyCredential('faultbook', 'ZmF1bHRib29r');
    const table = new TableClient(`${address}/faultbook`, 'orders', credential, { allowInsecureConnection: true, retryOptions });
    const etag = 'W/"datetime\'2026-11-26T08%3A00%3A00.0000000Z\'"';
    return table.updateEntity({ partitionKey: 'orders', rowKey: '1', state: 'paid' }, 'Merge', { etag }).catch((fault) => {
      const { name, statusCode, details } = fault;
      stage.out.line('client', `error.code ${fault.code}, details.errorCode ${details.errorCode}, details.odataError.code ${details.odataError.code}`);
      throw { name, code: details.odataError.code, statusCode, message: fault.message };
    });
  });

const inJs = {
  of: `azure/storage/${code}`,
  server: js,
  operation: 'Merge Entity',
  client: packaged('@azure/data-tables'),
  script: stubScript(
    [packaged('@azure/data-tables').replace(' ', '@')],
    `import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';\n\nconst refused = ${sourceOf(refused)};\nconst mergeAt = ${sourceOf(mergeAt)};`,
  ),
} satisfies Partial<Scenario>;

const policy = (says: string) => sdkSource('@typespec/ts-http-runtime 0.3.6, retryStrategies', '@typespec/ts-http-runtime', '0.3.6', says);

const source = (title: string, path: string, says: string): Authority => ({
  title: `azure-sdk-for-python, ${title}`,
  address: `https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/${path}`,
  says,
  read: '2026-11-26',
});
const classes = source(
  'azure-data-tables _error.py (12.4.2 read and run)',
  'tables/azure-data-tables/azure/data/tables/_error.py',
  'UpdateConditionNotSatisfied is raised as ResourceModifiedError',
);
const methods = source(
  'azure-core _retry.py (1.26.3 read and run)',
  'core/azure-core/azure/core/pipeline/policies/_retry.py',
  'a request whose answer was lost is sent again if its method is HEAD, GET, PUT, DELETE, OPTIONS or TRACE; PATCH and POST are not',
);

const imports = `from azure.core import MatchConditions
from azure.core.credentials import AzureNamedKeyCredential
from azure.core.exceptions import AzureError
from azure.data.tables import TableClient
key = AzureNamedKeyCredential("faultbook", "ZmF1bHRib29r")
etag = "W/\\"datetime'2026-11-26T08%3A00%3A00.0000000Z'\\""
def update(mode):
    with TableClient(sys.argv[1] + "/faultbook", "orders", credential=key) as table:
        try:
            table.update_entity({"PartitionKey": "orders", "RowKey": "1", "state": "paid"}, mode, etag=etag, match_condition=MatchConditions.IfNotModified)
        except AzureError as fault:
            fault.status_code = getattr(fault, "status_code", None)
            raise`;

const inPython = (
  variant: string,
  title: string,
  expect: Scenario['expect'],
  authority: Authority,
  answers: StubAnswer[],
  mode: 'merge' | 'replace',
): Scenario => ({
  id: `azure/storage/${code}-sdk-python${variant}`,
  of: `azure/storage/${code}`,
  server: python,
  title,
  operation: mode === 'merge' ? 'Merge Entity' : 'Update Entity',
  client: 'Azure SDK for Python, unmodified; its versions stand above',
  expect,
  authority,
  run: (stage) => pythonAttempts(stage, answers, imports, `update("${mode}")`),
});

/** What the SDKs for tables do by themselves with a refusal, and with an answer that is lost. */
export const sdkAzureTables: Scenario[] = [
  {
    ...inJs,
    id: `azure/storage/${code}-sdk-js`,
    title: 'Merge Entity is answered 412, client with maxRetries 10; where does the code stand?',
    expect: { status: 412, code, attempts: 1 },
    authority: policy('besides transport errors, 408 and statuses from 500 on, without 501 and 505, are sent again; 429 and 503 where Retry-After is given'),
    run: (stage) => mergeAt(stage, [refused()], { maxRetries: 10, retryDelayInMs: 100 }),
  },
  inPython('', 'update_entity (merge) is answered 412: the class', { status: 412, code, attempts: 1 }, classes, [refused()], 'merge'),
  inPython(
    '-lost-replace',
    'the answer to update_entity (replace) is lost: PUT is sent again and refused',
    { status: 412, code, attempts: 2 },
    methods,
    [lost, refused()],
    'replace',
  ),
  inPython(
    '-lost-merge',
    'the answer to update_entity (merge, the default) is lost: PATCH is not sent again',
    { attempts: 1 },
    methods,
    [lost, refused()],
    'merge',
  ),
];
