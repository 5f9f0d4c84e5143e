// Sources: https://github.com/MicrosoftDocs/azure-docs (articles/service-bus-messaging/service-bus-resource-manager-exceptions.md, articles/azure-resource-manager/troubleshooting),
// https://learn.microsoft.com/azure/key-vault/general/rest-error-codes, https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb,
// https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/welcome-azure-kubernetes, https://learn.microsoft.com/azure/azure-functions/errors-diagnostics/diagnostic-events/azfd0004 (for the codes; messages outside the first as commonly printed, not checked line by line)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of Azure Resource Manager, each with the code that it gives for it. */
export const azureResourcesSaid: readonly ServiceSaid[] = [
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
];
