// Source: https://github.com/getmoto/moto (exceptions of each service)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of the computers of AWS and what stands before them, each with the code that the service gives for it. */
export const awsComputeSaid: readonly ServiceSaid[] = [
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
    service: 'lambda',
    list: heads(`
InvalidParameterValueException: Error occurred while GetObject | The role defined for the function cannot be assumed by | Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum | Unsupported event source type
PreconditionFailedException: The RevisionId provided does not match the latest RevisionId for ‖ ResourceConflictException: The resource already exists
ResourceNotFoundException: The resource you requested does not exist | Event source mapping * not found | The function * doesn't have an EventInvokeConfig | One or more LayerVersion does not exist | No policy is associated with the given resource
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
  {
    service: 'cloudfront',
    list: heads(`
DistributionAlreadyExists: The caller reference that you are using to create a ‖ InvalidArgument: The parameter Origin DomainName does not refer to a valid
InvalidIfMatchVersion: The If-Match version is missing or not valid for the ‖ NoSuchDistribution: The specified distribution does not exist ‖ NoSuchInvalidation: The specified invalidation does not exist
NoSuchOrigin: One or more of your origins or origin groups do ‖ NoSuchOriginAccessControl: The specified origin access control does not exist
`),
  },
  {
    service: 'wafv2',
    list: heads(`
WAFNonexistentItemException: AWS WAF couldn’t perform the operation because your resource doesn’t ‖ WAFOptimisticLockException: AWS WAF couldn’t save your changes because someone changed the
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
];
