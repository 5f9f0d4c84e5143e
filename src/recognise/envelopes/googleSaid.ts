// Sources: https://cloud.google.com/bigquery/docs/error-messages, https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://google.aip.dev/193
import { phrases } from '../phrases.ts';

/** Messages of Google Cloud, each of one service with one code. */
export const googleSaid = phrases(`
ABORTED | There were concurrent policy changes | 409
ABORTED | Too much contention on these documents | 409
ABORTED | cross-transaction contention | 409
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
rateLimitExceeded | rate limit for table update operations | 403
invalidQuery | Could not serialize access to table * due to concurrent update | 400
ABORTED | Transaction was aborted | 409 | 0.6
409 | unable to queue the operation | 409
resourceInUseByAnotherResource | is already being used by 'projects/ | 400
ZONE_RESOURCE_POOL_EXHAUSTED | does not have enough resources available to fulfill the request | 503
ZONE_RESOURCE_POOL_EXHAUSTED | zone * does not have enough resources | 503
`);
