// Source: https://github.com/getmoto/moto (exceptions of each service)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of AWS services for accounts, keys, names and settings, each with the code that the service gives for it. */
export const awsAccountsSaid: readonly ServiceSaid[] = [
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
];
