// Source: https://github.com/getmoto/moto (exceptions of each service)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of AWS services for data and logs, each with the code that the service gives for it. */
export const awsDataSaid: readonly ServiceSaid[] = [
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
    service: 'database-migration-service',
    list: heads(`
InvalidResourceStateFault: Replication task is not running ‖ ResourceAlreadyExistsFault: The resource you are attempting to create already exists
ResourceNotFoundFault: Endpoint could not be found | Replication task could not be found | Replication instance could not be found | Replication subnet group could not be found
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
