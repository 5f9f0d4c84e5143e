// Sources: https://cloud.google.com/sql/docs/troubleshooting, https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://cloud.google.com/bigquery/docs/error-messages,
// https://cloud.google.com/kubernetes-engine/docs/troubleshooting, https://developers.google.com/drive/api/guides/handle-errors, https://developers.google.com/calendar/api/guides/errors,
// https://developers.google.com/youtube/v3/docs/errors, https://developers.google.com/apps-script/guides/support/troubleshooting, https://ai.google.dev/gemini-api/docs/troubleshooting (for the codes; the messages as commonly printed, not checked line by line)
import { heads, type ServiceSaid } from '../heads.ts';

/** What any service of Google says, and its services for people, each with the code that the service gives for it. */
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
    service: 'apps-script',
    list: heads(`
: Service invoked too many times for one day | Service invoked too many times in a short time | Service using too much computer time for one day | There are too many LockService operations against the same script
: There are too many scripts running simultaneously for this Google user account | Exceeded maximum execution time | a server error occurred. Please wait a bit and try again
: User has not enabled the Apps Script API | Unable to run script function | Be sure that you have: * Added the necessary scopes needed for the API
: Lock timeout: another process was holding the lock for too long | Script function not found | Argument too large: value | Limit Exceeded: URLFetch | Limit Exceeded: Email Body Size
`),
  },
  {
    list: heads(`
: Could not load the default credentials | Could not automatically determine credentials | could not find default credentials | Your default credentials were not found
`),
  },
];
