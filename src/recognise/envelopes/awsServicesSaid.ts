// Source: https://github.com/getmoto/moto (exceptions of each service)
import { heads } from '../heads.ts';
import type { ServiceSaid } from './cloudListed.ts';

/** Messages of the larger services of AWS, each with the code that the service gives for it. */
export const awsServicesSaid: readonly ServiceSaid[] = [
  {
    service: 'ec2',
    list: heads(`
Gateway.NotAttached: InternetGatewayID * is not attached to a VPC ‖ InvalidAMIID.Malformed: Invalid id: * (expecting "ami-...") ‖ InvalidAMIID.NotFound: The image id * does not exist
InvalidAMIID.Unavailable: The image id * is no longer available ‖ InvalidAllocationID.NotFound: Allocation ID * not found
InvalidAssociationID.NotFound: An invalid association-id of * was given | Association ID * not found
InvalidAttachment.NotFound: Volume * can not be detached from * because it is not | The volume * is not attached to instance * as device ‖ InvalidAttachmentID.NotFound: The network interface attachment ID * does not exist
InvalidCarrierGatewayID.NotFound: The CarrierGateway ID * does not exist ‖ InvalidCustomerGatewayID.NotFound: The customerGateway ID * does not exist ‖ InvalidDhcpOptionID.NotFound: DhcpOptionID * does not exist
InvalidDhcpOptionsId.Malformed: Invalid id: * (expecting "dopt-...") ‖ InvalidFlowLogId.NotFound: These flow log ids in the input list are not ‖ InvalidGatewayID.NotFound: The eigw ID * does not exist
InvalidGroup.Duplicate: The security group * already exists ‖ InvalidGroup.NotFound: The security group * does not exist ‖ InvalidGroupId.Malformed: The security group ID * is malformed
InvalidInput: No default subnet for availability zone | Invalid number of inputs ‖ InvalidInstanceID.NotFound: The instance ID * does not exist
InvalidInstanceTypeException: The following supplied instance types do not exist ‖ InvalidInternetGatewayID.NotFound: InternetGatewayID * does not exist ‖ InvalidKeyPair.Duplicate: The keypair * already exists
InvalidKeyPair.Format: Key is not in valid OpenSSH public key format ‖ InvalidKeyPair.NotFound: The keypair * does not exist ‖ InvalidLaunchTemplateId.NotFound: The specified launch template, with template ID * , does not
InvalidLaunchTemplateId.VersionNotFound: The launch template version * is not found for the specified ‖ InvalidLaunchTemplateName.AlreadyExistsException: Launch template name already in use
InvalidLaunchTemplateName.NotFoundException: At least one of the launch templates specified in the | The specified launch template, with template name * , does not
InvalidNetworkAclID.NotFound: The network acl ID * does not exist ‖ InvalidNetworkInterfaceID.NotFound: The networkInterface ID * does not exist
InvalidParameter: Flow Log Max Aggregation Interval | type must be * if * is provided | is not a valid taggable resource type for this operation | Tag specification resource type must have a value | Tag specification must have at least one tag | exactly one of network_load_balancer_arn or gateway_load_balancer_arn is a required member
InvalidParameterCombination: Only one of cidrIp, cidrIpv6, prefixListId, or referencedGroupId can be | The parameter instancesSet cannot be used with the parameter maxResults | Either provide launch template ID or launch template name to | When specifying ipv4 parameters, cidrBlock or ipv4IpamPoolId, you cannot set | Network interfaces and an instance-level subnet ID may not be
InvalidParameterValue: The filter 'null' is invalid | invalid value for parameter | Value * for parameter availabilityZone is invalid | Value * for parameter cidrBlock is invalid | invalid CIDR subnet specification | Reservation CIDR should be within subnet CIDR block | Reservation CIDR * has overlap with existing reserved CIDR block | Value * for parameter destinationCidrBlock is invalid
InvalidParameterValue: The request must not contain both parameter vpnGatewayId and transitGatewayId | Invalid value 'null' for protocol | Invalid value for portRange | Invalid input: Must specify at least one of size, type, | Value * is invalid for parameter | Cannot * as the source of the peering request | There is no route defined for * in the route table
InvalidParameterValue: Tag value cannot be null | The value for ResourceType must be spot-fleet-request | Value * for parameter reservationType is invalid ‖ InvalidPermission.Duplicate: The specified rule already exists
InvalidPermission.NotFound: The specified rule does not exist in this security group ‖ InvalidRequest: The request received was invalid ‖ InvalidRoute.NotFound: no route with destination-cidr-block * in route table
InvalidRouteTableID.NotFound: The routeTable ID * does not exist ‖ InvalidSecurityGroupRuleId.NotFound: The security group rule ID * does not exist ‖ InvalidSnapshot.InUse: The snapshot * is currently in use by
InvalidStateTransition: VpcPeeringConnectionID * is not in the correct state for the request ‖ InvalidSubnet.Conflict: The CIDR * conflicts with another subnet
InvalidSubnetCidrBlockAssociationID.NotFound: The subnet CIDR block with association ID * does not exist ‖ InvalidSubnetCidrReservationID.NotFound: The subnet-cidr-reservation ID * does not exist
InvalidSubnetID.NotFound: The subnet ID * does not exist ‖ InvalidUserData.Malformed: Invalid BASE64 encoding of user data ‖ InvalidVolume.NotFound: The volume * does not exist
InvalidVpcCidrBlockAssociationIdError.NotFound: The vpc CIDR block association ID * does not exist ‖ InvalidVpcEndpointId.NotFound: The VpcEndPoint ID * does not exist
InvalidVpcEndpointServiceId.NotFound: The VpcEndpointService Id * does not exist ‖ InvalidVpcPeeringConnectionId.NotFound: VpcPeeringConnectionID * does not exist
InvalidVpnConnectionID.NotFound: The vpnConnection ID * does not exist ‖ InvalidVpnGatewayAttachment.NotFound: The attachment with vpn gateway ID * and vpc ID * does
InvalidVpnGatewayID.NotFound: The virtual private gateway ID * does not exist
MissingParameter: The request must contain exactly one of: cidrIp, cidrIpv6, prefixListId, | Either 'ipv6CidrBlock' or 'ipv6IpamPoolId' should be provided | launch template ID or launch template name | The request must contain the parameter
OperationNotPermitted: The instance * may not be terminated | Incorrect region * specified for this request | The vpc CIDR block with association ID * may not be
Resource.AlreadyAssociated: Resource * is already associated ‖ TagLimitExceeded: The maximum number of Tags for a resource has been
`),
  },
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
    service: 'lambda',
    list: heads(`
InvalidParameterValueException: Error occurred while GetObject | The role defined for the function cannot be assumed by | Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum | Unsupported event source type
PreconditionFailedException: The RevisionId provided does not match the latest RevisionId for ‖ ResourceConflictException: The resource already exists
ResourceNotFoundException: The resource you requested does not exist | Event source mapping * not found | The function * doesn't have an EventInvokeConfig | One or more LayerVersion does not exist | No policy is associated with the given resource
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
    service: 'ecs',
    list: heads(`
ClientException: launch type should be one of [EC2,FARGATE] | Tasks using the Fargate launch type do not support pidMode | Container Instances cannot be empty | Container. * should not be null or empty | Unable to describe task definition | The specified task set does not exist
InvalidParameterException: subnets can not be empty | Container instance status should be one of [ACTIVE, DRAINING] | targetType must be container-instance | Found running tasks on the instance | Network Configuration must be provided when networkMode 'awsvpc' is specified | attributes can not be empty | attributes value is required | Error retrieving security group information for * : The security group
InvalidParameterException: The ARN provided is invalid | Specify either Launch Type or Capacity Provider Strategy, but not | The service cannot be stopped while it is scaled above | Size of TaskDefinition references list cannot exceed 10 | launch type should be one of [EC2,FARGATE,EXTERNAL] | Error retrieving subnet information for * : * (ErrorCode | size of TaskDefinition references list must be greater than 0
`),
  },
  {
    service: 'eks',
    list: heads(`
ResourceNotFoundException: An error occurred (NotFoundException) when calling the ListTagsForResource operation: Resource | An error occurred (NotFoundException) when calling the UntagResource operation: Resource | An error occurred (NotFoundException) when calling the TagResource operation: Resource
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
  {
    service: 'elastic-load-balancing-v2',
    list: heads(`
InvalidConfigurationRequest: You cannot enable stickiness on target groups with the TLS | Stickiness type 'source_ip' is not supported for target groups with | Stickiness type 'lb_cookie' is not supported for target groups with | A target group with target type 'lambda' does not support | You must set an application cookie name to enable stickiness | Stickiness type 'app_cookie' is not supported for target groups with | More than 1 availability zone must be specified | More than 1 subnet cannot be specified for 1 availability
InvalidConfigurationRequest: You must provide a list containing exactly one certificate if
InvalidLoadBalancerActionException: The ContentType must be one of:'text/html', 'application/json', 'application/javascript', 'text/css', 'text/plain' ‖ InvalidParameterValue: HttpCode must be like 200 200-399
InvalidTarget: The following targets are not in a running state and ‖ ListenerNotFound: The specified listener does not exist ‖ PriorityInUse: The specified priority is in use
ResourceInUse: The target group * is currently in use by a listener ‖ RuleNotFound: One or more rules not found ‖ SubnetNotFound: The specified subnet does not exist
TargetGroupNotFound: One or more target groups not found ‖ UnsupportedProtocol: Protocol * is not supported
ValidationError: Priority * was provided multiple times | Condition field * must be one of | Either conditions or actions must be specified | Listener protocol * must be one of | You must specify either listener ARNs or a load balancer | A listener port must be specified | A listener protocol must be specified | Target group attribute key 'stickiness.app_cookie.cookie_name' is not recognized
ValidationError: Health check timeout * must be smaller than the interval | must be one of [source_ip_dest_ip_proto, source_ip_dest_ip] | Target group names, target group ARNs, and a load balancer | A port cannot be specified for gateway listeners | A protocol cannot be specified for gateway listeners | cannot be specified for target groups with target type 'lambda'
`),
  },
  {
    service: 'elastic-load-balancing',
    list: heads(`
CertificateNotFoundException: Supplied certificate was not found ‖ DuplicateListener: A listener already exists for * with LoadBalancerPort * , but with
DuplicateLoadBalancerName: The specified load balancer name already exists for this account ‖ DuplicateTagKeys: Tag key was specified more than once
LoadBalancerNotFound: The specified load balancer does not exist | There is no ACTIVE Load Balancer named | The quota for the number of tags that can be
ValidationError: HealthCheck Target must begin with one of HTTP, TCP, HTTPS, | Listeners cannot be empty | One or more of the specified security groups do not
`),
  },
  {
    service: 'auto-scaling',
    list: heads(`
ValidationError: The availability zones of the specified subnets and the Auto | At least one Availability Zone or VPC Subnet is required | Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy | Scheduled action name not found | AutoScalingGroup name not found - AutoScalingGroup * not found | Valid requests must contain either launchTemplateId or LaunchTemplateName | Valid requests must contain either LaunchTemplate, LaunchConfigurationName or MixedInstancesPolicy parameter | AutoScalingGroup name not found - null
ValidationError: Valid requests must contain either the InstanceID parameter or both
`),
  },
];
