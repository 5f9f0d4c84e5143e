// Sources: https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb, https://learn.microsoft.com/azure/service-bus-messaging/service-bus-messaging-exceptions-latest,
// https://learn.microsoft.com/azure/key-vault/general/rest-error-codes, https://learn.microsoft.com/azure/azure-app-configuration/rest-api-locks
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, forms, found, layers } from '../reading.ts';

const cosmosNames: Record<string, string> = {
  '400': 'BadRequest',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '404': 'NotFound',
  '408': 'RequestTimeout',
  '409': 'Conflict',
  '410': 'Gone',
  '412': 'PreconditionFailed',
  '413': 'RequestEntityTooLarge',
  '429': 'TooManyRequests',
  '449': 'RetryWith',
  '500': 'InternalServerError',
  '503': 'ServiceUnavailable',
};

/** Azure Cosmos DB: status and substatus in the text of the SDK. */
export const cosmos = forms('Azure Cosmos DB', { provider: 'azure', service: 'cosmos-db' }, [
  [/Response status code does not indicate success: (?<code>[A-Za-z]{3,40}) \((?<status>\d{3})\)/dg],
  [/(?:Cosmos\w{0,20}|DocumentClient)Exception[\s\S]{0,500}?StatusCode:\s{0,3}(?<code>[A-Z][A-Za-z]{2,40})\b/dg],
  [
    /(?:CosmosException|CosmosHttpResponseError|Cosmos\w{0,20}Error|statusCode)["')]{0,2}[^\n]{0,120}?\b(?:statusCode|Status code|StatusCode)["']?\s{0,2}[:=]\s{0,3}(?<status>\d{3})/dgi,
    { sure: 0.9, code: 'x' },
    (reading, _, view) =>
      has(view, 'cosmos', 'documentclient', 'documents.', 'documentdb')
        ? { ...reading, code: cosmosNames[String(reading.status)] ?? String(reading.status) }
        : undefined,
  ],
  [/\bCosmosResource(?:Exists|NotFound)Error\b[^\n]{0,40}\((?<code>[A-Z]\w{3,40})\)/dg],
  [
    /"code":\s{0,3}(?<status>409|412|404|429|449|410)\b/dg,
    { sure: 0.88, code: 'x' },
    (reading, _, view) => (has(view, 'activityid', 'cosmos') ? { ...reading, code: cosmosNames[String(reading.status)] ?? 'x' } : undefined),
  ],
  [
    /success: (?<status>\d{3}) Substatus/dg,
    { sure: 0.93, code: 'x' },
    (reading) => ({ ...reading, code: cosmosNames[String(reading.status)] ?? String(reading.status) }),
  ],
  [/"ClassName":"(?<code>[A-Z]\w{3,60})"/dg],
  [/Resource with specified id or name already exists/dg, { code: 'Conflict', status: 409 }],
  [/Entity with the specified id already exists in the system/dg, { code: 'Conflict', status: 409 }],
  [/Entity with the specified id does not exist in the system/dg, { code: 'NotFound', status: 404 }],
  [/One of the specified pre-condition is not met/dg, { code: 'PreconditionFailed', status: 412 }],
  [/Request rate is large|RequestRateTooLargeException/dg, { sure: 0.9, code: 'TooManyRequests', status: 429 }],
]);

/** Azure Service Bus and Event Hubs: reason in parentheses, condition of AMQP, or class. */
export const messaging = forms('Azure messaging', { provider: 'azure' }, [
  [
    /\b(?:ServiceBus|EventHubs)Exception[^\n]{0,400}?\((?<code>[A-Z][A-Za-z]{4,40})\)/dg,
    {},
    (reading, { 0: text }) => ({ ...reading, service: text.startsWith('E') ? 'event-hubs' : 'service-bus' }),
  ],
  [
    /\b(?<code>(?:MessageLockLost|SessionLockLost|SessionCannotBeLocked|MessagingEntityNotFound|MessagingEntityAlreadyExists|MessagingEntityDisabled|QuotaExceeded|MessageNotFound|ServiceBusy)(?:Exception|Error)?)\b/dg,
    { sure: 0.85, service: 'service-bus' },
    (reading, _, view) =>
      has(view, 'servicebus', 'service bus', 'service-bus', 'amqp', 'locklost', 'cannotbelocked', 'messagingentity') ? reading : undefined,
  ],
  [
    /com\.microsoft:(?<code>message-lock-lost|session-lock-lost|session-cannot-be-locked)/dg,
    { sure: 0.9, service: 'service-bus' },
    (reading) => ({ ...reading, code: reading.code.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()) }),
  ],
  [/The lock supplied is invalid\. Either the lock expired/dg, { code: 'MessageLockLost', service: 'service-bus' }],
  [/The session lock has expired|The session lock was lost/dg, { sure: 0.9, code: 'SessionLockLost', service: 'service-bus' }],
  [
    /\b(?<code>(?:ReceiverDisconnected|ConsumerDisconnected|OwnershipLost|EPOCH_RECEIVER_DISCONNECTED)(?:Exception|Error)?)\b/dg,
    { sure: 0.88, service: 'event-hubs' },
  ],
  [/New receiver [^\n]{0,160}? with higher epoch/dg, { sure: 0.9, code: 'ReceiverDisconnected', service: 'event-hubs' }],
  [/\bSubCode=(?<code>\d{5})\b/dg, { sure: 0.93, service: 'service-bus' }],
  [/\bError code : (?<code>\d{5})\./dg, { sure: 0.9, service: 'service-bus' }],
  [/\b(?<code>amqp:(?:link:stolen|link:detach-forced|unauthorized-access|resource-limit-exceeded|not-found))\b/dg, { sure: 0.97 }],
]);

