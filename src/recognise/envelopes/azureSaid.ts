// Sources: https://learn.microsoft.com/graph/errors, https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors,
// https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode (for the codes; the messages as commonly printed, not checked line by line)
import { phrases } from '../phrases.ts';

/** Messages of Azure and of Microsoft Graph, each of one service with one code. */
export const azureSaid = phrases(`
ErrorIrresolvableConflict | change key passed in the request does not match the current change key | 409
ErrorItemNotFound | The specified object was not found in the store | 404
ErrorInvalidChangeKey | The change key is invalid | 400
ErrorFolderExists | A folder with the specified name already exists | 409
ErrorMailboxMoveInProgress | Mailbox move in progress | 503
-2130575305 | Your changes conflict with those made concurrently by another user | 409
nameAlreadyExists | The specified item name already exists | 409
nameAlreadyExists | Name already exists | 409 | 0.6
nameAlreadyExists | An upload session already exists for this file | 409
resourceModified | ETag does not match current item's value | 412
resourceModified | usually an eTag mismatch | 412
resourceLocked | The resource you are attempting to access is locked | 423
itemNotFound | Item does not exist | 404 | 0.6
DeploymentActive | would overwrite an existing deployment which is still active | 409
409 | Another indexer invocation is currently in progress | 409
0x80071151 | Cannot start the requested operation * because there is another | 409
Request_BadRequest | cannot contain more than 20 link changes | 400
ObjectConflict | Reason: ObjectConflict | 400
Directory_QuotaExceeded | directory object quota limit for the | 403
Conflict | a conflict while creating/updating your secret | 409
ServiceUnavailable | currently experiencing high demand in this region | 503
GatewayTimeout | The gateway did not receive a response from | 504
Conflict | Cannot acquire exclusive lock to create or update this server farm | 409
LinkStolen | ErrorCodes.LinkStolen
nameAlreadyExists | with the same name already exists under the parent | 409
ApplicationThrottled | is over its MailboxConcurrency limit | 429
ErrorTooManyObjectsOpened | Too many concurrent connections opened | 429
ErrorServerBusy | The server cannot service this request right now | 503
ObjectIsBeingRecovered | is currently being recovered | 409
ObjectIsBeingDeleted | is currently being deleted and cannot be re-created | 409
409 | There is a deployment currently in progress | 409
JobExists | The specified job already exists | 409
PoolExists | The specified pool already exists | 409
TaskExists | The specified task already exists | 409
JobBeingTerminated | The specified job is being terminated | 409
PoolBeingDeleted | The specified pool has been marked for deletion | 409
PoolBeingResized | The specified pool is being resized | 409
JobCompleted | The specified job is already in a completed state | 409
NodeNotReady | The specified node is not ready | 409
ConcurrencyVersionMismatch | doesn't match the RowVersion property provided | 412
Directory_ConcurrencyViolation | due to concurrent requests being made to the tenant | 503
OperationNotAllowed | Existing field * cannot be changed | 400
Request_ResourceNotFound | or one of its queried reference-property objects are not present | 404
Request_BadRequest | One or more added object references already exist | 400
Request_MultipleObjectsWithSameKeyValue | A conflicting object with one or more of the specified property values | 400
Request_UnsupportedQuery | Unsupported or invalid query filter | 400
Conflict | resource with specified id, name, or unique index already exists | 409
Conflict | Cannot delete resource while nested resources exist | 409
RetryWith | Conflicting request to resource has been attempted | 449
PreconditionFailed | one of the specified precondition is not met | 412
TooManyRequests | The request rate is too large | 429
Gone | The requested resource is no longer available at the server | 410
OperationNotAllowed | Another operation * is in progress, please wait for it to finish | 409
OperationNotAllowed | Another agentpool operation | 409
CanceledAndSupersededDueToAnotherOperation | was canceled and superseded by operation | 409
OperationPreempted | has been preempted by a more recent operation | 409
ReferencedResourceNotProvisioned | is not in Succeeded state. Resource is in | 429
RetryableError | A retryable error occurred. | 429
InUseRouteTableCannotBeDeleted | Route table * is in use and cannot be deleted | 400
InUseNetworkSecurityGroupCannotBeDeleted | because it is in use by the following resources | 400 | 0.75
PublicIPAddressCannotBeDeleted | can not be deleted since it is still allocated to resource | 400
NicInUse | is used by existing resource | 400 | 0.7
AttachDiskWhileBeingDetached | because the disk is currently being detached | 409
ServerIsBusy | is busy with another operation | 409 | 0.75
EntityAlreadyExists | The specified entity already exists | 409
ReceiverDisconnectedException | receiver with a higher epoch
ReceiverDisconnectedException | New receiver with higher epoch
SessionCannotBeLocked | It may be locked by another receiver
NotFound | {"Errors":["Resource Not Found"]} | 404
MessageLockLost | The lock on the message lock has expired
DeploymentNotFound | Deployment * could not be found | 404
PrincipalNotFound | does not exist in the directory | 400
RoleAssignmentUpdateNotPermitted | Tenant ID, application ID, principal ID, and scope are not allowed to be updated | 400
NoRegisteredProviderFound | No registered resource provider found | 400
ParentResourceNotFound | because parent resource * not found | 404
SkuNotAvailable | is currently not available in location | 409
AllocationFailed | do not have sufficient capacity for the requested VM size | 409
ResourceGroupBeingDeleted | in deprovisioning state | 409
RequestDisallowedByPolicy | was disallowed by policy | 403
LinkedAuthorizationFailed | does not have permission to perform action * on the linked scope | 403
InvalidResourceLocation | already exists in location | 409
`);
