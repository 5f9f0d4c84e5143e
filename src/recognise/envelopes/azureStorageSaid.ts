// Sources: https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes (and those of files, queues, tables; the words partly
// as Azurite repeats them: https://github.com/Azure/Azurite, StorageErrorFactory.ts; not checked line by line)
import { phrases } from '../phrases.ts';

/** Rarer messages of Azure Storage, each of one code. */
export const azureStorageSaid = phrases(`
RequestEntityTooLarge | The uploaded entity blob is too large | 413
BlockCountExceedsLimit | The committed block count cannot exceed the maximum limit | 409
InvalidQueryParameterValue | Value for one of the query parameters specified in the request | 400
InvalidAuthenticationInfo | Authentication information is not given in the correct format. | 400
InvalidHeaderValue | The value for one of the HTTP headers is not in the correct format | 400
InvalidBlobOrBlock | The specified blob or block content is invalid | 400
LeaseIsBreakingAndCannotBeAcquired | There is already a breaking lease, and can't be acquired | 409
LeaseIdMismatchWithLeaseOperation | The lease ID specified did not match the lease ID for | 409
LeaseIsBrokenAndCannotBeRenewed | The lease ID matched, but the lease has been broken explicitly | 409
LeaseIsBreakingAndCannotBeChanged | The lease ID matched, but the lease is currently in breaking | 409
LeaseNotPresentWithContainerOperation | A lease ID was specified, but the lease for the container has | 412
SnapshotsPresent | This operation is not permitted because the blob is snapshot | 400
InvalidBlobType | The blob type is invalid for this operation | 409
AccessTierNotSupportedForBlobType | The access tier is not supported for this blob type | 400
MultipleConditionHeadersNotSupported | Multiple condition headers are not supported | 400
CannotChangeToLowerTier | A higher blob tier has already been explicitly set | 409
BlobTierInadequateForContentLength | Specified blob tier size limit cannot be less than content length | 409
AuthorizationSourceIPMismatch | not authorized to perform this operation using this source IP | 403
FeatureVersionMismatch | Stored access policy contains a permission that is not supported | 409
CopyIdMismatch | The specified copy ID did not match the copy ID for the pending | 409
BothUserTagsAndSourceTagsCopyPresentException | x-ms-tags header must not be present | 400
NoPendingCopyOperation | There is currently no pending copy operation | 409
SnapshotsPresent | This operation is not permitted while the blob has snapshots | 409
MaxBlobSizeConditionNotMet | The max blob size condition specified was not met | 412
UnsatisfiableCondition | The request includes an unsatisfiable condition for this operation | 400
InvalidHeaderValue | A required CORS header is not present | 400
CorsPreflightFailure | CORS not enabled or no matching rule found for this request | 403
InvalidResourceName | The specified resource name contains invalid characters | 400
OutOfRangeInput | The specified resource name length is not within the permissible | 400
InvalidMetadata | The metadata specified is invalid. It has characters that are not | 400
EmptyTagName | The name of one of the tag key-value pairs is empty | 400
DuplicateTagNames | The tags specified contain duplicate names | 400
TagsTooLarge | The tags specified exceed the maximum permissible limit | 400
DuplicateTagNames | The tags specified are invalid. It contains characters that are | 400
InvalidXmlDocument | XML specified is not syntactically valid | 400
BlobIsSealed | The specified blob is sealed, and its contents can't be modified | 409
OutOfRangeQueryParameterValue | One of the query parameters specified in the request URI | 400
RequestBodyTooLarge | The request body is too large and exceeds the maximum permissible | 413
MessageTooLarge | The message exceeds the maximum allowed size | 400
InvalidDuplicateRow | A command with RowKey * is already present in the batch. An | 400
TableNameEmpty | The specified table name is empty | 400
AccountNameEmpty | The specified account name is empty | 400
PropertiesNeedValue | The values are not specified for all properties in the entity | 400
AtomFormatNotSupported | Atom format is not supported | 415
NotImplemented | The requested operation is not implemented on the specified | 501
PropertyValueTooLarge | The property value exceeds the maximum allowed size (64KB). If | 400
EntityTooLarge | The entity is larger than the maximum allowed size (1MB) | 400
AuthorizationProtocolMismatch | not authorized to perform this operation using this protocol | 403
AuthorizationServiceMismatch | not authorized to perform this operation using this service | 403
AuthorizationResourceTypeMismatch | not authorized to perform this operation using this resource type | 403
BlobOperationNotSupported | Blob operation is not supported | 409
PathConflict | The specified path, or an element of the path, exists and its resource type is | 409
DirectoryNotEmpty | The recursive query parameter value must be true to delete a non-empty directory | 409
RenameDestinationParentPathNotFound | The parent directory of the destination path does not exist | 404
DestinationPathIsBeingDeleted | The specified destination path is marked to be deleted | 409
SourcePathIsBeingDeleted | The specified source path is marked to be deleted | 409
InvalidDestinationPath | The specified path, or an element of the path, exists and its resource type is invalid for this operation | 409
ParentNotFound | The specified parent path does not exist | 404
CannotDeleteFileOrDirectory | The file or directory could not be deleted because it is in use by an SMB client | 409
FileLockConflict | A portion of the specified file is locked by an SMB client | 409
ClientCacheFlushDelay | could not be read or written because it is being flushed | 409
IncrementalCopyBlobMismatch | source blob is different than the copy source of the existing incremental copy blob | 409
SystemInUse | This operation is not permitted because the blob is being | 409 | 0.7
ResourceTypeMismatch | The specified resource type does not match the type of the existing resource | 409
AccountBeingCreated | The specified account is in the process of being created | 409
InsufficientAccountPermissions | The account being accessed does not have sufficient permissions | 403
KeyBasedAuthenticationNotPermitted | Key based authentication is not permitted on this storage account | 403
PublicAccessNotPermitted | Public access is not permitted on this storage account | 409
AccountProtectedFromDeletion | is protected from deletion | 409 | 0.7
OperationTimedOut | The operation could not be completed within the permitted time | 500
`);
