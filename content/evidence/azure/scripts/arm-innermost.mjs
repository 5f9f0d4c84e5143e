// Runs code/azure/Conflict/innermost.ts over error bodies as they were reported in public, with ids shortened.
import { innermost } from '../../../code/azure/Conflict/innermost.ts';
const bodies = [
  ['template-2016', 'github.com/Azure/azure-cli/issues/336', { status: 'Failed', error: { code: 'ResourceDeploymentFailure', message: "The resource operation completed with terminal provisioning state 'Failed'.", details: [{ code: 'DeploymentFailed', message: 'At least one resource deployment operation failed. Please list deployment operations for details.', details: [{ code: 'Conflict', message: '{\r\n  "error": {\r\n    "code": "StorageAccountAlreadyTaken",\r\n    "message": "The storage account named vhdstorage is already taken."\r\n  }\r\n}' }] }] } }],
  ['template-2024', 'github.com/microsoft/aspire/issues/3409', { code: 'DeploymentFailed', target: '/subscriptions/0000/…/deployments/openai', message: 'At least one resource deployment operation failed. Please list deployment operations for details.', details: [{ code: 'RequestConflict', message: "Another operation is being performed on the parent resource '/subscriptions/0000/…/accounts/openai'. Please try again later." }] }],
  ['empty-leaf', 'github.com/microsoft/mwt-ds/issues/8', { status: 'Failed', error: { code: 'ResourceDeploymentFailure', message: '…', details: [{ code: 'DeploymentFailed', message: '…', details: [{ code: 'Conflict', message: '{\r\n  "status": "Failed",\r\n  "error": {\r\n    "code": "ResourceDeploymentFailure",\r\n    "message": "The resource operation completed with terminal provisioning state \'Failed\'."\r\n  }\r\n}' }] }] } }],
  ['activity-log', 'github.com/openshift/cloud-credential-operator/commit/ec2398375eb68f00287dd73844848eaee42bb666', { statusCode: 'Conflict', statusMessage: '{"error":{"code":"RoleAssignmentExists","message":"The role assignment already exists."}}' }],
  ['app-service', 'gist.github.com/mattduguid/4d201d3eb1b221842238292d294fa3f3', { Code: 'Conflict', Message: 'Cannot modify this site because another operation is in progress. Details: Id: 9c62', Target: null, Details: [{ Message: 'Cannot modify this site because another operation is in progress. Details: Id: 9c62' }, { Code: 'Conflict' }, { ErrorEntity: { ExtendedCode: '59203', Code: 'Conflict', Message: 'Cannot modify this site because another operation is in progress. Details: Id: 9c62' } }] }],
  ['key-vault', 'github.com/Azure/azure-sdk-for-net, Key Vault secrets samples', { error: { code: 'Conflict', message: 'Secret demo is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the secret can only be recovered or purged.', innererror: { code: 'ObjectIsDeletedButRecoverable' } } }],
  ['graph', 'learn.microsoft.com/answers/questions/1379655', { error: { code: 'Directory_ConcurrencyViolation', message: 'Error due to concurrent requests being made to the tenant. Please wait briefly and retry.', innerError: { date: '2023-09-29T11:09:56', 'request-id': '5bd2', 'client-request-id': '5bd2' } } }],
];
const outer = (b) => b.error?.code ?? b.Code ?? b.code ?? b.statusCode;
console.log(`product: code/azure/Conflict/innermost.ts\nversion: Node ${process.version}\nsettings: error bodies as they were reported in public (address in each heading), ids shortened; no request was sent\ncaptured: ${new Date().toISOString().slice(0, 10)}\nscript: scripts/arm-innermost.mjs\n`);
for (const [id, from, body] of bodies) {
  console.log(`== ${id}: ${from}`);
  console.log(`outermost  ${outer(body)}`);
  for (const { code, message } of innermost(JSON.stringify(body))) console.log(`innermost  ${code}: ${message.slice(0, 90)}`);
  console.log('');
}
