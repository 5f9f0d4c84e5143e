import type { ResourceManagementClient } from '@azure/arm-resources';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { type StubAnswer, serveStub, stubOf } from '../servers/stub.ts';
import { named, retries } from '../tools/armAuthorities.ts';
import { armClient } from '../tools/armClient.ts';
import { deployment, group, inPython, json, refused, vault } from '../tools/armStates.ts';
import { attempts } from '../tools/attempts.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged, sourceOf } from '../tools/source.ts';

const server = stubOf({ name: 'stub-azure-arm', wire: 'Azure Resource Manager' });
type Sample = Record<string, (client: ResourceManagementClient, ...more: unknown[]) => Promise<unknown>>;

/** Calls a function of a sample with a client that knows only the stub. */
const called = async (stage: Stage, answers: StubAnswer[], [file, name, ...more]: [string, string, ...unknown[]]): Promise<Outcome> => {
  const functions = await sample<Sample>(file);
  return attempts(stage, answers, async (address) => functions[name]?.(armClient(address), ...more));
};

const locked = json(409, {
  error: {
    code: 'ScopeLocked',
    message: `The scope '/${vault}' cannot perform delete operation because following scope(s) are locked: '/${group}'. Please remove the lock and try again.`,
  },
});
const missing = refused(404, 'ResourceNotFound');
const active = refused(409, 'DeploymentActive');
const state = (provisioningState: string, run: string) => json(200, { properties: { provisioningState }, tags: { run } });
const done = json(200, { properties: { provisioningState: 'Succeeded' } });
const others = [active, state('Failed', 'run-6')];
const own = [refused(503, 'ServiceUnavailable'), active, state('Running', 'run-7'), state('Succeeded', 'run-7')];
const template = { mode: 'Incremental', template: { resources: [] } };

const ofArm = ['@azure/arm-resources', '@azure/core-rest-pipeline'].map(packaged);
const one = (id: string, title: string, expect: Outcome, answers: StubAnswer[], call: [string, string, ...unknown[]]): Scenario => ({
  id: `azure/resource-manager/${id}`,
  of: `azure/resource-manager/${id.split('-')[0]}`,
  server,
  title,
  client: ofArm.join(' with '),
  expect,
  authority: retries('a 404 and a 409 are not sent again; a 503 is'),
  run: (stage) => called(stage, answers, call),
  script: sampleScript({
    packages: ofArm.map((name) => name.replace(' ', '@')),
    files: [`azure/${call[0].replace('azure/', '')}`],
    imports: `import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
const answers = ${JSON.stringify(answers)};
const call = ${JSON.stringify(call)};`,
    functions: { armClient, attempts, called },
    serve: `await (${sourceOf(serveStub)})(stage.port);`,
  }),
});

const vaultOf = (file: string, name: string, ...more: unknown[]): [string, string, ...unknown[]] => [`azure/${file}`, name, vault, '2023-07-01', ...more];
const deploying: [string, string, ...unknown[]] = ['azure/DeploymentActive/deploy.ts', 'deploy', deployment, 'run-7', template, 20];
const reading = vaultOf('ResourceNotFound/read-created.ts', 'readCreated', 20);

/** The samples of ScopeLocked, ResourceNotFound and DeploymentActive, and their struck-out versions, at a stub. */
export const samplesAzureArmStates: Scenario[] = [
  one(
    'ScopeLocked-sample-right',
    'a locked vault is deleted with delete-or-name.ts: one request, and an error that names the locked scope',
    { attempts: 1 },
    [locked],
    vaultOf('ScopeLocked/delete-or-name.ts', 'deleteOrName'),
  ),
  one(
    'ScopeLocked-sample-wrong',
    'the same with delete-wrong.ts: the lock of the group is gone, and then the vault',
    { status: 200, attempts: 3 },
    [locked, { status: 200 }, { status: 200 }],
    vaultOf('ScopeLocked/delete-wrong.ts', 'deleteAnyway', `${group}/providers/Microsoft.Authorization/locks/keep`),
  ),
  one('ResourceNotFound-sample-right', 'read-created.ts gets two 404, then the resource', { status: 200, attempts: 3 }, [missing, missing, done], reading),
  one(
    'ResourceNotFound-sample-five',
    'read-created.ts gets 404 each time: the fifth is thrown',
    { status: 404, code: 'ResourceNotFound', attempts: 5 },
    [missing],
    reading,
  ),
  one(
    'ResourceNotFound-sample-wrong',
    'create-if-absent-wrong.ts asks for a group, gets 404, and its PUT carries no tags',
    { status: 200, attempts: 2 },
    [{ status: 404 }, json(200, { name: 'rg-demo' })],
    ['azure/ResourceNotFound/create-if-absent-wrong.ts', 'createIfAbsent', 'rg-demo', 'westeurope'],
  ),
  one(
    'DeploymentActive-sample-right',
    'deploy.ts: the first PUT is answered 503, the SDK’s second 409; the deployment has the tag of this run, and ends',
    { status: 200, attempts: 4 },
    own,
    deploying,
  ),
  one(
    'DeploymentActive-sample-second',
    'deploy.ts: the running deployment is of another run, which ends with Failed; then its own is sent',
    { status: 200, attempts: 3 },
    [...others, done],
    deploying,
  ),
  one(
    'DeploymentActive-sample-five',
    'deploy.ts: each PUT finds another run; the fifth refusal is thrown',
    { status: 409, code: 'DeploymentActive', attempts: 9 },
    [...others, ...others, ...others, ...others, active],
    deploying,
  ),
  one(
    'DeploymentActive-sample-wrong',
    'the same 503 and 409 with deploy-wrong.ts: a second deployment under another name is accepted while the first runs',
    { status: 200, attempts: 3 },
    [refused(503, 'ServiceUnavailable'), active, done],
    ['azure/DeploymentActive/deploy-wrong.ts', 'deployAnyway', deployment, template],
  ),
  inPython(
    'ScopeLocked-sample-python',
    'delete_or_name.py, 409 with Retry-After: one request, and an error that names the locked scope',
    { status: 409, attempts: 1 },
    named,
    [{ ...locked, headers: { ...locked.headers, 'Retry-After': '1' } }],
    `delete_or_name(CLIENT, "${vault}", "2023-07-01")`,
    'azure/ScopeLocked/delete_or_name.py',
  ),
  inPython(
    'ResourceNotFound-sample-python',
    'read_created.py gets two 404, then the resource',
    { status: 200, attempts: 3 },
    named,
    [missing, missing, done],
    `read_created(CLIENT, "${vault}", "2023-07-01", 0.02)`,
    'azure/ResourceNotFound/read_created.py',
  ),
  inPython(
    'DeploymentActive-sample-python',
    'deploy.py: 503, 409, and the deployment of this run, which ends',
    { status: 200, attempts: 4 },
    named,
    own,
    'deploy(CLIENT.deployments, "rg-demo", "main", "run-7", {"mode": "Incremental", "template": {}}, 0.02)',
    'azure/DeploymentActive/deploy.py',
  ),
];
