// Sources: https://google.aip.dev/193 (error model), https://cloud.google.com/apis/design/errors, https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://pkg.go.dev/google.golang.org/api/googleapi
import { cloudOf, has } from '../cues.ts';
import { googleService } from '../googleWords.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, type Fixed, found, layers, type Reading } from '../reading.ts';
import { completed } from './googleReasons.ts';
import { grpcCodes, grpcName } from './grpcCodes.ts';

const infoReason = /ErrorInfo"?[^}]{0,300}?["']?reason["']?\s{0,4}[:=]\s{0,4}["'](?<code>[A-Z][A-Z0-9_]{3,80})["']/dg;
const reasonInfo = /["']reason["']\s{0,4}:\s{0,4}["'](?<code>[A-Z][A-Z0-9_]{3,80})["'][^}]{0,400}?ErrorInfo/dg;
const statusName = /["']?status["']?\s{0,4}[:=]\s{0,4}["'](?<code>[A-Z][A-Z_]{4,30})["']/dg;
const reason = /["']?reason["']?\s{0,4}[:=]\s{0,4}["'](?<code>[a-zA-Z][A-Za-z0-9_]{3,60})["']/dg;
const goText = /\bgoogleapi: Error (?<status>\d{3}): [^\n]{0,600}?,\s{0,3}(?<code>[a-z][A-Za-z]{3,40})(?=\s{0,9}(?:$|["'\n).;]))/dgm;
const crossedDetails = /\n\s{0,9}, (?<code>[a-z][A-Za-z]{3,40})\b/dg;
const gsutil = /^(?<code>(?:Precondition|AccessDenied|NotFound|BadRequest|Service|ResumableUpload)Exception): (?<status>\d{3})\b/dgm;
const present = /\bERROR: \(gcloud\.[\w.-]{3,80}\)[\s\S]{0,400}?(?<message>already (?:exists|in use))/dg;
const contention = /Too much contention on these documents|Aborted due to cross-transaction contention/dg;
const gce =
  /\b(?<code>(?:IP_IN_USE_BY_ANOTHER_RESOURCE|RESOURCE_(?:IN_USE_BY_ANOTHER_RESOURCE|NOT_READY|NOT_FOUND|ALREADY_EXISTS|OPERATION_RATE_EXCEEDED|ERROR)|QUOTA_EXCEEDED|ZONE_RESOURCE_POOL_EXHAUSTED|CONDITION_NOT_MET|PERMISSIONS_ERROR|STOCKOUT|RATE_LIMIT_EXCEEDED))\b/dg;
const gcloudEnum = /ValuesEnum\((?<code>[A-Z][A-Z_]{3,60}), \d{1,3}\)/dg;
const operation = /\b[Ee]rror code (?<code>\d{1,2}), (?:message|location):/dg;
const words = phrases(`
resourceInUseByAnotherResource | is already being used by
resourceNotReady | is not ready | 400
userRateLimitExceeded | User Rate Limit Exceeded | 403 | 0.87
rateLimitExceeded | exceeded the rate limit for object mutation operations | 429
RESOURCE_EXHAUSTED | Quota exceeded for quota metric | 429 | 0.86
rateLimitExceeded | Exceeded rate limits: too many | 403
quotaExceeded | Quota exceeded: Your project | 403 | 0.86
conditionNotMet | pre-conditions you specified did not hold | 412
ABORTED | There were concurrent policy changes | 409
FAILED_PRECONDITION | Cluster is running incompatible operation | 400
operationInProgress | another operation was already in progress | 409
invalidState | is in an invalid state | | 0.6
`);
const dotnet = /\bReason\[(?<code>[a-z][A-Za-z]{3,40})\]/dg;
const subject = /is the subject of a conflict/dg;
const plainReason = /\breason: (?<code>[a-z][A-Za-z]{3,40}), message:/dg;
const client = /(?:\bHttpError |GoogleJsonResponseException: |StorageException: )(?<status>[45]\d\d)\b/dg;
const firebase = /\bHTTP Error: (?<status>[45]\d\d), /dg;
const goPlain = /\bgoogleapi: Error (?<status>\d{3})/dg;
const python = /\bgoogle\.(?:api_core|cloud)\.exceptions\.(?<code>[A-Z]\w{3,40})(?::\s{1,4}(?<status>\d{3}))?/dg;
const javaApi = /\bcom\.google\.api\.gax\.rpc\.(?<code>[A-Z]\w{3,40})Exception/dg;
const gcloud = /\bERROR: \(gcloud\.[\w.-]{3,80}\)\s{1,12}(?:\w{2,60}: )?(?<code>[A-Z_]{5,30}):/dg;
const gcloudWithin = new RegExp(`\\bERROR: \\(gcloud\\.[\\w.-]{3,80}\\)[^\\n]{0,300}?\\b(?<code>${grpcCodes.slice(1).join('|')}): `, 'dg');
/** The error of AIP-193 by its shape: a number, a message, and the name of a status or a list of errors beside it. */
const shapedError =
  /["']error["']\s{0,4}:\s{0,4}\{\s{0,40}["']code["']\s{0,4}:\s{0,4}[45]\d\d,\s{0,40}["']message["'][^}]{0,1200}?["'](?:status["']\s{0,4}:\s{0,4}["'][A-Z]|errors["']\s{0,4}:\s{0,4}\[)/;
/** XML of Cloud Storage, which has details where S3 has a request id. */
const xml = /<Error>\s{0,9}<Code>(?<code>[A-Z]\w{3,60})<\/Code>/dg;
const gcloudStatus = /\bERROR: \(gcloud\.[\w.-]{3,80}\)[^\n]{0,200}?(?:HTTPError |ResponseError: (?:status=\[|code=))(?<status>\d{3})/dg;

/** Names of the exception classes of google.api_core, which are those of HTTP or of gRPC. */
const byClass: Record<string, string> = {
  Conflict: 'Conflict',
  AlreadyExists: 'ALREADY_EXISTS',
  PreconditionFailed: 'PreconditionFailed',
  FailedPrecondition: 'FAILED_PRECONDITION',
  TooManyRequests: 'TooManyRequests',
  ServiceUnavailable: 'ServiceUnavailable',
  Forbidden: 'Forbidden',
};

/** JSON of Google’s APIs, and what its SDKs, gcloud and Terraform make of it. */
export const google: Envelope = {
  name: 'Google APIs',
  read: (view) => {
    const shaped = /domain["']?\s{0,4}:\s{0,4}["'](?:global|usageLimits)/.test(view.text) || shapedError.test(view.text);
    if (
      !shaped &&
      !has(
        view,
        'google',
        'gs://',
        'copying file://',
        'firebase',
        'storage.objects',
        'unable to queue the operation',
        'contention',
        'gce_',
        'gke',
        'gcloud',
        'firestore',
        'spanner',
        'gcp',
        'x-goog',
        'x-guploader',
        '<details>',
      )
    )
      return [];
    if (cloudOf(view) === 'azure' && !has(view, 'googleapi', 'google.', 'gcloud')) return [];
    const own: Fixed = { provider: 'gcp', service: googleService(view), sure: 0.9, layer: layers.system };
    const numbered = /["']?code["']?\s{0,4}[:=]\s{0,4}(\d{3})\b/.exec(view.text)?.[1];
    const status = numbered ? Number(numbered) : undefined;
    const list: Reading[] = [
      ...found(view, infoReason, { ...own, sure: 0.96, status }),
      ...found(view, statusName, { ...own, sure: 0.94, status }, (one) => (grpcCodes.includes(one.code) ? one : undefined)),
      ...found(view, reasonInfo, { ...own, sure: 0.96, status }),
      ...found(view, reason, { ...own, sure: 0.9, status }),
      ...found(view, plainReason, own),
      ...found(view, goText, { ...own, sure: 0.95 }, (one) => ({ ...one, code: completed(one.code) })),
      ...found(view, python, { ...own, sure: 0.95 }, (one) => ({ ...one, code: byClass[one.code] ?? grpcName(one.code) ?? one.code })),
      ...found(view, javaApi, { ...own, sure: 0.94 }, (one) => ({ ...one, code: grpcName(one.code) ?? one.code })),
      ...(has(view, 'googleapi') ? found(view, crossedDetails, { ...own, sure: 0.94 }) : []),
      ...found(view, gsutil, { ...own, service: 'cloud-storage', sure: 0.92 }),
      ...found(view, present, { ...own, code: 'alreadyExists', sure: 0.86 }),
      ...found(view, contention, { ...own, service: 'firestore', code: 'ABORTED', sure: 0.9 }),
      ...found(view, gce, { ...own, service: 'compute' }),
      ...found(view, gcloudEnum, { ...own, sure: 0.9 }, (one) => (/^(?:CREATE|UPDATE|DELETE|DONE|RUNNING|PENDING|ERROR)/.test(one.code) ? undefined : one)),
      ...found(view, operation, own, (one) => ({ ...one, code: grpcName(one.code) ?? one.code })),
      ...said(view, own, words),
      ...found(view, dotnet, own),
      ...found(view, subject, { ...own, code: 'conflict', sure: 0.86 }),
      ...found(view, gcloud, { ...own, sure: 0.93 }),
      ...found(view, gcloudWithin, { ...own, sure: 0.93 }),
      ...(has(view, '<details>', 'x-guploader', 'x-goog', 'googleapi') ? found(view, xml, { ...own, service: 'cloud-storage', sure: 0.95 }) : []),
    ];
    if (list.length === 0)
      for (const pattern of [goPlain, gcloudStatus, firebase, client])
        list.push(...found(view, pattern, { ...own, sure: 0.85, code: 'x' }, (one) => ({ ...one, code: String(one.status) })));
    return list;
  },
};
