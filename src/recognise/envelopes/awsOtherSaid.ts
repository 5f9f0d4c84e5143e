// Sources: https://github.com/getmoto/moto (moto/*/exceptions.py, which repeats what the services print; begin of each message, not checked against them)
import { phrases } from '../phrases.ts';

/** Messages of other services of AWS. */
export const awsOtherSaid = phrases(`
ResourceNotFoundException | No contact of the inputted alternate contact type found
ConcurrentModificationException | A previous update to your private CA is still ongoing
InvalidPolicyException | The resource policy is invalid or is missing a required statement
InvalidStateException | The certificate authority * is not in the correct state to have
LockoutPreventedException | The current action was prevented because it would lock the caller out
NotFoundException | Unable to * the cache as it doesn't exist, please create the cache
ResourceNotFoundException | No policy is associated with the given resource
ResourceNotFoundException | One or more LayerVersion does not exist
ResourceNotFoundException | The function * doesn't have an EventInvokeConfig
InvalidParameterException | Unable to create/update budget - please provide one of
ResourceNotFoundException | No Cost Categories found with ID
InvalidRepositoryNameException | The repository name is not valid. Repository names can be any valid
RepositoryNameExistsException | Repository named * already exists
TooManyTagsException | Tag limit exceeded for resource [*]
AliasExistsException | An account with the given email already exists
InvalidPasswordException | The provided password does not confirm to the configured password
ResourceNotDiscoveredException | Resource * of resourceType:* is unknown or has not been discovered
ResourceNotFoundException | ResourceArn * does not exist
ValidationException | The specified list had more than 20 resource ID's. It must have '20'
AuthFailure | AWS was not able to validate the provided access credentials
InvalidClientTokenId | The security token included in the request is invalid
AlreadyExists | Resource of type * with identifier * already exists
NotFound | Resource of type * with identifier * was not found
ExpiredToken | The security token included in the request is expired
ExpiredToken | The provided token has expired
AccessDenied | is not authorized to perform: * on resource
RequestTimeTooSkewed | The difference between the request time and the current time is too large
SignatureDoesNotMatch | The request signature we calculated does not match the signature you
ClientException | Container.* should not be null or empty
ClientException | Invalid setting for container *. At least one of 'memory'
ClientException | The specified task set does not exist
AccessPointNotFound | Access Point * does not exist
MountTargetNotFound | Mount target * does not exist
SecurityGroupNotFound | The SecurityGroup ID * does not exist
InvalidInputException | The request is rejected because the input detectorId is not owned
InvalidInputException | The request is rejected since no such resource found
InvalidRequestException | Cannot delete. Thing * is still attached to one or more principals
VersionConflictException | The version for thing * does not match the expected version
VersionsLimitExceededException | The policy * already has the maximum number of versions (5)
InvalidArgumentException | Records size exceeds 5 MB limit
ResourceNotFoundException | The requested stream is not found or not active
AWSOrganizationsNotInUseException | Your account is not a member of an organization
AccountAlreadyClosedException | The provided account is already closed
AccountAlreadyRegisteredException | The provided account is already a delegated administrator for your
AccountNotFoundException | You specified an account that doesn't exist
AccountNotRegisteredException | The provided account is not a registered delegated administrator
AlreadyInOrganizationException | The provided account is already a member of an organization
DuplicateOrganizationalUnitException | An OU with the same name already exists
OrganizationNotEmptyException | To delete an organization you must first remove all member accounts
PolicyTypeAlreadyEnabledException | The specified policy type is already enabled
PolicyTypeNotEnabledException | This operation can be performed only for enabled policy types
RootNotFoundException | You specified a root that doesn't exist
TargetNotFoundException | You specified a target that doesn't exist
ConflictException | Only pipelines with one of the following statuses are eligible for *:
ResourceAlreadyExistsException | Pipeline with given name * already exists
ResourceNotFoundException | Resource Arn * does not exist
OperationNotPermittedException | Unable to enable sharing with AWS Organizations. Received
BlueGreenDeploymentAlreadyExistsFault | A blue/green deployment with the specified name * already exists
BlueGreenDeploymentNotFoundFault | BlueGreenDeploymentIdentifier * doesn't refer to an existing
DBClusterSnapshotNotFoundFault | DBClusterSnapshot * not found
DBParameterGroupAlreadyExists | DB Parameter Group * already exists
DBParameterGroupNotFound | DB Parameter Group * not found
DBParameterGroupNotFound | DBClusterParameterGroup not found:
DBProxyAlreadyExistsFault | Cannot create the DBProxy because a DBProxy with the identifier
DBProxyNotFoundFault | The specified proxy name * doesn't correspond to a proxy owned
DBShardGroupAlreadyExists | DB Shard Group * already exists
ExportTaskAlreadyExists | Cannot start export task because a task with the identifier * already
ExportTaskNotFound | Cannot cancel export task because a task with the identifier * is not
InvalidBlueGreenDeploymentStateFault | The blue/green deployment * can't be switched over or deleted because
InvalidExportSourceStateFault | Export source should be 'available' but current status
InvalidGlobalClusterStateFault | Global Cluster * is not empty
InvalidSubnet | The requested subnet * is invalid, or multiple subnets were requested
KMSKeyNotAccessibleFault | Specified KMS key [*] does not exist, is not enabled or you do not
OptionGroupNotFoundFault | Specified OptionGroupName: * not found
SnapshotQuotaExceeded | The request cannot be processed because it would exceed the maximum
SourceClusterNotSupportedFault | The source DB cluster * isn't supported for a blue/green deployment
SourceDatabaseNotSupportedFault | The source DB instance * isn't supported for a blue/green deployment
ClusterParameterGroupNotFound | ClusterParameterGroup not found:
ClusterSnapshotAlreadyExists | Cannot create the snapshot because a snapshot with the identifier
InvalidClusterSnapshotState | Cannot delete the snapshot * because only manual snapshots may
SnapshotCopyAlreadyDisabledFault | Snapshot Copy is already disabled on Cluster
SnapshotCopyAlreadyEnabledFault | Snapshot Copy is already enabled on Cluster
SnapshotCopyDisabledFault | Cannot modify retention period because snapshot copy is disabled
SnapshotCopyGrantAlreadyExistsFault | Cannot create the snapshot copy grant because a grant with
SnapshotCopyGrantNotFoundFault | Snapshot copy grant not found:
CrossLocationLoggingProhibited | Cross S3 location logging not allowed
EntityTooSmall | Your proposed upload is smaller than the minimum allowed object size
IllegalLocationConstraintException | The * location constraint is incompatible for the region specific
IllegalLocationConstraintException | The unspecified location constraint is incompatible for the region
InvalidAccessKeyId | The AWS Access Key Id you provided does not exist in our records
InvalidArgument | The continuation token provided is incorrect
InvalidArgument | The event * is not supported for notifications. Supported events are
InvalidArgument | The notification destination service region is not valid for
InvalidBucketName | The specified bucket is not valid
InvalidLocationConstraint | The specified location-constraint is not valid
InvalidNamespaceHeader | The requested bucket name did not include the account-regional
InvalidRequest | Bucket is missing ObjectLockConfiguration
InvalidRequest | Found unsupported HTTP method in CORS config. Unsupported method
InvalidRequest | Must specify at least one configuration
InvalidRequest | Specifying both Canned ACLs and Header Grants is not allowed
InvalidRequest | This copy request is illegal because it is trying to copy an object
InvalidStorageClass | The storage class you specified is not valid
InvalidTag | Cannot provide multiple Tags with the same key
InvalidTag | System tags cannot be added/updated by requester
InvalidToken | The provided token is malformed or otherwise invalid
MalformedXML | The XML you provided was not well-formed or did not validate against
MissingUploadObjectWithObjectLockHeaders | Content-MD5 or x-amz-sdk-checksum-algorithm header required to upload
NoSuchPublicAccessBlockConfiguration | The public access block configuration was not found
ObjectLockConfigurationNotFoundError | Object Lock configuration does not exist for this bucket
InvalidRequestException | You provided a VersionStage that is not associated to the provided
ResourceNotFoundException | Secrets Manager can't find the specified secret
ResourceNotFoundException | Secrets Manager can't find the specified secret value for staging
NoSuchResourceException | This service is not available in the current Region. Choose
AWS.SimpleQueueService.EmptyBatchRequest | There should be at least one *MessageBatchRequestEntry in the request
BatchRequestTooLong | Batch requests cannot be longer than * bytes. You have sent * bytes
InvalidBatchEntryId | A batch entry id can only contain alphanumeric characters, hyphens
ReceiptHandleIsInvalid | The input receipt handle is invalid
TooManyEntriesInBatchRequest | Maximum number of entries per request are 10. You have sent
AlreadyExistsException | Patch Group baseline already has a baseline registered
DoesNotExistException | Maintenance window * does not exist
DoesNotExistException | Patch Baseline to be retrieved does not exist
ParameterAlreadyExists | The parameter already exists. To overwrite this value, set
ServerNotFound | There are no transfer protocol-enabled servers with ID
UserNotFound | does not match any user associated with server
`);
