// Sources: https://github.com/MicrosoftDocs/azure-docs (articles/service-bus-messaging/service-bus-resource-manager-exceptions.md, articles/azure-resource-manager/troubleshooting),
// https://learn.microsoft.com/azure/key-vault/general/rest-error-codes, https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb,
// https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/welcome-azure-kubernetes, https://learn.microsoft.com/azure/azure-functions/errors-diagnostics/diagnostic-events/azfd0004 (for the codes; messages outside the first as commonly printed, not checked line by line)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of Azure services that hold data, keys and messages, each with the code that the service gives for it. */
export const azureDataSaid: readonly ServiceSaid[] = [
  {
    service: 'service-bus',
    list: heads(`
MessagingEntityAlreadyExists: The messaging entity * already exists
MessagingEntityNotFound: The messaging entity * could not be found | Put token failed. status-code: 404
MessagingEntityDisabled: The messaging entity * is currently disabled | Messaging entity * is disabled
40000: because the namespace * is using the 'Basic' Tier | property of an existing Queue can't be changed | property of an existing Queue (or Topic) cannot be changed | Partitioning cannot be changed for | The supplied lock time exceeds the allowed maximum | contains character(s) that is not allowed by Service Bus
40300: The maximum number of resources of type * has been reached or exceeded
40400: The auto forwarding destination entity does not exist
40900: You're requesting an operation that isn't allowed in the resource's current state
40901: Another conflicting operation is in progress | conflicted with another request | Another update request is in progress for the entity | Another conflicting operation may be in progress
50004: The request was terminated because the namespace * is being throttled
50009: The request was terminated because the entity is being throttled
QuotaExceeded: The maximum entity size has been reached or exceeded for | The quota has been exceeded for the
ServiceBusy: The server was unable to process the request; please retry the operation
Unauthorized: Secondary namespace is read-only | claim(s) are required to perform this operation | claim is empty
MessageLockLost: The lock supplied is invalid | has already been removed from the queue, or was received by a different receiver
SessionCannotBeLocked: The requested session * cannot be accepted
SessionLockLost: The session lock has expired on the MessageSession
MessageSizeExceeded: The received message (delivery-id: * exceeds the limit | is larger than is currently allowed
CommunicationError: The connection was inactive for more than the allowed | The link * is force detached by the broker
`),
  },
  {
    service: 'event-hubs',
    list: heads(`
ReceiverDisconnected: is created hence current receiver * is getting disconnected | At least one receiver for the endpoint is created with epoch
QuotaExceeded: Exceeded the maximum number of allowed receivers per partition in a consumer group
ServiceBusy: The request was terminated because the entity is being throttled. Error code : 50002
ArgumentOutOfRange: The supplied offset * is invalid. The last offset in the system is | The supplied sequence number * is invalid
ResourceNotFound: The messaging entity * eventhub * could not be found
`),
  },
  {
    service: 'key-vault',
    list: heads(`
Conflict: There was a conflict * the soft-deleted | There was a conflict while creating/updating your | There was a conflict recovering the secret
ObjectIsDeletedButRecoverable: is currently in a deleted but recoverable state
ObjectIsBeingDeleted: is currently being deleted and cannot be re-created
ObjectIsBeingRecovered: is currently being recovered | because it is currently being recovered
SecretNotFound: A secret with (name/id) * was not found in this key vault
KeyNotFound: A key with (name/id) * was not found in this key vault
CertificateNotFound: A certificate with (name/id) * was not found in this key vault
PendingCertificateNotFound: Pending certificate not found
SecretDisabled: Operation get is not allowed on a disabled secret
KeyDisabled: Operation * is not allowed on a disabled key
ForbiddenByPolicy: does not have secrets get permission on key vault | does not have secrets set permission on key vault | does not have certificates * permission on key vault | does not have keys * permission on key vault
ForbiddenByRbac: Caller is not authorized to perform action on resource
ForbiddenByFirewall: is not authorized and caller is not a trusted service | Client address is not authorized and caller
Forbidden: Public network access is disabled and request is not from a trusted service
Throttled: Request was not processed because too many requests were received
Unauthorized: AKV10000: Request is missing a Bearer or PoP token | AKV10022: Invalid audience | AKV10032: Invalid issuer
VaultAlreadyExists: The vault name * is already in use | A vault with the same name already exists in deleted state
BadParameter: The parameter * is not a valid | Property has invalid value
`),
  },
  {
    service: 'cosmos-db',
    list: heads(`
Conflict: Entity with the specified id already exists in the system | Resource with specified id, name, or unique index already exists | Unique index constraint violation
NotFound: Entity with the specified id does not exist in the system | Resource Not Found. Learn more: https://aka.ms/cosmosdb
PreconditionFailed: One of the specified pre-condition is not met | Operation cannot be performed because one of the specified precondition is not met
TooManyRequests: The request rate is too large. Please retry after sometime | Request rate is large. More Request Units may be needed | The request did not complete due to a high rate of metadata requests
RequestEntityTooLarge: Request size is too large | Entity is too large
Gone: The requested resource is no longer available at the server
Forbidden: Request originated from IP * through public internet | Partition key reached maximum size of | Request for Read/Write is blocked because | Request blocked by Auth | cannot be authorized by AAD token in data plane
BadRequest: Cross partition query is required but disabled | The partition key supplied in x-ms-partitionkey header has fewer components | PartitionKey extracted from document doesn't match the one specified in the header | The order by query does not have a corresponding composite index | Partition key provided either doesn't correspond to definition
Unauthorized: The input authorization token can't serve the request | Local Authorization is disabled. Use an AAD token
ServiceUnavailable: Service is currently unavailable. More info: https://aka.ms/cosmosdb | Database account creation failed | we are currently experiencing high demand in this region
RequestTimeout: The client initiated the request * but it timed out | Request timed out. More info: https://aka.ms/cosmosdb
PreconditionFailed: There is already an operation in progress which requires exclusive lock on this service
`),
  },
  {
    service: 'storage',
    list: heads(`
LeaseAlreadyPresent: There is already a lease present
LeaseNotPresentWithContainerOperation: There is currently no lease on the container
InvalidResourceName: The specifed resource name contains invalid characters
PublicAccessNotPermitted: Public access is not permitted on this storage account
KeyBasedAuthenticationNotPermitted: Key based authentication is not permitted on this storage account
AuthorizationFailure: This request is not authorized to perform this operation
AuthorizationPermissionMismatch: This request is not authorized to perform this operation using this permission
AuthenticationFailed: Server failed to authenticate the request. Make sure the value of Authorization header
PathAlreadyExists: The specified path already exists | This operation is not permitted on a non-empty directory
EndpointUnsupportedAccountFeatures: This endpoint does not support BlobStorageEvents or SoftDelete
AccountIsDisabled: The specified account is disabled
ServerBusy: The server is busy | Ingress is over the account limit | Egress is over the account limit
OperationTimedOut: Operation could not be completed within the specified time
ShareBeingDeleted: The specified share is being deleted
ShareAlreadyExists: The specified share already exists
SharingViolation: The specified resource may be in use by an SMB client
FileLockConflict: A portion of the specified file is locked by an SMB client
TableBeingDeleted: The specified table is being deleted
TableAlreadyExists: The table specified already exists
UpdateConditionNotSatisfied: The update condition specified in the request was not satisfied
PopReceiptMismatch: The specified pop receipt did not match the pop receipt for a dequeued message
MessageNotFound: The specified message does not exist
BlobImmutableDueToPolicy: This operation is not permitted as the blob is immutable due to a policy
BlobArchived: This operation is not permitted on an archived blob
SnapshotsPresent: This operation is not permitted while the blob has snapshots | because the blob has snapshots
PendingCopyOperation: There is currently a pending copy operation
NoPendingCopyOperation: There is currently no pending copy operation
`),
  },
];
