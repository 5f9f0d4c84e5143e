import type { Scenario } from '../scenario.ts';
import { cliSource, lro, model, named, never, pyRetry, retries, unlisted } from '../tools/armAuthorities.ts';
import { cli, deployment, group, inPython, javascript, json, refused, template, vault } from '../tools/armStates.ts';
import { samplesAzureArmStates } from './samplesAzureArmStates.ts';

const poll = { 'Azure-AsyncOperation': `https://management.azure.com/${group}/operations/1?api-version=2021-04-01` };
const after = { 'Retry-After': '1' };
const missing = refused(404, 'ResourceNotFound');
const active = refused(409, 'DeploymentActive');
const busy = refused(503, 'ServiceUnavailable');
const failed = json(200, { status: 'Failed', error: { code: 'ScopeLocked', message: 'text of the stub, not of Azure' } });

const deploys = ['deployment', 'group', 'create', '-g', 'rg-demo', '-n', 'main', '-f', 'template.json'];
const pyDeploy = 'CLIENT.deployments.begin_create_or_update("rg-demo", "main", {"properties": {"mode": "Incremental", "template": {}}})';
const pyGet = `CLIENT.resources.get_by_id("${vault}", "2023-07-01")`;

/** What SDKs and the CLI do by themselves with ScopeLocked, ResourceNotFound and DeploymentActive. */
export const sdkAzureArmStates: Scenario[] = [
  javascript(
    'ScopeLocked-sdk-js-long-running',
    'a DELETE is accepted, and ScopeLocked comes in the body of a poll answered with 200',
    { status: 200, attempts: 2 },
    lro('a poll that says Failed ends in a plain Error whose message holds the code'),
    [json(202, {}, poll), failed],
    ({ resources }) => resources.deleteById(vault, '2023-07-01', { updateIntervalInMs: 10 }),
  ),
  inPython(
    'ScopeLocked-sdk-python-retry-after',
    'a DELETE is answered 409 ScopeLocked with Retry-After: 1',
    { status: 409, code: 'ScopeLocked', attempts: 4 },
    named,
    [refused(409, 'ScopeLocked', after)],
    'CLIENT.resource_groups.begin_delete("rg-demo")',
  ),
  cli(
    'ScopeLocked-az',
    'az group delete is answered 409 ScopeLocked',
    { status: 409, code: 'ScopeLocked', attempts: 1, exit: 1 },
    unlisted,
    [refused(409, 'ScopeLocked')],
    ['group', 'delete', '-n', 'rg-demo', '--yes'],
  ),
  javascript(
    'ResourceNotFound-sdk-js',
    'a GET is answered 404 with Retry-After: 1',
    { status: 404, code: 'ResourceNotFound', attempts: 1 },
    never,
    [refused(404, 'ResourceNotFound', after)],
    ({ resources }) => resources.getById(vault, '2023-07-01'),
  ),
  javascript(
    'ResourceNotFound-sdk-js-created',
    'a create ends with Succeeded, and the GET that the SDK sends for the result is answered 404',
    { status: 404, code: 'ResourceNotFound', attempts: 3 },
    lro('after Succeeded a PUT is followed by a GET of the resource, and its error is thrown'),
    [json(201, { properties: { provisioningState: 'Creating' } }, poll), json(200, { status: 'Succeeded' }), missing],
    ({ resources }) => resources.createOrUpdateById(vault, '2023-07-01', { location: 'westeurope' }, { updateIntervalInMs: 10 }),
  ),
  javascript(
    'ResourceNotFound-sdk-js-exists',
    'checkExistence is a HEAD, whose 404 has no body and so no code: it gives false and no error',
    { status: 404, attempts: 1 },
    model('checkExistence expects 204 and 404; 404 becomes false'),
    [{ status: 404 }],
    ({ resourceGroups }) => resourceGroups.checkExistence('rg-demo'),
  ),
  inPython('ResourceNotFound-sdk-python', 'a GET is answered 404', { status: 404, code: 'ResourceNotFound', attempts: 1 }, unlisted, [missing], pyGet),
  inPython(
    'ResourceNotFound-sdk-python-retry-after',
    'a GET is answered 404 with Retry-After: 1',
    { status: 404, code: 'ResourceNotFound', attempts: 4 },
    named,
    [refused(404, 'ResourceNotFound', after)],
    pyGet,
  ),
  cli(
    'ResourceNotFound-az',
    'az resource show is answered 404: its exit status is 3',
    { status: 404, code: 'ResourceNotFound', attempts: 1, exit: 3 },
    cliSource('azclierror.py', 'a ResourceNotFoundError ends with exit status 3'),
    [missing],
    ['resource', 'show', '--ids', `/${vault}`, '--api-version', '2023-07-01'],
  ),
  cli(
    'ResourceNotFound-az-retry-after',
    'az resource show is answered 404 with Retry-After: 1',
    { status: 404, code: 'ResourceNotFound', attempts: 4, exit: 3 },
    named,
    [refused(404, 'ResourceNotFound', after)],
    ['resource', 'show', '--ids', `/${vault}`, '--api-version', '2023-07-01'],
  ),
  cli(
    'ResourceNotFound-az-exists',
    'az group exists is a HEAD, whose 404 has no body and so no code: it prints false, exit status 0',
    { status: 404, attempts: 1, exit: 0 },
    unlisted,
    [{ status: 404 }],
    ['group', 'exists', '-n', 'rg-demo'],
  ),
  javascript(
    'DeploymentActive-sdk-js',
    'the PUT of a deployment is answered 409 with Retry-After: 1',
    { status: 409, code: 'DeploymentActive', attempts: 1 },
    never,
    [refused(409, 'DeploymentActive', after)],
    ({ resources }) => resources.createOrUpdateById(deployment, '2021-04-01', template),
  ),
  javascript(
    'DeploymentActive-sdk-js-own-retry',
    'the PUT of a deployment is answered 503, and the one that the SDK sends by itself 409: as if the first had been accepted',
    { status: 409, code: 'DeploymentActive', attempts: 2 },
    retries('5xx but 501 and 505 is sent again, three times at most'),
    [busy, active],
    ({ resources }) => resources.createOrUpdateById(deployment, '2021-04-01', template),
  ),
  inPython(
    'DeploymentActive-sdk-python',
    'the PUT of a deployment is answered 409',
    { status: 409, code: 'DeploymentActive', attempts: 1 },
    unlisted,
    [active],
    pyDeploy,
  ),
  inPython(
    'DeploymentActive-sdk-python-retry-after',
    'the PUT of a deployment is answered 409 with Retry-After: 1',
    { status: 409, code: 'DeploymentActive', attempts: 4 },
    named,
    [refused(409, 'DeploymentActive', after)],
    pyDeploy,
  ),
  cli(
    'DeploymentActive-az-own-retry',
    'az deployment group create: the check passes, the PUT is answered 503, and the one that the CLI sends by itself 409',
    { status: 409, code: 'DeploymentActive', attempts: 3, exit: 1 },
    pyRetry('503 is sent again, the first time at once'),
    [json(200, { properties: { provisioningState: 'Succeeded' } }), busy, active],
    deploys,
  ),
  cli(
    'DeploymentActive-az-wait-canceled',
    'az deployment group wait --created for a cancelled deployment: it prints {} when its time is up, exit status 0',
    { status: 200, attempts: 3, exit: 0 },
    cliSource('commands/command_operation.py', 'succeeded ends it, failed raises; after the timeout an error is returned, not raised'),
    [json(200, { properties: { provisioningState: 'Canceled' } })],
    ['deployment', 'group', 'wait', '-g', 'rg-demo', '-n', 'main', '--created', '--interval', '1', '--timeout', '3'],
  ),
  ...samplesAzureArmStates,
];
