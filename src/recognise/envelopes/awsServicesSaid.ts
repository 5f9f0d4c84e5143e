// Source: https://github.com/getmoto/moto (exceptions of each service)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of the services of AWS that are asked most, each with the code that the service gives for it. */
export const awsServicesSaid: readonly ServiceSaid[] = [
  {
    service: 's3',
    list: heads(`
AccessForbidden: CORSResponse: This CORS request is not allowed ‖ BadRequest: Object tags cannot be greater than 10 ‖ BucketAlreadyExists: The requested bucket name is not available
BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and ‖ InvalidAccessKeyIdException: The AWS Access Key Id you provided does not exist
InvalidArgument: The continuation token provided is incorrect | Argument * must be an integer between * and | The ARN is not well formed | The notification destination service region is not valid for the | The event * is not supported for notifications | Invalid version id specified
InvalidObjectState: The operation is not valid for the object's storage class
InvalidRequest: This copy request is illegal because it is trying to | Must specify at least one configuration | Found unsupported HTTP method in CORS config | Bucket is missing ObjectLockConfiguration | Specifying both Canned ACLs and Header Grants is not allowed | Versioning must be 'Enabled' on the bucket to apply a
InvalidTag: Cannot provide multiple Tags with the same key | Your TagKey cannot be prefixed with aws | System tags cannot be added/updated by requester ‖ InvalidToken: The provided token is malformed or otherwise invalid
MethodNotAllowedException: The specified method is not allowed against this resource ‖ NoSuchBucket: The specified bucket does not exist ‖ NoSuchKey: The specified key does not exist
NoSuchPublicAccessBlockConfiguration: The public access block configuration was not found ‖ NoSuchUpload: The specified upload does not exist ‖ ObjectNotInActiveTierError: The source object of the COPY operation is not in
PreconditionFailed: At least one of the pre-conditions you specified did not ‖ RangeNotSatisfiableException: Requested Range Not Satisfiable
`),
  },
  {
    service: 'iam',
    list: heads(`
DeleteConflictException: Cannot delete entity, must delete policies first | Cannot delete the default version of a policy | Cannot delete entity, must detach all policies first | Cannot delete entity, must remove roles from instance profile first
EntityAlreadyExists: User * already has password | Instance Profile * already exists | A policy called * already exists | MFADevice entity at the same path and name already exists | Inline Policy * already exists | Role with name * already exists
InvalidInput: Thumbprint list must contain fewer than 5 entries ‖ InvalidParameterValue: Value * for parameter PermissionsBoundary is invalid
LimitExceededException: Cannot exceed quota for AccessKeysPerUser | Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100 | Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1 | Cannot exceed quota for CertificatesPerUser: 2 | A managed policy can have up to 5 versions
MalformedPolicyDocument: Syntax errors in policy | Has prohibited field Resource | Actions/Condition can contain only one colon | Policy statement must contain resources | Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, | Statement IDs (SID) in a single policy must be unique | The policy failed legacy parsing | Policy document must be version 2012-10-17 or greater
MalformedPolicyDocument: Policy statement must contain actions | Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML, and
NoSuchEntity: The user with name * cannot be found | The account policy with name PasswordPolicy cannot be found | The Password Policy with domain name * cannot be found | Policy * version * does not exist or is not attachable | The Server Certificate with name * cannot be found | The group with name * cannot be found | Inline policy * not found | The Certificate with id * cannot be found
NoSuchEntity: Policy Document * not attached to role | Policy version not found | Instance profile * not found | The role policy with name * cannot be found | The SSH Public Key with id * cannot be found | Policy * does not exist or is not attachable | The Access Key with id * cannot be found | Login profile for * not found
NoSuchEntity: OpenIDConnect Provider not found for arn | VirtualMFADevice with serial number * doesn't exist ‖ ReportNotPresent: Credential report not present
ValidationError: Invalid Open ID Connect Provider URL | The specified value for path is invalid
`),
  },
  {
    service: 'rds',
    list: heads(`
BlueGreenDeploymentAlreadyExistsFault: A blue/green deployment with the specified name * already exists ‖ BlueGreenDeploymentNotFoundFault: BlueGreenDeploymentIdentifier * doesn't refer to an existing blue/green deployment
DBClusterNotFoundFault: The source cluster could not be found or cannot be ‖ DBClusterRoleAlreadyExists: Feature * alreday assigned to Cluster | Role * alreday assigned to Cluster
DBClusterSnapshotAlreadyExistsFault: Cannot create the snapshot because a snapshot with the identifier ‖ DBInstanceAlreadyExists: DB instance already exists
DBInstanceRoleAlreadyExists: Feature * alreday assigned to Instance | Role * alreday assigned to Instance ‖ DBParameterGroupAlreadyExists: DB Parameter Group * already exists | A DB parameter group named * already exists
DBParameterGroupNotFound: DB Parameter Group * not found ‖ DBProxyAlreadyExistsFault: Cannot create the DBProxy because a DBProxy with the identifier
DBProxyNotFoundFault: The specified proxy name * doesn't correspond to a proxy owned ‖ DBProxyQuotaExceededFault: The request cannot be processed because it would exceed the
DBSecurityGroupNotFound: Security Group * not found ‖ DBShardGroupAlreadyExists: DB Shard Group * already exists ‖ ExportTaskAlreadyExists: Cannot start export task because a task with the identifier
ExportTaskNotFound: Cannot cancel export task because a task with the identifier ‖ InvalidBlueGreenDeploymentStateFault: The blue/green deployment * can't be switched over or deleted because
InvalidDBClusterSnapshotStateFault: automated snapshots cannot be modified
InvalidDBClusterStateFault: Cluster cannot be deleted, it still contains DB instances in | DbCluster * is in * state but expected it to be one | Cluster * should be in a valid state to add role | Database cluster: * should have at least two database instances for | Database cluster: * should have at least two database instances in | Invalid DB type, when trying to perform StopDBInstance on * e
InvalidDBInstanceStateFault: Instance * should be in valid state for failover | Instance * should be in a valid state to add role ‖ InvalidExportSourceStateFault: Export source should be 'available' but current status is
InvalidGlobalClusterStateFault: Global Cluster * is not empty
InvalidParameterCombination: A value may not appear in both the add list | Cannot delete protected Cluster, please disable deletion protection and try | A MonitoringRoleARN value is required if you specify a MonitoringInterval | You must specify a MonitoringInterval value other than 0 when | Cannot specify source identifier without source type | IAM Authentication is currently not supported by Multi-AZ DB clusters | Cannot find major version * for | Max storage size must be greater than storage size
InvalidParameterCombination: Cannot delete protected DB Instance, please disable deletion protection and | When creating global cluster from existing db cluster, value for | You must specify apply immediately when rotating the master user
InvalidParameterValue: Allocated storage size can't be less than the source instance | Value * for parameter Engine is invalid | The specified value * is not a valid Backtrack Window | The allocated storage size can't be less than the source | Cannot find target instance | The parameter MasterUsername must be provided and must not be | Provided EngineFamily is not valid | The parameter SourceDBSnapshotIdentifier is not a valid identifier
InvalidParameterValue: Instances cannot be added to Aurora Serverless clusters | The parameter Description must be provided and must not be | The parameter MasterUserPassword must be provided and must not be | Malformed db cluster arn dbci | Provided string is not a valid arn | min_acu cannot be larger than max_acu | The parameter DBParameterGroupFamily must be provided and must not be | Engine * is not supported to satisfy constraint: Member must satisfy
InvalidParameterValue: The parameter DBSnapshotIdentifier is not a valid identifier | When creating standalone global cluster, value for engineName should be | The parameter MasterUserPassword is not a valid password because it | Backtrack is not enabled for the postgres engine | At least one option must be added, modified, or removed | The parameter OptionGroupDescription must be provided and must not be | Invalid DB engine: non-existent
InvalidSubnet: The requested subnet * is invalid, or multiple subnets were requested ‖ KMSKeyNotAccessibleFault: Specified KMS key * does not exist, is not enabled or
OptionGroupAlreadyExistsFault: An option group named * already exists ‖ OptionGroupNotFoundFault: Specified OptionGroupName: * not found
SourceClusterNotSupportedFault: The source DB cluster * isn't supported for a blue/green deployment ‖ SourceDatabaseNotSupportedFault: The source DB instance * isn't supported for a blue/green deployment
`),
  },
  {
    service: 'cloudformation',
    list: heads(`
ValidationError: Template error: resource * does not support attribute type * in Fn::GetAtt | Template error: instance of Fn::GetAtt references undefined resource | Change set name exceeds 128 characters | An error occurred (ValidationError) when calling the CreateChangeSet operation: Either | StackSets with SELF_MANAGED permission model can only have accounts as | Stack: * is in ROLLBACK_COMPLETE state and can not be updated | Stack with id * does not exist
ValidationError: Unresolved resource dependencies * in the Outputs block of the template | You cannot specify both StackPolicyURL and StackPolicyBody | No updates are to be performed | S3 error: Access Denied | Invalid change set name | GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks | StackSets with SERVICE_MANAGED permission model can only have OrganizationalUnit as | Export names must be unique across a given region
`),
  },
  {
    service: 'route-53',
    list: heads(`
ConflictingDomainExists: Cannot create hosted zone with DelegationSetId DelegationSetId: * as the DNSName ‖ HostedZoneNotEmpty: The hosted zone contains resource records that are not SOA
InvalidChangeBatch: RRSet with DNS name * is not permitted in zone | Number of records limit of 1000 exceeded | Tried to create resource record set [name= * , type= * but
InvalidPaginationToken: Route 53 can't get the next page of query logging ‖ InvalidVPCId: Invalid or missing VPC Id ‖ LastVPCAssociation: The VPC that you're trying to disassociate from the private
NoSuchCloudWatchLogsLogGroup: The specified CloudWatch Logs log group doesn't exist ‖ NoSuchHealthCheck: A health check with id * does not exist ‖ NoSuchHostedZone: No hosted zone found with ID
NoSuchQueryLoggingConfig: The query logging configuration does not exist ‖ PublicZoneVPCAssociation: You're trying to associate a VPC with a public hosted
QueryLoggingConfigAlreadyExists: A query logging configuration already exists for this hosted zone
`),
  },
  {
    service: 'dynamodb',
    list: heads(`
AttributeDoesNotExist: The provided expression refers to an attribute that does not ‖ InvalidParameterValue: TimeToLiveSpecification does not contain Enabled and AttributeName
InvalidTokenException: token: "{token}", near: "{near}" ‖ PointInTimeRecoveryUnavailableException: Point in time recovery is not enabled for table
ResourceNotFoundException: Requested resource not found ‖ ValidationException: Null attribute value types must have the value of true
`),
  },
];
