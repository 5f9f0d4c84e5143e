// Sources: https://cloud.google.com/sql/docs/troubleshooting, https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://cloud.google.com/bigquery/docs/error-messages,
// https://cloud.google.com/kubernetes-engine/docs/troubleshooting, https://developers.google.com/drive/api/guides/handle-errors, https://developers.google.com/calendar/api/guides/errors,
// https://developers.google.com/youtube/v3/docs/errors, https://ai.google.dev/gemini-api/docs/troubleshooting (for the codes; the messages as commonly printed, not checked line by line)
import { heads } from '../heads.ts';
import type { ServiceSaid } from './cloudListed.ts';

/** Messages of services of Google, each with the code that the service gives for it. */
export const googleServicesSaid: readonly ServiceSaid[] = [
  {
    list: heads(`
FAILED_PRECONDITION: Precondition check failed
RESOURCE_EXHAUSTED: Quota exceeded for quota metric | Resource has been exhausted (e.g. check quota) | You exceeded your current quota, please check your plan and billing
ALREADY_EXISTS: in location * in project * already exists | Requested entity already exists | Resource already exists in the project | Resource ' projects/ * already exists
NOT_FOUND: Requested entity was not found | Resource ' projects/ * was not found
PERMISSION_DENIED: The caller does not have permission | Request had insufficient authentication scopes | Caller does not have required permission to use project
UNAUTHENTICATED: Request had invalid authentication credentials | Request is missing required authentication credential
SERVICE_DISABLED: has not been used in project * before or it is disabled
INVALID_ARGUMENT: Request contains an invalid argument | Invalid JSON payload received
ABORTED: There were concurrent policy changes | unable to queue the operation
INTERNAL: Internal error encountered | An internal error has occurred. Retry your request
UNAVAILABLE: The service is currently unavailable
invalid_grant: Token has been expired or revoked
`),
  },
  {
    service: 'generativelanguage',
    list: heads(`
FAILED_PRECONDITION: User location is not supported for the API use
RESOURCE_EXHAUSTED: Gemini * quota exceeded | exceeded your current quota * rate-limits
UNAVAILABLE: The model is overloaded. Please try again later
INVALID_ARGUMENT: API key not valid. Please pass a valid API key | The input token count * exceeds the maximum number of tokens allowed
NOT_FOUND: is not found for API version * or is not supported for generateContent
`),
  },
  {
    service: 'container',
    list: heads(`
FAILED_PRECONDITION: is currently upgrading cluster | is currently creating cluster | is currently updating cluster | is currently deleting cluster | is currently operating on cluster | is currently * node pool | Cluster is running incompatible operation | running incompatible operation | Please wait and try again once it is done | Operation * is currently * cluster
ALREADY_EXISTS: Already exists: projects/ * clusters | Already exists: projects/ * nodePools
RESOURCE_EXHAUSTED: Insufficient regional quota to satisfy request
INVALID_ARGUMENT: Master version * is unsupported | Node version * must not have a greater minor version than master version | All cluster resources were brought up, but | Pool name * already exists
NOT_FOUND: Not found: projects/ * clusters
PERMISSION_DENIED: Required "container.
`),
  },
  {
    service: 'cloud-sql',
    list: heads(`
operationInProgress: Operation failed because another operation was already in progress | Cannot perform operation due to an ongoing operation
invalidState: The instance or operation is not in an appropriate state to handle the request
instanceAlreadyExists: The Cloud SQL instance already exists | the name is unavailable. * cannot reuse the name of the deleted instance
instanceDoesNotExist: The Cloud SQL instance does not exist | The client is not authorized to make this request
databaseAlreadyExists: Can't create database * database exists
`),
  },
  {
    service: 'cloud-run',
    list: heads(`
ABORTED: Conflict for resource * version * was specified but current version is
ALREADY_EXISTS: Revision named * with different configuration already exists | Resource * already exists in * service
FAILED_PRECONDITION: The user-provided container failed to start and listen on the port | Cloud Run error: Container failed to start | Revision * is not ready and cannot serve traffic | Image * not found | Ready condition status changed to False for Service
INVALID_ARGUMENT: Expected a Container with metadata for Linux
RESOURCE_EXHAUSTED: The request was aborted because there was no available instance | Quota exceeded for total allowable CPU per project per region
`),
  },
  {
    service: 'cloud-functions',
    list: heads(`
operationInProgress: An operation on function * is already in progress
ABORTED: unable to queue the operation | Could not * because another operation is already in progress
ALREADY_EXISTS: Function * in location * in project * already exists | Could not create Cloud Run service * already exists
FAILED_PRECONDITION: Build failed: Build error details not available | Function failed on loading user code | Function cannot be initialized | Changing from an HTTPS function to a background triggered function is not allowed
NOT_FOUND: Function * in region * in project * does not exist
`),
  },
  {
    service: 'app-engine',
    list: heads(`
ABORTED: is the subject of a conflict | because an operation is already in progress for apps/
ALREADY_EXISTS: Cannot operate on apps/ * because an operation is already in progress
FAILED_PRECONDITION: Your app may not have more than * versions | The first service (module) you upload to a new application must be the 'default'
INVALID_ARGUMENT: The following quotas were exceeded
NOT_FOUND: Could not find Application | Unable to retrieve P4SA
`),
  },
  {
    service: 'compute',
    list: heads(`
resourceInUseByAnotherResource: is already being used by 'projects/ | resource ' projects/ * is already being used by
resourceNotReady: resource ' projects/ * is not ready | The resource * is not ready
alreadyExists: The resource 'projects/ * already exists
notFound: The resource 'projects/ * was not found
conditionNotMet: Labels fingerprint either invalid or resource labels have changed | Supplied fingerprint does not match current metadata fingerprint | Invalid fingerprint
ZONE_RESOURCE_POOL_EXHAUSTED: does not have enough resources available to fulfill the request | is currently unavailable in the * zone
QUOTA_EXCEEDED: Quota * exceeded. Limit * in region | Quota * exceeded. Limit * globally
resourceOperationRateExceeded: Operation rate exceeded for resource
INVALID_USAGE: There is a route operation in progress on the local or peer network | There is a peering operation in progress on the local or peer network
RESOURCE_IN_USE_BY_ANOTHER_RESOURCE: Failed to delete connection; Producer services | is already in use by another resource
IP_IN_USE_BY_ANOTHER_RESOURCE: IP * is in-use and would result in a conflict
IP_SPACE_EXHAUSTED: IP space of * is exhausted
invalid: Invalid value for field | The disk * is already attached to | Disk cannot be resized to a smaller size | Invalid IPCidrRange: * conflicts with existing subnetwork
PERMISSIONS_ERROR: Required 'compute.
`),
  },
  {
    service: 'cloud-storage',
    list: heads(`
conditionNotMet: At least one of the pre-conditions you specified did not hold
conflict: You already own this bucket. Please select another name | The requested bucket name is not available. The bucket namespace is shared | The bucket you tried to delete was not empty | Your previous request to create the named bucket succeeded | Sorry, that name is not available
retentionPolicyNotMet: is subject to bucket's retention policy or object retention | is subject to bucket's retention policy
objectUnderActiveHold: is under active * hold and cannot be deleted, overwritten or archived
rateLimitExceeded: exceeded the rate limit for object mutation operations | exceeded the rate limit for updating the bucket | The rate of change requests to the object
invalid: legacy ACL for an object when uniform bucket-level access is enabled | Cannot use ACL API to update bucket policy when uniform | Object to compose * not found | Invalid bucket name
notFound: The specified bucket does not exist | No such object: | The specified key does not exist
forbidden: does not have storage. * access to the Google Cloud Storage | Permission 'storage. * denied on resource
required: Anonymous caller does not have storage. | Login Required
billingDisabled: The billing account for the owning project is disabled in state
userProjectMissing: Bucket is requester pays bucket but no user project provided
uploadTooLarge: Copy spanning locations and/or storage classes could not complete within
customerEncryptionKeySha256IsInvalid: Missing a SHA256 hash of the encryption key
`),
  },
  {
    service: 'firestore',
    list: heads(`
ABORTED: Too much contention on these documents | cross-transaction contention | The transaction was aborted due to contention | Transaction lock timeout
ALREADY_EXISTS: Document already exists: projects/
FAILED_PRECONDITION: The query requires an index | is not the latest * base version | the stored version * does not match the required base version | The Cloud Firestore API is not available for Firestore in Datastore Mode | The Cloud Firestore API is not available for Datastore Mode
NOT_FOUND: No document to update: projects/ | The database (default) does not exist for project
INVALID_ARGUMENT: Transaction is invalid or closed | The referenced transaction has expired or is no longer valid | maximum 500 writes allowed per request | Cannot write more than 500 entities in a single call
failed-precondition: Firestore has already been started and its settings can no longer be changed | Another tab has exclusive access to the persistence layer | The client has already been terminated
permission-denied: Missing or insufficient permissions
unavailable: Could not reach Cloud Firestore backend | Failed to get document because the client is offline
`),
  },
  {
    service: 'datastore',
    list: heads(`
ABORTED: too much contention on these datastore entities | concurrency exception | Concurrent transaction | datastore: concurrent transaction
ALREADY_EXISTS: entity already exists: app
NOT_FOUND: no entity to update: app | datastore: no such entity
FAILED_PRECONDITION: no matching index found
INVALID_ARGUMENT: cross-group transaction need to be explicitly specified | operating on too many entity groups in a single transaction | the requested transaction has expired or is no longer valid
DEADLINE_EXCEEDED: The datastore operation timed out
`),
  },
  {
    service: 'spanner',
    list: heads(`
ABORTED: Transaction aborted. Database schema probably changed during transaction | Transaction was aborted | Transaction was aborted because another transaction
FAILED_PRECONDITION: This transaction has been invalidated by a later transaction in the same session | Cannot start a read or query within a transaction after Commit | The emulator only supports one transaction at a time
NOT_FOUND: Session not found: projects | Session was concurrently deleted
RESOURCE_EXHAUSTED: No session available in the pool | Timed out after waiting * for acquiring session
`),
  },
  {
    service: 'bigquery',
    list: heads(`
duplicate: Already Exists: Table | Already Exists: Dataset | Already Exists: Job | Already Exists: Routine
invalidQuery: Could not serialize access to table * due to concurrent update | Resources exceeded during query execution: Too many DML statements outstanding against table | Transaction is aborted due to concurrent update against table | UPDATE or DELETE statement over table * would affect rows in the streaming buffer | UPDATE/MERGE must match at most one source row for each target row
invalid: Precondition Failed | Provided Schema does not match Table | Cannot query over table * without a filter over column
rateLimitExceeded: Exceeded rate limits: too many | too many table update operations for this table
quotaExceeded: exceeded quota for imports or query appends per table | Quota exceeded: Your table exceeded quota for | Quota exceeded: Your project exceeded quota for | Custom quota exceeded
resourcesExceeded: Resources exceeded during query execution
responseTooLarge: Response too large to return
notFound: Not found: Table * was not found in location | Not found: Dataset * was not found in location | Not found: Job
accessDenied: Access Denied: Table * User does not have | Access Denied: Dataset * User does not have | Access Denied: Project * User does not have bigquery
resourceInUse: Dataset * is still in use
OUT_OF_RANGE: The offset is beyond stream, expected offset
ALREADY_EXISTS: The offset is within stream, expected offset
`),
  },
  {
    service: 'pubsub',
    list: heads(`
ALREADY_EXISTS: Subscription already exists in the project | Topic already exists | Resource already exists in the project (resource=
NOT_FOUND: Resource not found (resource= | Topic not found | Subscription does not exist
FAILED_PRECONDITION: The supplied HTTP URL is not registered in the subscription's parent project
INVALID_ARGUMENT: Some acknowledgement ids in the request were invalid | You have passed an invalid argument to the service (argument= | Invalid resource name given
ABORTED: This StreamingPull stream was terminated | A service error has occurred. Please retry your request
UNAVAILABLE: The StreamingPull stream closed for an expected reason | The service was unable to fulfill your request. Please try again
RESOURCE_EXHAUSTED: Quota exceeded for quota metric 'Administrator operations'
`),
  },
  {
    service: 'iam',
    list: heads(`
ALREADY_EXISTS: Service account * already exists within project projects | A role named * in projects | Role * already exists
FAILED_PRECONDITION: Key creation is not allowed on this service account | You can't create a role with role_id * where there is an existing role
INVALID_ARGUMENT: Service account * does not exist | Policy members must be of the form | Role * is not supported for this resource | One or more users named in the policy do not belong to a permitted customer
NOT_FOUND: Unknown service account | Service account projects * does not exist
ABORTED: The request's ETag * did not match the current policy's ETag
`),
  },
  {
    service: 'resource-manager',
    list: heads(`
ABORTED: There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff
ALREADY_EXISTS: Requested entity already exists * project
QUOTA_EXCEEDED: The project cannot be created because you have exceeded your allotted project quota
`),
  },
  {
    service: 'service-usage',
    list: heads(`
FAILED_PRECONDITION: is depended on by the following active service(s) | Billing account for project * is not found | Billing must be enabled for activation of service
PERMISSION_DENIED: Not found or permission denied for service(s)
RESOURCE_EXHAUSTED: Quota exceeded for quota metric 'Mutate requests'
`),
  },
  {
    service: 'cloud-build',
    list: heads(`
FAILED_PRECONDITION: due to quota restrictions, cannot run builds in this region | failed precondition: due to quota restrictions | Repository mapping does not exist
INVALID_ARGUMENT: could not resolve source
`),
  },
  {
    service: 'dataflow',
    list: heads(`
ALREADY_EXISTS: The workflow could not be created. Causes: * There is already an active job named | There is already an active job named
FAILED_PRECONDITION: Workflow failed. Causes | The workflow could not be updated
`),
  },
  {
    service: 'drive',
    list: heads(`
userRateLimitExceeded: User Rate Limit Exceeded
sharingRateLimitExceeded: Rate limit exceeded. User message: | Sorry, you have exceeded your sharing quota
storageQuotaExceeded: The user's Drive storage quota has been exceeded | The user has exceeded their Drive storage quota | Service Accounts do not have storage quota
teamDriveFileLimitExceeded: The file limit for this shared drive has been exceeded
numChildrenInNonRootLimitExceeded: The limit for this folder's number of children
insufficientFilePermissions: The user does not have sufficient permissions for file
appNotAuthorizedToFile: The user has not granted the app * access to the file
cannotDownloadAbusiveFile: This file has been identified as malware or spam and cannot be downloaded
downloadQuotaExceeded: The download quota for this file has been exceeded
exportSizeLimitExceeded: This file is too large to be exported
fileNotDownloadable: Only files with binary content can be downloaded
fileIdInUse: A file already exists with the provided ID
fieldNotWritable: The resource body includes fields which are not directly writable
dailyLimitExceeded: Daily Limit Exceeded. The quota will be reset at midnight Pacific Time
dailyLimitExceededUnreg: Daily Limit for Unauthenticated Use Exceeded
notFound: File not found:
parentNotAFolder: The specified parent is not a folder
multipleParentsNotAllowed: A file cannot have multiple parents | Increasing the number of parents is not allowed
`),
  },
  {
    service: 'calendar',
    list: heads(`
quotaExceeded: Calendar usage limits exceeded
duplicate: The requested identifier already exists
updatedMinTooLongAgo: The requested minimum modification time lies too far in the past
fullSyncRequired: Sync token is no longer valid, a full sync is required
deleted: Resource has been deleted
timeRangeEmpty: The specified time range is empty
requiredAccessLevel: You need to have writer access to this calendar
invalid: Invalid start time | Invalid sequence value
conditionNotMet: The value of the If-Match header does not match
pushNotSupportedForRequestedResource: Push notifications are not supported by this resource
channelIdNotUnique: Channel id * not unique
`),
  },
  {
    service: 'sheets',
    list: heads(`
RESOURCE_EXHAUSTED: Quota exceeded for quota group 'ReadGroup' | Quota exceeded for quota group 'WriteGroup' | Quota exceeded for quota metric 'Read requests' | Quota exceeded for quota metric 'Write requests'
INVALID_ARGUMENT: Unable to parse range | exceeds grid limits | A sheet with the name * already exists | This action would increase the number of cells in the workbook above the limit
FAILED_PRECONDITION: This operation is not supported for this document
PERMISSION_DENIED: You are trying to edit a protected cell or object
`),
  },
  {
    service: 'gmail',
    list: heads(`
failedPrecondition: Mail service not enabled
rateLimitExceeded: Too many concurrent requests for user | User-rate limit exceeded. Retry after
aborted: Label name exists or conflicts
delegationDenied: Delegation denied for
invalidArgument: Recipient address required | Invalid To header
`),
  },
  {
    service: 'youtube',
    list: heads(`
quotaExceeded: The request cannot be completed because you have exceeded your
uploadLimitExceeded: The user has exceeded the number of videos they may upload
videoNotFound: The video identified by the * parameter could not be found | The video that you are trying to * cannot be found
playlistNotFound: The playlist identified with the request's * parameter cannot be found
playlistItemNotFound: The playlist item identified with the request's * parameter cannot be found
channelNotFound: The channel specified in the * parameter cannot be found
subscriptionDuplicate: The subscription that you are trying to create already exists
subscriptionNotFound: The subscription that you are trying to delete cannot be found
commentsDisabled: has disabled comments | Comments are disabled for the video
videoAlreadyInPlaylist: Video already in playlist | The playlist already contains the video
youtubeSignupRequired: The authenticated user doesn't have a YouTube channel
liveStreamingNotEnabled: The user is not enabled for live streaming
redundantTransition: Redundant transition | The live broadcast is already in the requested status
invalidTransition: Invalid transition | The live broadcast can't transition from its current status
errorStreamInactive: Stream is inactive | The requested transition is not allowed when the stream
liveBroadcastBindingNotAllowed: The current status of the live broadcast does not allow it to be bound
maxPlaylistExceeded: already has the maximum number of playlists
operationNotSupported: The API user is not able to insert * video into the * playlist
`),
  },
  {
    service: 'composer',
    list: heads(`
FAILED_PRECONDITION: Cannot * environment * when it is not in RUNNING state | Composer Backend timed out
`),
  },
  {
    service: 'secretmanager',
    list: heads(`
ALREADY_EXISTS: Secret [projects/ * already exists
FAILED_PRECONDITION: Secret Version * is in DESTROYED state | is in DISABLED state | The etag provided * does not match
`),
  },
  {
    service: 'artifactregistry',
    list: heads(`
ALREADY_EXISTS: the repository already exists
FAILED_PRECONDITION: manifest is referenced by parent manifests
`),
  },
];
