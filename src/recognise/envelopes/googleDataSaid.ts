// Sources: https://cloud.google.com/sql/docs/troubleshooting, https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://cloud.google.com/bigquery/docs/error-messages,
// https://cloud.google.com/kubernetes-engine/docs/troubleshooting, https://developers.google.com/drive/api/guides/handle-errors, https://developers.google.com/calendar/api/guides/errors,
// https://developers.google.com/youtube/v3/docs/errors, https://ai.google.dev/gemini-api/docs/troubleshooting (for the codes; the messages as commonly printed, not checked line by line)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of Google services that hold data, each with the code that the service gives for it. */
export const googleDataSaid: readonly ServiceSaid[] = [
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
    service: 'cloud-storage',
    list: heads(`
: storage: object doesn't exist | storage: bucket doesn't exist
object-not-found: Object does not exist at location
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
PERMISSION_DENIED: Missing or insufficient permissions
INTERNAL: INTERNAL ASSERTION FAILED: Unexpected state
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
INVALID_ARGUMENT: cross-groups transaction need to be explicitly specified | cross-group transaction need to be explicitly specified
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
    service: 'dataflow',
    list: heads(`
ALREADY_EXISTS: The workflow could not be created. Causes: * There is already an active job named | There is already an active job named
: Startup of the worker pool
RESOURCE_EXHAUSTED: has insufficient quota(s) to execute this workflow
FAILED_PRECONDITION: Workflow failed. Causes | The workflow could not be updated
`),
  },
];
