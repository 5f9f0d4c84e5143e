// Sources: https://cloud.google.com/bigquery/docs/error-messages, https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://google.aip.dev/193,
// https://cloud.google.com/datastore/docs/troubleshooting (for the codes; most messages as commonly printed, not checked line by line)
import { phrases } from '../phrases.ts';

/** Messages of Google Cloud, each of one service with one code. */
export const googleSaid = phrases(`
ABORTED | Conflict for resource * was specified but current version is | 409
ABORTED | There were concurrent policy changes | 409
ABORTED | Too much contention on these documents | 409
ABORTED | cross-transaction contention | 409
ABORTED | too much contention on these datastore entities | 409
ABORTED | concurrency exception | 409
ABORTED | datastore transaction or write too big | 409 | 0.5
INVALID_ARGUMENT | The referenced transaction has expired or is no longer valid | 400
INVALID_ARGUMENT | cross-group transaction need to be explicitly specified | 400
INVALID_ARGUMENT | Transaction is invalid or closed | 400
FAILED_PRECONDITION | no matching index found | 400
FAILED_PRECONDITION | The query requires an index | 400
ALREADY_EXISTS | entity already exists | 409 | 0.75
NOT_FOUND | no entity to update | 404
DEADLINE_EXCEEDED | The datastore operation timed out | 504
retentionPolicyNotMet | is subject to bucket's retention policy | 403
retentionPolicyNotMet | retention policy and cannot be deleted | 403
objectUnderActiveHold | is under active | 403 | 0.6
objectUnderActiveHold | cannot be deleted, overwritten or archived until hold is removed | 403
retentionPolicyLocked | retention policy is locked | 403
bucketPolicyOnly | Cannot use ACL API to update bucket policy when uniform bucket-level access is enabled | 400
invalid | Cannot insert legacy ACL for an object when uniform bucket-level access is enabled | 400
conditionNotMet | At least one of the pre-conditions you specified did not hold | 412
conflict | The bucket you tried to delete was not empty | 409
conflict | Sorry, that name is not available | 409
rateLimitExceeded | exceeded the rate limit for object mutation operations | 429
rateLimitExceeded | reduce your request rate | 429 | 0.6
forbidden | does not have storage. | 403
notFound | No such object: | 404
notFound | The specified bucket does not exist | 404 | 0.6
resourceInUseByAnotherResource | is already being used by | 400 | 0.8
operationInProgress | Cannot perform operation due to an ongoing operation | 409
operationInProgress | Operation failed because another operation was already in progress | 409
invalidState | The instance or operation is not in an appropriate state to handle the request | 409
ALREADY_EXISTS | Resource already exists in the project | 409
ALREADY_EXISTS | already exists within project projects/ | 409
ALREADY_EXISTS | Requested entity already exists | 409
NOT_FOUND | Requested entity was not found | 404
PERMISSION_DENIED | The caller does not have permission | 403
SERVICE_DISABLED | has not been used in project * before or it is disabled | 403
conditionNotMet | Labels fingerprint either invalid or resource labels have changed | 412
conditionNotMet | Supplied fingerprint does not match current metadata fingerprint | 412
conditionNotMet | Invalid fingerprint | 412 | 0.75
FAILED_PRECONDITION | is running incompatible operation | 400
operationInProgress | Operation failed because another operation was already in progress | 409
duplicate | Already Exists: Table | 409
duplicate | Already Exists: Dataset | 409
duplicate | Already Exists: Job | 409
conflict | You already own this bucket. Please select another name | 409
conflict | The requested bucket name is not available. The bucket namespace is shared | 409 | 0.7
conflict | Your previous request to create the named bucket succeeded and you already own it | 409 | 0.6
conflict | The bucket you tried to delete is not empty | 409 | 0.6
rateLimitExceeded | exceeded the rate limit for object mutation | 429
quotaExceeded | exceeded quota for imports or query appends per table | 403
quotaExceeded | exceeded its quota | 403 | 0.7
rateLimitExceeded | too many table update operations for this table | 403
rateLimitExceeded | exceeded rate limits: | 403
rateLimitExceeded | rate limit for table update operations | 403
invalidQuery | Could not serialize access to table * due to concurrent update | 400
ABORTED | Transaction was aborted | 409 | 0.6
409 | unable to queue the operation | 409
resourceInUseByAnotherResource | is already being used by 'projects/ | 400
ZONE_RESOURCE_POOL_EXHAUSTED | does not have enough resources available to fulfill the request | 503
ZONE_RESOURCE_POOL_EXHAUSTED | zone * does not have enough resources | 503
`);
