// Source: https://github.com/getmoto/moto (exceptions of each service)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of AWS services for messages, events, builds and APIs, each with the code that the service gives for it. */
export const awsMessagingSaid: readonly ServiceSaid[] = [
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
    service: 'appsync',
    list: heads(`
ApiKeyValidityOutOfBoundsException: API key must be valid for a minimum of 1 ‖ BadRequestException: The API has already enabled caching ‖ NotFoundException: Unable to * the cache as it doesn't exist, please create
`),
  },
];
