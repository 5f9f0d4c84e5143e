// Sources: https://github.com/MicrosoftDocs/azure-docs (articles/service-bus-messaging/service-bus-resource-manager-exceptions.md, articles/azure-resource-manager/troubleshooting),
// https://learn.microsoft.com/azure/key-vault/general/rest-error-codes, https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb,
// https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/welcome-azure-kubernetes, https://learn.microsoft.com/azure/azure-functions/errors-diagnostics/diagnostic-events/azfd0004 (for the codes; messages outside the first as commonly printed, not checked line by line)
import { heads } from '../heads.ts';
import type { ServiceSaid } from './cloudListed.ts';

/** Messages of services of Azure, each with the code that the service gives for it. */
export const azureServicesSaid: readonly ServiceSaid[] = [
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
    service: 'app-service',
    list: heads(`
Conflict: Cannot modify this site because another operation is in progress | Website with given name * already exists | Server farm * cannot be deleted because it has web app(s) * assigned to it | Another operation is in progress on the site | This region has quota of 0 instances for your subscription | Hostname * already exists. Please select a different name | already bound to another | Cannot delete server farm
409: There is a deployment currently in progress. Please try again when it completes | There may be an ongoing deployment or your app setting has | Deployment has been stopped due to SCM container restart | SCM container restart was triggered
429: Cannot acquire exclusive lock to create * this site | Cannot acquire exclusive lock to create * this server farm
412: ETag does not represent the latest state of the resource
BadRequest: The parameter * has an invalid value * app setting | Requested feature is not available in resource group | LinuxFxVersion has an invalid value | The 'WindowsFxVersion' | Free and Shared tier * not supported
Unauthorized: This region has quota of | Operation cannot be completed without additional quota | Current Limit (Basic VMs): 0
Forbidden: Site Disabled | Web app is stopped | Ip Forbidden
NotFound: Cannot find Web App with name | Cannot find SourceControlToken with name | Server Error: Could not find a SCM site
403: This web app is stopped | The web app you have attempted to reach is currently stopped
`),
  },
  {
    service: 'functions',
    list: heads(`
LeaseAlreadyPresent: Unable to acquire singleton lock blob lease | Unable to acquire Singleton lock
LeaseLost: Singleton lock renewal failed for blob * with error code | Singleton lock renewal failed
AZFD0004: A collision for Host ID * was detected in the configured storage account | Host ID * collision
AZFD0005: An external startup class * could not be | Error configuring services in an external startup class
AZFD0006: SAS token * will expire within | Storage SAS token within
AZFD0011: FUNCTIONS_WORKER_RUNTIME * value is missing | FUNCTIONS_WORKER_RUNTIME value specified in * is not valid
: Host lock lease acquisition failed | A ScriptHost error has occurred | The listener for function * was unable to start | Can't bind to port | No job functions found. Try making your job classes and methods public | Error indexing method | Microsoft.Azure.WebJobs.Host: Error indexing method | Value cannot be null. (Parameter 'provider')
Conflict: Encountered an error (Conflict) from host runtime
BadGateway: Encountered an error (BadGateway) from host runtime
ServiceUnavailable: Encountered an error (ServiceUnavailable) from host runtime
InternalServerError: Encountered an error (InternalServerError) from host runtime
ServiceUnavailable: Function host is not running
`),
  },
  {
    service: 'container-registry',
    list: heads(`
CONTAINER_REGISTRY_NAME_IN_USE: The registry DNS name * is already in use
DENIED: client with IP * is not allowed access. Refer https://aka.ms/acr/firewall
UNAUTHORIZED: authentication required, visit https://aka.ms/acr/authorization | Application not registered with AAD | The admin user is disabled. To enable admin user
MANIFEST_UNKNOWN: manifest tagged by * is not found
TOOMANYREQUESTS: Too Many Requests; check out https://aka.ms/acr
Conflict: Tag * already exists in target registry | because the image is locked | manifest or tag is locked
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
  {
    service: 'microsoft-graph',
    list: heads(`
Request_BadRequest: One or more added object references already exist for the following modified properties | Another object with the same value for property | Permission entry already exists | The permission being assigned already exists on the object
Request_ResourceNotFound: or one of its queried reference-property objects are not present
Request_MultipleObjectsWithSameKeyValue: The service principal cannot be created, updated, or restored because the service principal name | is already in use
Authorization_RequestDenied: Insufficient privileges to complete the operation
Directory_ConcurrencyViolation: due to concurrent requests being made to the tenant
Directory_QuotaExceeded: The directory object quota limit for the
InvalidAuthenticationToken: Access token has expired or is not yet valid | Lifetime validation failed, the token is expired | CompactToken parsing failed with error code | Access token is empty
UnknownError: Error while processing response
ErrorExceededMessageLimit: Request rejected. Your tenant has exceeded
MailboxNotEnabledForRESTAPI: The mailbox is either inactive, soft-deleted, or is hosted on-premise
ApplicationThrottled: Application is over its MailboxConcurrency limit
TooManyRequests: Too many requests from Identifier
`),
  },
  {
    service: 'openai',
    list: heads(`
429: have exceeded token rate limit of your current | have exceeded call rate limit of your current | have exceeded rate limit of your current
DeploymentNotFound: The API deployment for this resource does not exist
content_filter: The response was filtered due to the prompt triggering Azure OpenAI's content management policy
401: Access denied due to invalid subscription key or wrong API endpoint
InsufficientQuota: This operation require * new capacity in quota Tokens Per Minute
RequestConflict: Another operation is being performed on the parent resource
`),
  },
  {
    service: 'resource-manager',
    list: heads(`
OperationNotAllowed: Operation is not allowed: Another operation * is in progress, please wait | Operation is not allowed because there's an in progress * operation | cannot proceed because * operation is in progress | Upgrades are disallowed while cluster is in a failed state | Managed cluster is in * state | Existing field * cannot be changed
OperationPreempted: has been preempted by a more recent operation
AKSOperationPreempted: was preempted by another operation | has been preempted by * operation
InsufficientSubnetSize: Pre-allocated IPs * exceeds IPs available * in Subnet
PodDrainFailure: Drain node * failed when evicting pod | Drain of node * failed when evicting pod
NodePoolMcVersionIncompatible: Node pool version * and control plane version * are incompatible
OperationNotAllowed: Upgrading Kubernetes version * is not allowed
K8sVersionNotSupported: is not supported in this region. Please use * command to get the supported version list
ServicePrincipalNotFound: Provisioning of resource(s) for container service * failed. Message: * Service principal
ControlPlaneAddOnsNotReady: Pods not in Running status
NodesNotReady: nodes not ready
EtagMismatch: Operation is not allowed: If-Match etag
OriginalEtagNotExpect: Original etag not expected
RoleAssignmentExists: The role assignment already exists
RoleAssignmentRequestExists: A role assignment request with Id * already exists
RoleAssignmentUpdateNotPermitted: principal ID, and scope are not allowed to be updated
RoleDefinitionWithSameNameExists: A custom role with the same name already exists in this directory
PrincipalNotFound: does not exist in the directory * Check that you have the correct principal ID
AuthorizationFailed: does not have authorization to perform action | If access was recently granted, please refresh your credentials
LinkedAuthorizationFailed: has permission to perform action * however, it does not have permission
RequestDisallowedByPolicy: was disallowed by policy. Policy identifiers
ScopeLocked: cannot perform delete operation because following scope(s) are locked | cannot perform write operation because following scope(s) are locked
DeploymentActive: would overwrite an existing deployment which is still active | The deployment with resource id * cannot be saved, because this would overwrite
DeploymentQuotaExceeded: exceeding the quota of 800 | The current deployment count is
ResourceGroupBeingDeleted: is in deprovisioning state and cannot perform this operation
ResourceGroupNotFound: Resource group * could not be found
ResourceNotFound: under resource group * was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix
InvalidResourceLocation: A resource with the same name cannot be created in location | already exists in location * in resource group
InvalidResourceReference: referenced by resource * was not found. Please make sure that the referenced resource exists
ReferencedResourceNotProvisioned: because resource * is not in Succeeded state | Cannot proceed with operation because resource
AnotherOperationInProgress: Another operation on this or dependent resource is in progress
InUseSubnetCannotBeDeleted: Subnet * is in use by * and cannot be deleted
InUseNetworkSecurityGroupCannotBeDeleted: Network security group * cannot be deleted because it is in use by the following
InUseRouteTableCannotBeDeleted: Route table * is in use and cannot be deleted
PublicIPAddressCannotBeDeleted: can not be deleted since it is still allocated to resource
PublicIPAddressInUse: is already allocated to resource | is referenced by multiple ipconfigs
NicInUse: is used by existing resource * In order to delete the network interface
NicReservedForAnotherVm: is reserved for * seconds for VM | Nic(s) in request is reserved for another Virtual Machine
NetcfgSubnetRangesOverlap: Subnet * is not valid because its IP address range overlaps
NetcfgInvalidSubnet: is not valid in virtual network | Subnet * is not valid in virtual network
VnetAddressSpacesOverlap: Cannot create or update peering * because remote address space overlap
RemotePeeringIsDisconnected: because remote peering * is in Disconnected state
SubnetIsFull: does not have enough capacity for * IP addresses | Subnet * with address prefix * does not have enough capacity
PrivateIPAddressInUse: IP configuration * is using the private IP address * which is already allocated
DnsRecordInUse: DNS record * is already used by another public IP
PublicIPCountLimitReached: Cannot create more than * public IP addresses for this subscription in this region
SkuNotAvailable: Please try another size or deploy to a different location or different zone
QuotaExceeded: Operation could not be completed as it results in exceeding approved * quota
MissingSubscriptionRegistration: The subscription is not registered to use namespace
NoRegisteredProviderFound: No registered resource provider found for location
SubscriptionRequestsThrottled: Number of requests for subscription * exceeded the limit
StorageAccountAlreadyTaken: The storage account named * is already taken
StorageAccountAlreadyExists: The storage account named * already exists under the subscription
StorageAccountOperationInProgress: An operation is currently performing on this storage account that requires exclusive access
FlagMustBeSetForRestore: you must specify 'restore' to be 'true'
CanceledAndSupersededDueToAnotherOperation: was canceled and superseded by operation
RetryableError: A retryable error occurred
GatewayTimeout: The gateway did not receive a response from * within the specified time period
InvalidTemplate: Deployment template validation failed | Unable to process template language expressions
ConflictError: Azure is currently performing an operation * that requires exclusive access
40862: Elastic pool name must be specified if the elastic pool service objective is specified
ConflictingServerOperation: An operation is currently in progress for the server
ServerIsBusy: is busy with another operation
DatabaseAlreadyExists: already exists. Choose a different database name
NameAlreadyExists: is not available. * Specify a different server name | The name * already exists. Choose a different name
ConflictingDatabaseOperation: A database operation is already in progress on
ContainerAppOperationInProgress: because there is an ongoing provisioning operation
CustomDomainInUse: Please use a different subdomain name | The subdomain name * is already used
`),
  },
  {
    service: 'batch',
    list: heads(`
JobExists: The specified job already exists ‖ PoolExists: The specified pool already exists ‖ TaskExists: The specified task already exists
JobBeingDeleted: The specified job has been marked for deletion ‖ JobBeingTerminated: The specified job is being terminated
PoolBeingDeleted: The specified pool has been marked for deletion ‖ PoolBeingResized: The specified pool is being resized
JobCompleted: The specified job is already in a completed state ‖ NodeNotReady: The specified node is not ready
`),
  },
  {
    service: 'azure-devops',
    list: heads(`
TF401179: An active pull request for the source and target branch already exists
TF401398: The pull request cannot be activated because the source and/or the target branch no longer exists
TF401027: You need the Git * permission to perform this action
TF401019: does not exist or you do not have permissions for the operation you are attempting
TF402455: Pushes to this branch are not permitted; you must use a pull request
TF402455: Pushes to this branch are not permitted
TF401035: The object * does not exist
TF26071: This work item has been changed by someone else since you opened it
TF237165: Team Foundation could not update the work item because of a validation error on the server
TF400813: is not authorized to access this resource
TF14044: Access Denied: User * needs the * permission
VS800075: The project with id * does not exist, or you do not have permission to access it
: No hosted parallelism has been purchased or granted | The agent pool * has no agents | There are no agents that meet
`),
  },
];