const armMessages = phrases(`
Conflict | because another operation is in progress. Details: | 409
Conflict | Cannot modify this site because another operation is in progress | 409
Conflict | Error uploading archive (Conflict) | 409
ResourceGroupBeingDeleted | is in deprovisioning state and cannot perform this operation | 409
RequestConflict | Another operation is being performed on the parent resource | 409
DeploymentActive | previous deployment from * is still active | 409
StorageAccountAlreadyTaken | The storage account named * is already taken | 409
AnotherOperationInProgress | Another operation on this or dependent resource is in progress | 409
StorageAccountOperationInProgress | performing on this storage account that requires exclusive access | 409
InUseSubnetCannotBeDeleted | Subnet * is in use by * and cannot be deleted | 400
AuthorizationFailed | does not have authorization to perform action | 403
MissingSubscriptionRegistration | The subscription is not registered to use namespace | 409
FlagMustBeSetForRestore | you must specify 'restore' to be 'true' | 409
ResourceNotFound | aka.ms/ARMResourceNotFoundFix | 404 | 0.85
OperationNotAllowed | Operation is not allowed because there's an in progress | 409
ObjectIsDeletedButRecoverable | is currently in a deleted but recoverable state | 409 | 0.88
AnotherOperationInProgress | Another operation is in progress on the selected | 409
ScopeLocked | following scope(s) are locked | 409
ContainerAppOperationInProgress | because there is an ongoing provisioning operation | 409
SubscriptionRequestsThrottled | exceeded the backend storage limit | 429
RoleAssignmentExists | The role assignment already exists | 409
VaultAlreadyExists | The vault name ' * ' is already in use | 409
Conflict | Website with given name * already exists | 409
Conflict | Server Farm with name * already exists | 409
InvalidTemplateDeployment | is not valid according to the validation procedure | 400 | 0.72
ResourceGroupNotFound | Resource group ' * ' could not be found | 404
OperationNotAllowed | results in exceeding approved | 409 | 0.86
AuthorizationFailed | Authorization failed for template resource | 403
ConflictError | is currently performing an operation on this deployment that requires exclusive access | 409
ObjectIsBeingDeleted | is currently being deleted | 409 | 0.75
`);

const graphMessages = phrases(`
MailboxNotEnabledForRESTAPI | REST API is not yet supported for this mailbox | 404
MailboxNotEnabledForRESTAPI | mailbox is either inactive, soft-deleted, or is hosted on-premise | 404
Authorization_RequestDenied | Insufficient privileges to complete the operation | 403
Request_BadRequest | Another object with the same value for property | 400 | 0.85
`);

/** A code of https://learn.microsoft.com/graph/errors at the begin of a line or behind what a tool says, with its message behind it. */
const graphCode =
  /(?:^|: )[ \t]{0,20}(?<code>accessDenied|activityLimitReached|extensionError|generalException|invalidRange|itemNotFound|malwareDetected|nameAlreadyExists|notAllowed|resourceModified|resourceLocked|resyncRequired|serviceNotAvailable|quotaLimitReached): /dgm;

/** Codes of Exchange, which Graph passes on: https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode */
const exchangeCode =
  /\b(?<code>Error(?:IrresolvableConflict|ItemNotFound|ItemSave|AccessDenied|InvalidChangeKey|ChangeKeyRequired\w{0,30}|ConflictResolutionRequired|ConcurrentUpdate\w{0,20}|FolderExists|FolderSave\w{0,20}|NameResolution\w{0,20}|MailboxMoveInProgress|MailboxStoreUnavailable|QuotaExceeded|ServerBusy|StaleObject|SyncFolderNotFound|CalendarIs\w{0,40}|DuplicateTransactionId|ObjectTypeChanged|CannotDeleteObject|DeleteDistinguishedFolder|MoveCopyFailed|OccurrenceCrossingBoundary))\b/dg;

/** Messages by which other errors of Azure are known when no code was pasted. */
export const azureMessages: Envelope = {
  name: 'Azure messages',
  read: (view) => [
    ...said(view, { provider: 'azure', service: 'resource-manager', sure: 0.9, layer: layers.system }, armMessages),
    ...said(view, { provider: 'azure', service: 'microsoft-graph', sure: 0.9, layer: layers.system }, graphMessages),
    ...found(view, exchangeCode, { provider: 'azure', service: 'microsoft-graph', sure: 0.88, layer: layers.system }),
    ...(has(view, 'googleapi') ? [] : found(view, graphCode, { provider: 'azure', service: 'microsoft-graph', sure: 0.86, layer: layers.system })),
  ],
};
