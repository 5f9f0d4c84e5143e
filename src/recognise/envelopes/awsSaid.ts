// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html (and the errors of each action of each service); a third of the
// messages stands so in https://github.com/getmoto/moto, the others are as commonly printed, not checked line by line
import { phrases } from '../phrases.ts';

/** Messages of AWS, each of one service with one code. */
export const awsSaid = phrases(`
ConcurrentModificationException | AWS Organizations can't complete your request because it conflicts with another attempt | 400
ConcurrentModification | multiple requests to change this object were submitted simultaneously | 409
FinalizingOrganizationException | AWS Organizations couldn't perform the operation because your organization hasn't finished initializing
DeleteConflict | Cannot delete entity, must | 409
DeleteConflict | Cannot delete a policy attached to entities | 409
DeleteConflict | Cannot delete entity since entity is currently | 409
UnmodifiableEntity | Cannot perform the operation on the protected role | 400
EntityAlreadyExists | Role with name * already exists | 409 | 0.8
EntityAlreadyExists | Instance Profile * already exists | 409 | 0.8
ConflictException | Unable to complete operation due to concurrent modification | 409
ResourceConflictException | The operation cannot be performed at this time. An update is in progress | 409
ResourceConflictException | The function could not be updated due to a concurrent update operation | 409
ResourceConflictException | Function already exist | 409
ResourceConflictException | The statement id (*) provided already exists | 409
ResourceInUseException | Attempt to change a resource which is still in use | 400
ResourceInUseException | Table already exists: | 400 | 0.7
ResourceInUseException | Cluster has nodegroups attached | 409
ResourceInUseException | currently has update in progress | 409
ResourceInUseException | Cannot delete because cluster | 409 | 0.7
ResourceAlreadyExistsException | The specified log group already exists | 400
OperationAbortedException | A conflicting operation is currently in progress against this resource | 400
InvalidSequenceTokenException | The given sequenceToken is invalid | 400
DataAlreadyAcceptedException | The given batch of log events has already been accepted | 400
AWS.SimpleQueueService.NonExistentQueue | does not exist for this wsdl version | 400
AWS.SimpleQueueService.QueueDeletedRecently | You must wait 60 seconds after deleting a queue | 400
PurgeQueueInProgress | Only one PurgeQueue operation on | 403
QueueAlreadyExists | A queue already exists with the same name and a different value | 400
PriorRequestNotComplete | was still processing a prior request | 400
InvalidChangeBatch | Tried to create resource record set * but it already exists | 400
InvalidChangeBatch | Tried to delete resource record set * but it was not found | 400
HostedZoneNotEmpty | contains non-required resource record sets | 400
PreconditionFailed | didn't meet the preconditions in one or more request-header fields | 412
PreconditionFailed | The precondition given in one or more of the request-header fields evaluated to false | 412 | 0.75
InvalidIfMatchVersion | The If-Match version is missing or not valid | 400
DistributionNotDisabled | The distribution you are trying to delete has not been disabled | 409
CNAMEAlreadyExists | CNAMEs you provided are already associated with a different resource | 409
InvalidDBInstanceState | Database instance is not in available state | 400
InvalidDBInstanceState | Instance * is not in available state | 400
InvalidDBClusterStateFault | Cluster cannot be deleted, it still contains DB instances | 400
DBInstanceAlreadyExists | DB Instance already exists | 400
DBSnapshotAlreadyExists | because a snapshot with the identifier | 400 | 0.75
InvalidDBSubnetGroupStateFault | Cannot delete the subnet group | 400
ClusterNotFoundException | Cluster not found. | 400 | 0.7
ClusterContainsServicesException | The Cluster cannot be deleted while Services are active | 400
ClusterContainsTasksException | The Cluster cannot be deleted while Tasks are active | 400
ServiceNotActiveException | Service was not ACTIVE | 400
ServiceNotFoundException | Service not found. | 400 | 0.6
ClientException | TaskDefinition is inactive | 400
InvalidParameterException | Creation of service was not idempotent | 400
InvalidParameterException | Unable to Start a service that is still Draining | 400
ConcurrentRunsExceededException | Concurrent runs exceeded for | 400
CrawlerRunningException | Crawler with name * has already started | 400
AlreadyExists | AutoScalingGroup by this name already exists | 400
AlreadyExists | Launch Configuration by this name already exists | 400
ResourceInUse | You cannot delete an AutoScalingGroup while there are instances | 400
ResourceInUse | Target group * is currently in use by a listener or a rule | 400
OperationNotPermitted | cannot be deleted because deletion protection is enabled | 400 | 0.8
KMSInvalidStateException | is pending deletion | 400 | 0.8
AlreadyExistsException | An alias with the name * already exists | 400
InvalidRequestException | because a secret with this name is already scheduled for deletion | 400
InvalidRequestException | because it was marked for deletion | 400
ResourceExistsException | The operation failed because the secret * already exists | 400
WAFOptimisticLockException | AWS WAF couldn't save your changes because | 400
WAFAssociatedItemException | perform the operation because your resource is being used by another resource | 400
WAFUnavailableEntityException | retrieve the resource that you requested. Retry your request | 400
RepositoryAlreadyExistsException | The repository with name * already exists in the registry | 400
RepositoryNotEmptyException | cannot be deleted because it still contains images | 400
ImageTagAlreadyExistsException | tag is immutable | 400 | 0.75
OptInRequired | You are not subscribed to this service | 403
InvalidGroup.Duplicate | The security group * already exists for VPC | 400
InvalidPermission.Duplicate | the specified rule * already exists | 400
InvalidKeyPair.Duplicate | The keypair * already exists | 400
InvalidSnapshot.InUse | The snapshot * is currently in use by | 400
VolumeInUse | is already attached to an instance | 400
Resource.AlreadyAssociated | The IP address * is already associated | 400 | 0.7
InvalidIPAddress.InUse | Address * is in use | 400
InvalidSubnet.Conflict | conflicts with another subnet | 400
ExecutionAlreadyExists | Execution Already Exists | 400
StateMachineDeleting | State Machine is being deleted | 400
ConditionalCheckFailedException | The conditional request failed | 400
TransactionCanceledException | Transaction cancelled, please refer | 400
UsernameExistsException | An account with the given email already exists | 400
UsernameExistsException | User account already exists | 400
AliasExistsException | An account with the email already exists | 400
ValidationError | No updates are to be performed | 400
LimitExceededException | Only 10 tables can be created, updated, or deleted simultaneously | 400
LimitExceededException | Subscriber limit exceeded | 400
ThrottlingException | Rate exceeded | 400 | 0.54
`);
