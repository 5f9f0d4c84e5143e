// Sources: https://github.com/getmoto/moto (moto/*/exceptions.py, which repeats what the services print; begin of each message, not checked against them)
import { phrases } from '../phrases.ts';

/** Messages of networks, instances, load balancers and gateways of AWS. */
export const awsNetworkSaid = phrases(`
AccessDeniedException | Cross-account pass role is not allowed
BadRequestException | Invalid protocol specified. Must be one of [HTTP, WEBSOCKET]
ConflictException | The domain name resource already exists
NotFoundException | Invalid API identifier specified
NotFoundException | Invalid Authorizer identifier specified
NotFoundException | Invalid Integration identifier specified
NotFoundException | Invalid IntegrationResponse identifier specified
NotFoundException | Invalid Model identifier specified
NotFoundException | Invalid Route identifier specified
NotFoundException | Invalid RouteResponse identifier specified
NotFoundException | Invalid VpcLink identifier specified
NotFoundException | Invalid stage identifier specified
NotFoundException | The api mapping resource specified in the request was not found
NotFoundException | The domain name resource specified in the request was not found
GatewayRouteNameAlreadyTaken | There is already a gateway route named * associated with gateway *
GatewayRouteNotFound | There is no gateway route named * associated with gateway * in mesh
MeshNotFound | There are no meshes with the name
MeshOwnerDoesNotMatch | The owner of the mesh * does not match the owner name provided:
ResourceNotFound | There are no mesh resources with the arn
RouteNameAlreadyTaken | There is already a route named * associated with router * in mesh
RouteNotFound | There is no route named * associated with router * in mesh
VirtualGatewayNameAlreadyTaken | There is already a virtual gateway named * associated with mesh
VirtualGatewayNotFound | is not a virtual gateway associated with mesh
VirtualNodeNameAlreadyTaken | There is already a virtual node named * associated with mesh
VirtualNodeNotFound | is not a virtual node associated with mesh
VirtualRouterNameAlreadyTaken | There is already a virtual router named * associated with the mesh
VirtualRouterNotFound | The mesh * does not have a virtual router named
DistributionAlreadyExists | The caller reference that you are using to create a distribution
InvalidArgument | The parameter Origin DomainName does not refer to a valid S3 bucket
NoSuchDistribution | The specified distribution does not exist
NoSuchInvalidation | The specified invalidation does not exist
NoSuchOrigin | One or more of your origins or origin groups do not exist
NoSuchOriginAccessControl | The specified origin access control does not exist
ConnectionIdMissing | The connection ID is missing
ConnectionNotFound | does not match any connections in region
LagNotFound | does not match any LAGs in region
MacSecKeyNotFound | Secret ARN * not found for connection
AuthFailure | Unauthorized attempt to access restricted resource
CidrLimitExceeded | This network * has met its maximum number of allowed CIDRs:
DefaultSubnetAlreadyExistsInAvailabilityZone | is already the default subnet
DefaultVpcAlreadyExists | A Default VPC already exists for this account in this region
DefaultVpcDoesNotExist | No default VPC exists for this account in this region
DuplicateTransitGatewayAttachment | has non-deleted Transit Gateway Attachments with same VPC ID
FlowLogAlreadyExists | Error. There is an existing Flow Log with the same configuration
Gateway.NotAttached | InternetGatewayID * is not attached to a VPC
IncorrectState | There is an existing association for instance
InvalidAMIID.Unavailable | The image id '[*]' is no longer available
InvalidAssociationID.NotFound | An invalid association-id of * was given
InvalidAttachment.NotFound | The volume * is not attached to instance * as device
InvalidAttachment.NotFound | Volume * can not be detached from * because it is not attached
InvalidAttachmentID.NotFound | The network interface attachment ID * does not exist
InvalidCarrierGatewayID.NotFound | The CarrierGateway ID * does not exist
InvalidCustomerGatewayID.NotFound | The customerGateway ID * does not exist
InvalidDhcpOptionID.NotFound | DhcpOptionID * does not exist
InvalidFlowLogId.NotFound | These flow log ids in the input list are not found: [TotalCount: *]
InvalidGroup.Duplicate | The security group * already exists
InvalidGroup.NotFound | The security group * does not exist
InvalidGroupId.Malformed | The security group ID * is malformed
InvalidInternetGatewayID.NotFound | InternetGatewayID * does not exist
InvalidKeyPair.Format | Key is not in valid OpenSSH public key format
InvalidKeyPair.NotFound | The keypair * does not exist
InvalidLaunchTemplateId.NotFound | The specified launch template, with template ID *, does not exist
InvalidLaunchTemplateName.AlreadyExistsException | Launch template name already in use
InvalidLaunchTemplateName.NotFoundException | At least one of the launch templates specified in the request does
InvalidLaunchTemplateName.NotFoundException | The specified launch template, with template name *, does not exist
InvalidNetworkAclID.NotFound | The network acl ID * does not exist
InvalidNetworkInterfaceID.NotFound | The networkInterface ID * does not exist
InvalidParameterDependency | The parameter [*] requires the parameter * to be set
InvalidParameterValue | Reservation CIDR * has overlap with existing reserved CIDR block
InvalidParameterValue | Reservation CIDR should be within subnet CIDR block (*)
InvalidParameterValue | Tag specification must have at least one tag
InvalidParameterValue | Tag value cannot be null. Use empty string instead
InvalidParameterValue | There is no route defined for * in the route table. Use CreateRoute
InvalidParameterValue | Value (*) for parameter attribute is invalid. Unknown attribute
InvalidParameterValue | Value (*) for parameter availabilityZone is invalid. Subnets can
InvalidParameterValue | Value (*) for parameter cidrBlock is invalid. This is not a valid
InvalidParameterValue | Value (*) for parameter destinationCidrBlock is invalid. This is not
InvalidParameterValue | Value (*) for parameter reservationType is invalid
InvalidParameterValue | is not a valid taggable resource type for this operation
InvalidPermission.NotFound | The specified rule does not exist in this security group
InvalidRoute.NotFound | no route with destination-cidr-block * in route table
InvalidRouteTableID.NotFound | The routeTable ID * does not exist
InvalidSecurityGroupRuleId.NotFound | The security group rule ID * does not exist
InvalidServiceName | The Vpc Endpoint Service * does not exist
InvalidStateTransition | VpcPeeringConnectionID * is not in the correct state for the request
InvalidSubnetCidrBlockAssociationID.NotFound | The subnet CIDR block with association ID * does not exist
InvalidSubnetCidrReservationID.NotFound | The subnet-cidr-reservation ID * does not exist
InvalidSubnetID.NotFound | The subnet ID * does not exist
InvalidVpcCidrBlockAssociationIdError.NotFound | The vpc CIDR block association ID * does not exist
InvalidVpcEndpointId.NotFound | The VpcEndPoint ID * does not exist
InvalidVpcEndpointServiceId.NotFound | The VpcEndpointService Id * does not exist
InvalidVpcPeeringConnectionId.NotFound | VpcPeeringConnectionID * does not exist
InvalidVpnConnectionID.NotFound | The vpnConnection ID * does not exist
InvalidVpnGatewayAttachment.NotFound | The attachment with vpn gateway ID * and vpc ID * does not exist
InvalidVpnGatewayID.NotFound | The virtual private gateway ID * does not exist
NetworkAclEntryAlreadyExists | The network acl entry identified by * already exists
OperationNotPermitted | Incorrect region (*) specified for this request. VPC peering
OperationNotPermitted | The instance * may not be terminated. Modify its
OperationNotPermitted | The instance * may not be terminated. Modify its 'disableApiStop'
OperationNotPermitted | The vpc CIDR block with association ID * may not be disassociated. It
RouteAlreadyExists | The route identified by * already exists
RouteNotSupported | Route table contains unsupported route target: *. VPC Endpoints
RulesPerSecurityGroupLimitExceeded | The maximum number of rules per security group has been reached
TagLimitExceeded | The maximum number of Tags for a resource has been reached
UnsupportedTenancy | The tenancy value * is not supported
VPCIdNotSpecified | No default VPC for this user. GroupName is only supported
CertificateNotFoundException | Supplied certificate was not found
DuplicateListener | A listener already exists for * with LoadBalancerPort *, but with
DuplicateLoadBalancerName | The specified load balancer name already exists for this account:
LoadBalancerNotFound | The quota for the number of tags that can be assigned to a load
LoadBalancerNotFound | The specified load balancer does not exist:
LoadBalancerNotFound | There is no ACTIVE Load Balancer named
PolicyNotFound | There is no policy with name . for load balancer
ValidationError | HealthCheck Target must begin with one of HTTP, TCP, HTTPS, SSL
ValidationError | One or more of the specified security groups do not exist
InvalidTarget | The following targets are not in a running state and cannot
ListenerNotFound | The specified listener does not exist
PriorityInUse | The specified priority is in use
SubnetNotFound | The specified subnet does not exist
TargetGroupNotFound | One or more target groups not found
ValidationError | Condition field * must be one of '[*]'
ValidationError | Either conditions or actions must be specified
ValidationError | Priority * was provided multiple times
ValidationError | You must specify either listener ARNs or a load balancer ARN
DomainLimitExceeded | The number of registered domains has exceeded the allowed threshold
`);
