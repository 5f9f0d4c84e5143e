// Source: https://github.com/getmoto/moto (exceptions of each service)
import { heads } from '../heads.ts';
import type { ServiceSaid } from './cloudListed.ts';

/** Messages of the other services of AWS, each with the code that the service gives for it. */
export const awsOtherServicesSaid: readonly ServiceSaid[] = [
  {
    service: 'sqs',
    list: heads(`
BatchRequestTooLong: Batch requests cannot be longer than * bytes ‖ InvalidAttributeValue: Invalid value for the parameter ‖ InvalidBatchEntryId: A batch entry id can only contain alphanumeric characters, hyphens
InvalidParameterCombination: Fifo queues cannot use non fifo dead letter queues
InvalidParameterValue: Queue name must end in .fifo for FIFO queues | Too many tags added for queue | Value * for parameter VisibilityTimeout is invalid | Value [] for parameter PrincipalId is invalid | Value SQS: * for parameter ActionName is invalid | Can only include alphanumeric characters, hyphens, or underscores. 1 to | Value * for parameter Label is invalid | Value * for parameter DelaySeconds is invalid
InvalidParameterValue: The message attribute name * is invalid | An error occurred (InvalidParameterValue) when calling the ReceiveMessage operation: Value | Tag keys must be between 1 and 128 characters in | Redrive policy does not contain deadLetterTargetArn | Redrive policy does not contain maxReceiveCount | Redrive policy is not a dict or valid json
OverLimit: Actions were found, maximum allowed is 7 ‖ ReceiptHandleIsInvalid: The input receipt handle is invalid ‖ TooManyEntriesInBatchRequest: Maximum number of entries per request are 10. You have
`),
  },
  {
    service: 'sns',
    list: heads(`
InvalidParameterValue: MessageStructure must be 'json' if provided | The message attribute * has an invalid message attribute type, the | An error occurred (InvalidParameter) when calling the Publish operation: Invalid | An error occurred (ParameterValueInvalid) when calling the Publish operation: Could | The message attribute * must contain non-empty message attribute value for | Invalid parameter: MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that | The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided | The message attribute * must contain non-empty message attribute value
InvalidParameterValue: Message does not contain * or default keys | Message is not valid JSON
`),
  },
  {
    service: 'ssm',
    list: heads(`
AccessDeniedException: No access to reserved parameter name ‖ AlreadyExistsException: Patch Group baseline already has a baseline registered for OperatingSystem
DocumentAlreadyExists: The specified document already exists ‖ DocumentPermissionLimit: Accounts can either be all or a group of AWS
DoesNotExistException: Patch Baseline to be retrieved does not exist | Maintenance window * does not exist ‖ DuplicateDocumentContent: The content of the association document matches another document
DuplicateDocumentVersionName: The specified version name is a duplicate ‖ InvalidDocument: The specified document does not exist ‖ InvalidDocumentContent: The content for the document is not valid
InvalidDocumentOperation: Default version of the document can't be deleted | You attempted to delete a document while it is still | Must unshare document first before delete
InvalidDocumentVersion: The document version is not valid or does not exist
InvalidFilterKey: The following filter is duplicated in the request: Name | The following filter key is not valid: Label
InvalidFilterValue: The following filter values are missing : null for filter
InvocationDoesNotExist: An error occurred (InvocationDoesNotExist) when calling the GetCommandInvocation operation ‖ ParameterAlreadyExists: The parameter already exists
ParameterMaxVersionLimitExceeded: You attempted to create a new version of * by calling ‖ ParameterNotFound: An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret * not
ParameterVersionLabelLimitExceeded: An error occurred (ParameterVersionLabelLimitExceeded) when calling the LabelParameterVersion operation: A
ValidationException: The parameter doesn't meet the parameter name requirements | You can use either Filters or ParameterFilters in a single | Owner filter can only have one value | WithDecryption flag must be True for retrieving a Secret Manager | Invalid request: tags and overwrite can't be used together | A parameter type is required when you create a parameter | Filters for common parameters can't be prefixed with "aws" or | The following data type is not supported: * (Data type names
`),
  },
  {
    service: 'kms',
    list: heads(`
AccessDeniedException: Action * is now allowed by the given key policy | The ciphertext refers to a customer master key that does ‖ AlreadyExistsException: An alias with the name arn:aws:kms: * : * : * already exists
NotFoundException: The request was rejected because the specified entity or resource
ValidationException: Aliases must refer to keys | MacAlgorithm must be one of | contains invalid characters for an alias | Please specify either number of bytes or key spec
`),
  },
  {
    service: 'secrets-manager',
    list: heads(`
InvalidParameterException: Either 'SecretIdList' or 'Filters' must be provided, but not both | An error occurred (InvalidParameterException) when calling the DeleteSecret operation: The | An error occurred (InvalidParameterException) when calling the DeleteSecret operation: You | Version stage * not found in version | InvalidParameterException: An error occurred (InvalidParameterException) when calling the GetRandomPassword operation: | Invalid filter values for key
InvalidParameterValue: ClientError: An error occurred (ValidationException) when calling the GetRandomPassword operation:
InvalidRequestException: An error occurred (InvalidRequestException) when calling the RotateSecret operation: You | You tried to enable rotation on a secret that doesn't | An error occurred (InvalidRequestException) when calling the UpdateSecret operation: You | An error occurred (InvalidRequestException) when calling the GetSecretValue operation: You | An error occurred (InvalidRequestException) when calling the DeleteSecret operation: You | You tried to perform the operation on a secret that's | You must provide either SecretString or SecretBinary | You provided a VersionStage that is not associated to the
ResourceExistsException: The operation failed because the secret * already exists | A resource with the ID you requested already exists
ResourceNotFoundException: Secrets Manager can't find the specified secret value for | Secrets Manager can't find the specified secret value for staging | Secrets Manager can't find the specified secret
`),
  },
  {
    service: 'cloudwatch-logs',
    list: heads(`
ConflictException: Update to existing Delivery Source with new ResourceId is not | Delivery already exists for this Delivery Source with the same | The specified Delivery already exists | Tags can only be provided when a resource is being
InvalidParameterException: The specified nextToken is invalid | Only one of logStreamNames or logStreamNamePrefixes can be provided | Could not execute the lambda function | Log events in a single PutLogEvents request must be in | Cannot order by LastEventTime with a logStreamNamePrefix | The given bucket does not exist | Could not deliver test message to specified Firehose stream | Could not deliver test message to specified Kinesis stream
InvalidParameterException: Should provider either name or id, but not both | logStreamNames and logStreamNamePrefixes can only be used with a single ‖ ResourceAlreadyExistsException: The specified log group already exists
ResourceNotFoundException: Cannot access provided service | The specified export task does not exist | Requested Delivery Source does not exist in this account | Requested Delivery Destination does not exist in this account | Requested Delivery does not exist in this account | Policy with name * does not exist | The specified log stream does not exist | The specified subscription filter does not exist
ValidationException: This service is not allowed for this LogSource
`),
  },
  {
    service: 'eventbridge',
    list: heads(`
IllegalStatusException: Replay * is not in a valid state for this operation ‖ InvalidEventPatternException: must be an object or an array | Empty arrays are not allowed | Event pattern is not valid
InvalidParameterValue: Value of the parameter 'principal' must be * when the parameter | StatementId must match ^[a-zA-Z0-9-_]{1,64}$ ‖ ResourceAlreadyExistsException: Event bus * already exists
ResourceNotFoundException: EventBus does not have a policy | Event source * does not exist | Statement with the provided id does not exist | Rule * does not exist on EventBus | Event bus * does not exist | An api-destination * does not exist | Connection * does not exist | Rule * does not exist on EventBus default
ValidationException: Parameter Principal must be specified | Provided value in parameter 'action' is not supported | Event bus name must not contain '/' | This policy contains invalid Json | Parameter(s) EventPattern or ScheduleExpression must be specified | Cannot delete event bus default | Parameter Destination.Arn is not valid | Rule can't be deleted since it has targets
ValidationException: Parameter EventEndTime is not valid | At most one filter is allowed for ListArchives | Parameter EventSourceArn is not valid | ScheduleExpression is supported only on the default event bus | Parameter(s) SqsParameters must be specified for target | Parameter ScheduleExpression is not valid | At most one filter is allowed for ListReplays
`),
  },
  {
    service: 'sfn',
    list: heads(`
ActivityDoesNotExist: Activity Does Not Exist
ConflictException: Version to be deleted must not be referenced by an | Failed to publish the State Machine version for revision * . | Failed to create alias because an alias with the same
ExecutionDoesNotExist: Execution Does Not Exist ‖ InvalidArn: Invalid Arn: 'Resource type not valid in this context ‖ InvalidDefinition: Error= * Args= * in definition
InvalidEncryptionConfiguration: Invalid Encryption Configuration: 'type' is required | Invalid Encryption Configuration: 'kmsKeyId' is required when 'type' is 'CUSTOMER_MANAGED_KMS_KEY'
InvalidExecutionInput: Invalid State Machine Execution Input ‖ InvalidLoggingConfiguration: Invalid Logging Configuration: Must specify exactly one Log Destination
InvalidName: Invalid mock test case name * for state machine * .Either the ‖ InvalidToken: Invalid Token: 'Invalid token'
MissingRequiredParameter: Either the definition, the role ARN, the LoggingConfiguration, the EncryptionConfiguration | Either the description or the RoutingConfiguration must be specified | Either the definition, the role ARN, the LoggingConfiguration, or the
ResourceNotFound: State Machine Alias Does Not Exist | Request references a resource that does not exist ‖ StateMachineAlreadyExists: State Machine Already Exists
StateMachineDoesNotExist: State Machine Version Does Not Exist | State Machine Does Not Exist ‖ StateMachineTypeNotSupported: This operation is not supported by this type of state
ValidationException: Version description can only be set when publish is true | Invalid value for parameter routingConfiguration * .weight, value: * , valid min | You must provide at least one of routingConfiguration or description | Routing configuration must contain 1 or 2 state machine versions | Routing configuration must contain state machine version ARNs | Sum of routing configuration weights must equal 100. Received | Both stateMachineVersionArn values must belong to the same state machine | Routing configuration must contain distinct state machine version ARNs
ValidationException: The sum of the weights in the routing configuration must
`),
  },
  {
    service: 'cognito-identity-provider',
    list: heads(`
AliasExistsException: An account with the given email already exists ‖ ExpiredCodeException: Invalid code provided, please request a code again ‖ GroupExistsException: A group with the name already exists
InvalidParameterException: Validation error detected: Value * failed to satisfy constraint: Member must | user. * : Max value cannot be less than min value | User has not verified software token mfa | Username should be either an email or a phone number | user. * : Max length cannot be less than min length | custom: * : Existing attribute already has name | user. * : String attributes cannot have a length of more | Invalid * for schema attribute
InvalidParameterException: Error while parsing filter | Cannot reset password for the user as there is no | At least one of [SmsMfaConfiguration] or [SoftwareTokenMfaConfiguration] must be provided | You can not change AttributeDataType or set developerOnlyAttribute for standard | Invalid AttributeDataType input, consider using the provided AttributeDataType enum | already exists in user pool | Required custom attributes are not supported currently | Initiate Auth method not supported
InvalidPasswordException: The provided password does not confirm to the configured password
NotAuthorizedException: Refresh Token has been revoked | User password cannot be reset in the current state | Incorrect username or password | Contact administrator to reset password
ResourceNotFoundException: Username/client id combination not found | User pool * does not exist | Resource server * does not exist
`),
  },
  {
    service: 'ecr',
    list: heads(`
ImageAlreadyExistsException: Image with digest * and tag * already exists in the repository ‖ ImageNotFoundException: The image with imageId * does not exist within the repository
InvalidParameterException: Invalid parameter at 'imageTagMutability' failed to satisfy constraint: must be | Invalid parameter at 'replicationConfiguration' failed to satisfy constraint: 'Replication destination | Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository | Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint | Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: 'ImageTagMutabilityExclusionFilters can't | image manifest mediatype not provided in manifest or parameter | Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy | Invalid parameter at 'imageTagMutability' failed to satisfy constraint: 'Member must
InvalidParameterException: Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid registry | Invalid parameter at 'resourceArn' failed to satisfy constraint: 'Invalid ARN'
LifecyclePolicyNotFoundException: Lifecycle policy does not exist for the repository with name ‖ RegistryPolicyNotFoundException: Registry policy does not exist in the registry with id
RepositoryAlreadyExistsException: The repository with name * already exists in the registry with ‖ RepositoryNotEmptyException: The repository with name * in registry with id * cannot be
RepositoryNotFoundException: The repository with name * does not exist in the registry ‖ RepositoryPolicyNotFoundException: Repository policy does not exist for the repository with name
ScanNotFoundException: Image scan does not exist for the image with * in ‖ ValidationException: This feature is disabled
`),
  },
  {
    service: 'elasticache',
    list: heads(`
CacheClusterAlreadyExists: Cache cluster * already exists ‖ CacheClusterNotFound: Cache cluster * not found
InvalidParameterCombinationException: Password field is not allowed with authentication type | No password required flag is true but provided authentication type | Only one of CacheClusterId or ReplicationGroupId can be provided | Passwords provided via multiple arguments | A user with Authentication Mode: password, must have at least
InvalidParameterValueException: Unknown parameter in AuthenticationMode: * , must be one of | One of CacheClusterId or ReplicationGroupId must be provided | Input Authentication type: * is not in the allowed list: [password,no-password-required,iam] | The parameter CacheNodeType must be provided and must not be | Unknown parameter for Engine: * , must be one of
ReplicationGroupAlreadyExists: Replication group * already exists ‖ ReplicationGroupNotFoundFault: Replication group * not found ‖ UserAlreadyExists: User user1 already exists
`),
  },
  {
    service: 'redshift',
    list: heads(`
InvalidClusterSnapshotState: Cannot delete the snapshot * because only manual snapshots may be
InvalidParameterCombination: Number of nodes for cluster type multi-node must be greater | FinalClusterSnapshotIdentifier is required unless SkipFinalClusterSnapshot is specified
InvalidParameterValue: Token duration must be between 900 and 3600 seconds | You cannot filter a list of resources using an Amazon | SnapshotCopyGrantName is required for Snapshot Copy on KMS encrypted clusters
SnapshotCopyAlreadyDisabledFault: Snapshot Copy is already disabled on Cluster ‖ SnapshotCopyAlreadyEnabledFault: Snapshot Copy is already enabled on Cluster
SnapshotCopyDisabledFault: Cannot modify retention period because snapshot copy is disabled on ‖ SnapshotCopyGrantAlreadyExistsFault: Cannot create the snapshot copy grant because a grant with
SnapshotCopyGrantNotFoundFault: Snapshot copy grant not found
`),
  },
  {
    service: 'glue',
    list: heads(`
ConcurrentModificationException: Policy hash condition not met ‖ ConcurrentRunsExceededException: Job with name * already running ‖ CrawlerNotRunningException: Crawler with name * isn't running
CrawlerRunningException: Crawler with name * has already started
InvalidInputException: Please set only Allocated Capacity or Max Capacity | Both JobName and CrawlerName cannot be set together in an | Only EQ or NE operator is allowed for field | Predicate cannot be null or empty | Integral data type doesn't support operation 'LIKE' | JobName or CrawlerName in condition cannot be null or empty | Invalid Filter Provided: FieldName: * , FilterOperator: * , FieldValue | State cannot be null or empty, choose from one of
InvalidInputException: Logical operator cannot be null or empty | data type doesn't support operation 'LIKE'
`),
  },
  {
    service: 'sagemaker',
    list: heads(`
ValidationException: An error ocurred (ValidationException) when calling the CreateModelPackage operation: Model | The variant name * was non-unique within the request | Could not find endpoint | An error occurred (ValidationException) when calling the Search operation: 1 | The variant name(s) * is/are not present within endpoint configuration | An error occurred (ValidationException) when calling the Search operation: Unknown | An error ocurred (ValidationException) when calling the CreateModelPackag operation: Missing | An error occurred (ValidationException) when calling the CreateModelPackage operation: Both
ValidationException: Invalid pagination token because "{0}" | Could not find processing job | Could not find trial component | An error occurred (ValidationException) when calling the CreatePipeline operation: Either | Could not find pipeline with PipelineName | Model package * not found | Validation Error: SourceS3Uri * does not start with 's3://sagemaker' | Could not find trial configuration
ValidationException: An error occurred (ValidationException) when calling the CreatePipeline operation: Pipeline | Could not find endpoint_config | InputConfig and ModelPackageVersionArn cannot be specified at the same time | An error occurred (ValidationException) when calling the CreatePipeline operation: Both | Could not find node * in cluster | Could not find trial-component configuration | Could not find endpoint configuration | ModelPackageGroup * does not exist
ValidationException: An error occurred (ValidationException) when calling the UpdatePipeline operation: Both | Could not find pipeline execution with PipelineExecutionArn | Validation Error: An EndpointName cannot be provided while AutoGenerateEndpoint name | Either InputConfig or ModelPackageVersionArn must be specified | Could not find experiment configuration
ResourceInUse: Resource Already Exists: Compilation job with name * already exists | Resource Already Exists: Domain with name * already exists | Resource Already Exists: Cluster with name * already exists | Resource Already Exists: ModelExplainabilityJobDefinition with name * already exists | Resource Already Exists: Model Quality Job Definition with name * already | An error occurred (ResourceInUse) when calling the CreateFeatureGroup operation: Resource | Resource Already Exists: Hyper Parameter Tuning Job with name * already | Resource Already Exists: Auto ML Job with name * already exists
ResourceNotFound: Could not find model explainability job definition with name | Job definition * not found | Modelcard * does not exist | Could not find compilation job | Could not find model quality job definition | Could not find AutoML job with name | Trial 'arn: * :sagemaker: * : * :experiment-trial/ * does not exist | Modelcard with name * and version: * does not exist
ResourceNotFound: Could not find hyper parameter tuning job
`),
  },
  {
    service: 'batch',
    list: heads(`
ClientException: Error executing request, Exception : ServiceRole is required., RequestId | At least 1 compute environment must be provided | parameters must be a string to string map | jobQueueName must be provided | Job name should match valid pattern | eksProperties.podProperties.containers must contain image | Job status is not one of SUBMITTED PENDING | eksProperties.podProperties must contain at least one container
ClientException: container vcpus limit must be greater than 0 | Job queue * does not exist | containerProperties must contain memory | containerProperties must contain image | jobDefinitionName must be provided | Compute environment * does not exist | state * must be one of ENABLED DISABLED | containerProperties or eksProperties must be provided
ClientException: Error executing request, Exception : Resource minvCpus is required | Compute environment {0} does not exist | Job definition * does not exist | Error executing request, Exception : Instance role is required | container memory limit must be greater than 4 | containerProperties must contain vcpus | Job queue * already exists
InvalidParameterValueException: security group * does not exist | A compute environment already exists with the name | maxVCpus must be greater than minvCpus | computeResources must be specified when creating a * environment | could not find instanceRole | type * must be one of MANAGED UNMANAGED | minvCpus must be positive | At least 1 security group must be provided
InvalidParameterValueException: At least 1 instance type must be provided | At least 1 subnet must be provided | computeResources.type must be either EC2 SPOT | Instance type * does not exist | maxVCpus must be positive | Compute environment name does not match ^[A-Za-z0-9][A-Za-z0-9_-]{1,126}[A-Za-z0-9]$
`),
  },
  {
    service: 'kinesis',
    list: heads(`
InvalidArgumentException: Shard * in stream * under account * has already been merged or | NewStartingHashKey * used in SplitShard() on shard * in stream * under account | Records size exceeds 5 MB limit
InvalidRetentionPeriodFault: Maximum allowed retention period is 8760 hours ‖ ResourceNotFoundException: Shard * in stream * under account * does not exist | No resource policy found for resource ARN
ShardNotFoundFault: Could not find shard * in stream * under account
`),
  },
  {
    service: 'api-gateway',
    list: heads(`
AccessDeniedException: Cross-account pass role is not allowed ‖ BadRequestException: Usage Plans cannot be disabled once enabled | No API exporter for type ‖ InvalidArn: Invalid ARN specified in the request
InvalidDomainName: No Domain Name specified ‖ StageNotFoundException: Invalid stage identifier specified
`),
  },
  {
    service: 'apigatewayv2',
    list: heads(`
BadRequestException: AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer | API mapping key should not end with a '/' | API mapping key should not start with a '/' or | given domain name * does not match with mapping definition of | Warnings found during import: Parse issue: attribute * is missing
ConflictException: The domain name resource already exists
NotFoundException: The api mapping resource specified in the request was not | Invalid API identifier specified | The resource specified in the request was not found | Invalid Authorizer identifier specified | The domain name resource specified in the request was not | Invalid Integration identifier specified | Invalid IntegrationResponse identifier specified | Invalid Model identifier specified
NotFoundException: Invalid Route identifier specified | Invalid RouteResponse identifier specified | Invalid VpcLink identifier specified
`),
  },
  {
    service: 'acm',
    list: heads(`
ValidationException: Certificate ARN: * is not a private certificate | The certificate is not in effect yet, is not valid | The certificate chain has expired, is not valid | DaysBeforeExpiry is required in ExpiryEvents | The certificate chain is not in effect yet, is not | Configuration for events is empty | The private key is not PEM-encoded or is not valid
ValidationException: The certificate has expired, is not valid | The certificate chain is not PEM-encoded or is not valid | The certificate is not PEM-encoded or is not valid | DaysBeforeExpiry must be between 1 and 90 | Value at 'passphrase' failed to satisfy constraint: Member must have
CertificateNotFound: Certificate with arn * not found in account
`),
  },
  {
    service: 'organizations',
    list: heads(`
AWSOrganizationsNotInUseException: Your account is not a member of an organization ‖ AccountAlreadyClosedException: The provided account is already closed
AccountAlreadyRegisteredException: The provided account is already a delegated administrator for your ‖ AccountNotFoundException: You specified an account that doesn't exist
AccountNotRegisteredException: The provided account is not a registered delegated administrator for ‖ AlreadyInOrganizationException: The provided account is already a member of an organization
ConstraintViolationException: You cannot register master account/yourself as delegated administrator for your ‖ DuplicateOrganizationalUnitException: An OU with the same name already exists
DuplicatePolicyException: A policy with the same name already exists
InvalidInputException: You specified an unrecognized service principal | You provided a value that does not match the required | You specified an invalid value
OrganizationNotEmptyException: To delete an organization you must first remove all member ‖ OrganizationalUnitNotFoundException: You specified an organizational unit that doesn't exist
ParentNotFoundException: You specified parent that doesn't exist ‖ PolicyInUseException: The policy is attached to one or more entities
PolicyNotFoundException: You specified a policy that doesn't exist | We can't find a policy with the PolicyId that you ‖ PolicyTypeAlreadyEnabledException: The specified policy type is already enabled
PolicyTypeNotEnabledException: This operation can be performed only for enabled policy types ‖ RootNotFoundException: You specified a root that doesn't exist
TargetNotFoundException: You specified a target that doesn't exist
`),
  },
  {
    service: 'efs',
    list: heads(`
AccessPointNotFound: Access Point * does not exist
BadRequest: If kms_key_id given, "encrypted" must be True | Address does not fall within the subnet's address range | Must specify exactly one mutually exclusive parameter | Request cannot contain both a file system ID and a
FileSystemAlreadyExists: File system with * already exists ‖ FileSystemInUse: Must delete all mount targets before deleting file system ‖ FileSystemNotFound: File system * does not exist
MountTargetConflict: mount target already exists in this AZ | requested subnet for new mount target is not in the ‖ MountTargetNotFound: Mount target * does not exist
SecurityGroupLimitExceeded: The maximum number of security groups per interface has been ‖ SecurityGroupNotFound: The SecurityGroup ID * does not exist
`),
  },
  {
    service: 'ses',
    list: heads(`
AlreadyExists: Rule set already exists ‖ CannotDelete: Cannot delete active rule set ‖ ConfigurationSetAlreadyExists: Configuration set < * > already exists
ConfigurationSetDoesNotExist: Invalid Configuration Set Name | Configuration set < * > does not exist ‖ EventDestinationAlreadyExists: Duplicate Event destination Name
InvalidParameterValue: The subject must be specified | Could not assume the provided IAM role | Provided MAIL-FROM domain * is not subdomain of the domain of | Identity * does not exist
InvalidRenderingParameterException: Template rendering data is invalid ‖ InvalidS3ConfigurationException: Could not write to bucket | Unable to use AWS KMS key
MessageRejected: Email address not verified | Did not have authority to send from email ‖ MissingRenderingAttributeException: Attribute * is not present in the rendering data
TemplateDoesNotExist: Template * does not exist ‖ ValidationError: Value at * failed to satisfy constraint: Member must satisfy regular
`),
  },
  {
    service: 'config-service',
    list: heads(`
InsufficientPermissionsException: The AWS Lambda function * cannot be invoked ‖ InvalidConfigurationRecorderNameException: The configuration recorder name * is not valid, blank string
InvalidDeliveryChannelNameException: The delivery channel name * is not valid, blank string ‖ InvalidInput: Duplicate tag keys found ‖ InvalidNextTokenException: The nextToken provided is invalid
InvalidParameterValueException: The configuration aggregator cannot be created because your request contains | Unknown parameters provided in the inputParameters | The required parameter * is not present in the inputParameters | Your configuration aggregator contains a list of regions and also | One or more identifiers needs to be provided | AWS Config populates the CreatedBy field for ServiceLinkedConfigRule | ConfigRule Arn and Id can not be specified when creating | The configuration aggregator cannot be created because your request is
InvalidParameterValueException: The Evaluations object in your request cannot be null.Add the | The ConfigRuleState * is invalid | The sourceIdentifier * is invalid | Tag key should not be empty when tag value is | Invalid json * passed in the InputParameters field | Your request does not specify any regions | A single resourceType should be provided when resourceId is provided | Scope cannot be applied to both resource and tag
InvalidParameterValueException: A maximum execution frequency is not allowed if MessageType is | SourceDetails should be null/empty if the owner is AWS. SourceDetails
InvalidRecordingGroupException: The recording group provided is not valid ‖ InvalidResourceType: You cannot use the organization name * with custom resource types
InvalidResultTokenException: The resultToken provided is invalid ‖ InvalidS3KeyPrefixException: The s3 key prefix '' is not valid, empty s3 ‖ InvalidS3KmsKeyArnException: The arn '' is not a valid kms key or
InvalidSNSTopicARNException: The sns topic arn '' is not valid ‖ LastDeliveryChannelDeleteFailedException: Failed to delete last specified delivery channel with name * ,
MaxNumberOfConfigRulesExceededException: Failed to put config rule * because the maximum number of ‖ MaxNumberOfConfigurationRecordersExceededException: Failed to put configuration recorder * because the maximum number of
MaxNumberOfDeliveryChannelsExceededException: Failed to put delivery channel * because the maximum number of ‖ NoAvailableConfigurationRecorderException: Configuration recorder is not available to put delivery channel
NoAvailableDeliveryChannelException: Delivery channel is not available to start configuration recorder ‖ NoSuchBucketException: Cannot find a S3 bucket with an empty bucket name
NoSuchConfigRuleException: The ConfigRule * provided in the request is invalid ‖ NoSuchConfigurationAggregatorException: At least one of the configuration aggregators does not exist
NoSuchConfigurationRecorderException: Cannot find configuration recorder with the specified name ‖ NoSuchDeliveryChannelException: Cannot find delivery channel with specified name
NoSuchOrganizationConformancePackException: Could not find an OrganizationConformancePack for given request with resourceName | One or more organization conformance packs with specified names are
NoSuchRetentionConfigurationException: Cannot find retention configuration with the specified name
ResourceNotDiscoveredException: Resource * of resourceType: * is unknown or has not been discovered ‖ ResourceNotFoundException: ResourceArn * does not exist
ValidationException: Both Resource ID and Resource Name cannot be specified in | validation error detected: Value * at 'configurationRecorder.recordingGroup.resourceTypes' failed to satisfy constraint: | The specified list had more than 20 resource ID's | Template body is invalid
`),
  },
  {
    service: 'cloudwatch',
    list: heads(`
InvalidParameterCombination: Must specify either Statistics or ExtendedStatistics | The parameters MetricData.member. * .Value and MetricData.member. * .StatisticValues are mutually exclusive
InvalidParameterValue: The parameters MetricData.member. * .Values and MetricData.member. * .Counts must be of | Request parameter NextToken is invalid | The value NaN for parameter MetricData.member. * .Value is invalid | The value * for parameter MetricData.member. * .Values is invalid | The parameters MetricData.member. * .Value and MetricData.member. * .Values are mutually exclusive | Missing required parameter in MetricData * .StatisticValues | The parameter StartTime must be less than the parameter EndTime | The value * for parameter ExtendedStatistic is not supported
InvalidParameterValue: Need at least 1 dashboard ‖ ResourceNotFound: Dashboard does not exist
ValidationError: The parameter EndTime must be greater than StartTime | The parameter StartTime must not equal parameter EndTime | Option * is not supported | The parameter MetricDataQueries.member.1.MetricStat is required
`),
  },
  {
    service: 'cloudtrail',
    list: heads(`
InsufficientSnsTopicPolicyException: SNS Topic does not exist or the topic policy is ‖ InvalidParameterCombinationException: Multi-Region trail must include global service events
S3BucketDoesNotExistException: S3 bucket * does not exist! ‖ TrailNotFoundException: Unknown trail: * for the user
`),
  },
  {
    service: 'cloudfront',
    list: heads(`
DistributionAlreadyExists: The caller reference that you are using to create a ‖ InvalidArgument: The parameter Origin DomainName does not refer to a valid
InvalidIfMatchVersion: The If-Match version is missing or not valid for the ‖ NoSuchDistribution: The specified distribution does not exist ‖ NoSuchInvalidation: The specified invalidation does not exist
NoSuchOrigin: One or more of your origins or origin groups do ‖ NoSuchOriginAccessControl: The specified origin access control does not exist
`),
  },
  {
    service: 'codebuild',
    list: heads(`
InvalidInputException: Invalid build ID provided | Invalid artifacts: artifact type NO_ARTIFACTS should have null location | Project source location is required | Invalid type provided: Project source type | Only alphanumeric characters, dash, and underscore are supported | Invalid type provided: Artifact type | Invalid service role: Service role account ID does not match | Invalid compute type provided
ResourceAlreadyExistsException: Project already exists: arn: * :codebuild: * : * :project/
ResourceNotFoundException: The provided project arn: * :codebuild: * : * :project/ * does not exist | Project cannot be found: arn: * :codebuild: * : * :project/
`),
  },
  {
    service: 'codecommit',
    list: heads(`
InvalidRepositoryNameException: The repository name is not valid ‖ RepositoryNameExistsException: Repository named * already exists
`),
  },
  {
    service: 'codepipeline',
    list: heads(`
InvalidStructureException: Pipeline has only 1 stage(s) | A pipeline with the name * already exists in account | CodePipeline is not authorized to perform AssumeRole on role
InvalidTagsException: Not allowed to modify system tags ‖ PipelineNotFoundException: Account * does not have a pipeline with name ‖ ResourceNotFoundException: The account with id * does not include a pipeline with
TooManyTagsException: Tag limit exceeded for resource
`),
  },
  {
    service: 'codedeploy',
    list: heads(`
ApplicationAlreadyExistsException: The application * already exists with the user or AWS account ‖ ApplicationDoesNotExistException: The application * does not exist with the user or AWS
ApplicationNameRequiredException: If deploymentGroupName is specified, applicationName must be specified ‖ DeploymentDoesNotExistException: The deployment * does not exist with the user or AWS
DeploymentGroupAlreadyExistsException: Deployment group * already exists ‖ DeploymentGroupDoesNotExistException: The deployment group * does not exist with the user or | Deployment group name does not exist
DeploymentGroupNameRequiredException: If applicationName is specified, then deploymentGroupName must be specified | Deployment group name is required
`),
  },
  {
    service: 'athena',
    list: heads(`
InvalidArgumentException: Capacity Reservation does not exist ‖ InvalidRequestException: Query has not yet finished
MetadataException: An error occurred (EntityNotFoundException) when calling the GetDatabase operation: Database
`),
  },
  {
    service: 'emr',
    list: heads(`
InvalidRequestException: SecurityConfiguration with name * already exists ‖ ResourceNotFoundException: Security configuration with name * does not exist
ValidationException: Master instance group must have exactly 3 instances for HA | Could not shut down one or more job flows since
`),
  },
  {
    service: 'backup',
    list: heads(`
AlreadyExistsException: Backup vault with the same name already exists | Backup plan with the same plan document already exists
InvalidParameterValueException: MinRetentionDays must be at least 1 day | MinRetentionDays cannot be greater than MaxRetentionDays | ChangeableForDays must be at least 3 days | MaxRetentionDays cannot exceed 36500 days
InvalidRequestException: Vault Lock configuration is immutable and cannot be modified | Vault Lock configuration is immutable and cannot be deleted
ResourceNotFoundException: Failed reading Backup plan with provided version
`),
  },
  {
    service: 'ram',
    list: heads(`
InvalidParameterException: is not a valid association status | is not a valid association type | is not a valid resource owner | You cannot specify a principal when the association type is | Principal ID * is malformed | is not a valid resource region scope value | You cannot specify a resource ARN when the association type
MalformedArnException: The specified resource ARN * is not valid | You cannot share the selected resource type ‖ OperationNotPermittedException: Unable to enable sharing with AWS Organizations
UnknownResourceException: OrganizationalUnit * in unknown organization could not be found | ResourceShare * could not be found | Organization * could not be found
`),
  },
  {
    service: 'servicediscovery',
    list: heads(`
InvalidInput: Instances must be a list
`),
  },
  {
    service: 'firehose',
    list: heads(`
ConcurrentModificationException: Cannot update firehose: * since the current version id: * and specified
InvalidArgumentException: Destination Id * not found | KinesisSourceStreamConfig is only applicable for KinesisStreamAsSource stream type | Exactly one destination configuration is supported for a Firehose | Changing the destination type to or from * is not supported
LimitExceededException: You have already consumed your firehose quota of * hoses ‖ ResourceInUseException: Firehose * under accountId * already exists
ResourceNotFoundException: Firehose * under accountId * not found | Firehose * under account * not found
`),
  },
  {
    service: 'iot',
    list: heads(`
CertificateStateException: Certificate must be deactivated (not ACTIVE) before deletion ‖ ConflictException: A resource * already exists
DeleteConflictException: Certificate policies must be detached before deletion (arn | Cannot delete the policy because it has one or more | The policy cannot be deleted as the policy is attached | Things must be detached before deletion (arn
InvalidRequestException: Can not create new thing with depreated thing type | An error occurred (InvalidRequestException) when calling the DescribeEndpoint operation: Endpoint | Both thingName and thingArn cannot be null | Can not update a thing to use deprecated thing type | Cannot delete thing group : * when there are still child | ThingName thingArn does not match specified thingName in request | Both thingGroupArn and thingGroupName are empty | An error occurred (InvalidRequestException) when calling the DescribeDomainConfiguration operation: Service
InvalidRequestException: Both billingGroupName and billingGroupArn cannot be null | Both thingArn and thingName are empty | ThingGroupName thingGroupArn does not match specified thingGroupName in request
ResourceAlreadyExistsException: Rule with given name already exists | The certificate is already provisioned or registered | Domain configuration with given name already exists | Policy cannot be created - name already exists (name= | RoleAlias cannot be created - already exists (name= | Billing group * already exists | Thing Group * already exists in current account with different properties
ResourceNotFoundException: Failed to list principals for thing * because the thing does | The specified resource does not exist | RoleAlias not found (name= | No thing group with ARN * exists
VersionConflictException: The version for thing * does not match the expected version ‖ VersionsLimitExceededException: The policy * already has the maximum number of versions (5)
`),
  },
  {
    service: 'wafv2',
    list: heads(`
WAFNonexistentItemException: AWS WAF couldn’t perform the operation because your resource doesn’t ‖ WAFOptimisticLockException: AWS WAF couldn’t save your changes because someone changed the
`),
  },
  {
    service: 'appsync',
    list: heads(`
ApiKeyValidityOutOfBoundsException: API key must be valid for a minimum of 1 ‖ BadRequestException: The API has already enabled caching ‖ NotFoundException: Unable to * the cache as it doesn't exist, please create
`),
  },
  {
    service: 'elastic-beanstalk',
    list: heads(`
InvalidParameterValue: No Application named * found ‖ ResourceNotFoundException: Resource not found for ARN
`),
  },
  {
    service: 'acm-pca',
    list: heads(`
ConcurrentModificationException: A previous update to your private CA is still ongoing ‖ InvalidPolicyException: The resource policy is invalid or is missing a required
InvalidStateException: The certificate authority * is not in the correct state to ‖ LockoutPreventedException: The current action was prevented because it would lock the
RequestInProgressException: The certificate has been revoked with reason
`),
  },
  {
    service: 'directory-service',
    list: heads(`
ClientException: An alias is required before enabling SSO. DomainId= ‖ EntityAlreadyExistsException: Log subscription already exists
EntityDoesNotExistException: Log subscription for * does not exist | Directory * does not exist ‖ InvalidNextTokenException: Invalid value passed for the NextToken parameter
InvalidParameterException: The directory in the request already has an alias | VpcSettings must be specified | This operation is only supported for Microsoft AD
UnsupportedOperationException: LDAPS operations are not supported for this Directory Type
`),
  },
  {
    service: 'database-migration-service',
    list: heads(`
InvalidResourceStateFault: Replication task is not running ‖ ResourceAlreadyExistsFault: The resource you are attempting to create already exists
ResourceNotFoundFault: Endpoint could not be found | Replication task could not be found | Replication instance could not be found | Replication subnet group could not be found
`),
  },
  {
    service: 'route53resolver',
    list: heads(`
InvalidParameterException: Maximum of 10 security groups are allowed | The vpc ID * does not exist | Only IPv4 addresses may be used | No values specified for filter | Malformed security group ID: Invalid id: * (expecting 'sg-...')
InvalidRequestException: Resolver endpoint needs to have at least 2 IP addresses | IP address * is either not in subnet * CIDR range or | Cannot delete resolver endpoint unless its related resolver rules are | Cannot associate rules with same domain name with same VPC. | Cannot specify resolver endpoint ID and target IP for SYSTEM
LimitExceededException: Account * has exceeded 'max-endpoints' | Account * has exceeded 'max-rule-association' | Account * has exceeded 'max-rules' | Account * has exceeded 'max-query-log-configs'
ResourceExistsException: Resolver query log config * is already associated with VPC | Resolver rule with creator request ID * already exists | Resolver query log config with creator request ID * already exists | Resolver endpoint with creator request ID * already exists | The IP address * in subnet * is already in use
ResourceInUseException: Please disassociate this resolver rule from VPC first before deleting
ResourceNotFoundException: Resolver endpoint with ID * does not exist | Resolver rule with ID * does not exist | Resolver Rule Association between Resolver Rule * and VPC * does not | ResolverRuleAssociation * does not Exist | Resolver query log config with ID * does not exist | Resolver query log config association with ID * does not exist | Resolver DNSSEC configuration for * does not exist
`),
  },
  {
    service: 'memorydb',
    list: heads(`
ClusterAlreadyExistsFault: Cluster with specified name already exists ‖ InvalidParameterValueException: default is reserved and cannot be modified | The default user cannot be deleted
SnapshotAlreadyExistsFault: Snapshot with specified name already exists ‖ SnapshotNotFoundFault: Snapshot with name * not found ‖ SubnetGroupAlreadyExistsFault: Subnet group * already exists
SubnetGroupInUseFault: Subnet group * is currently in use by a cluster ‖ TagNotFoundFault: These tags are not present
`),
  },
];
