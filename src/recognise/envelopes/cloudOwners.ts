// Sources: https://github.com/Azure/msrest-for-python (exceptions.py), https://github.com/Azure/go-autorest, https://github.com/firebase/firebase-tools (responseToError.ts), https://github.com/googleapis/python-api-core (exceptions.py),
// https://github.com/google-gemini/deprecated-generative-ai-js (errors.ts), https://github.com/grpc/grpc-dart (status.dart), https://github.com/hashicorp/terraform-plugin-sdk (retry/error.go), https://pkg.go.dev/google.golang.org/genproto/googleapis/rpc/code, https://cloud.google.com/storage/docs/gsutil, https://cloud.google.com/bigquery/docs/bq-command-line-tool
// (the forms as commonly printed, not checked line by line)
import { azureService } from '../azureWords.ts';
import { cloudOf, has } from '../cues.ts';
import { googleService } from '../googleWords.ts';
import { forms, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { withAwsService } from './awsWords.ts';
import { grpcName } from './grpcCodes.ts';

const azure = { provider: 'azure', layer: layers.system } as const;
const google = { provider: 'gcp', layer: layers.system } as const;
const ofAzure = (one: Reading, _: unknown, view: View): Reading => ({ ...one, code: one.code.replaceAll(' ', ''), service: one.service ?? azureService(view) });
const besideAzure = (one: Reading, match: unknown, view: View): Reading | undefined => (cloudOf(view) === 'azure' ? ofAzure(one, match, view) : undefined);
const ofGoogle = (one: Reading, _: unknown, view: View): Reading => ({
  ...one,
  code: grpcName(one.code) ?? one.code,
  service: one.service ?? googleService(view),
});
const statusOf = (one: Reading, match: unknown, view: View): Reading => ({ ...ofGoogle(one, match, view), code: one.code, status: Number(one.code) });

/** Forms by which it is known whose error it is, where neither the code nor a host says it. */
export const cloudOwners = forms('Forms of one cloud', { provider: 'azure' }, [
  // msrest and AutoRest, where no class is printed: the name of the status
  [/(?<!Error: )\bOperation returned an invalid status(?: code)? '(?<code>[A-Z][A-Za-z ]{2,40})'/dg, { ...azure, sure: 0.86 }, ofAzure],
  [/\b[Ll]ong[- ]running operation (?:failed|terminated) with status:? '(?<code>[A-Z][a-z]{3,20})'(?!: ?Code)/dg, { ...azure, sure: 0.88 }, ofAzure],
  // go-autorest: code (status) - message
  [/: (?<code>[A-Z]\w{3,80}|\d{3,6}) \((?<status>[45]\d\d)\) - (?=[A-Z])/dg, { ...azure, sure: 0.88 }, besideAzure],
  [/\bStatus=(?<status>[45]\d\d) Code="(?<code>[A-Za-z]\w{2,80})"/dg, { ...azure, sure: 0.84 }, ofAzure],
  [/\bAccess to [\w-]{3,60}\.azurecr\.io (?:was )?(?<code>denied)\b/dg, { ...azure, sure: 0.84, service: 'container-registry' }],
  [
    /\b(?:HTTP |status[ _]?code:? |Error code: )?\(?(?<code>4[0-9]{2})\)?[^\n]{0,200}?\b(?:under Azure OpenAI API|current (?:Azure )?OpenAI S0)/dg,
    { ...azure, sure: 0.86, service: 'openai' },
    (one) => ({ ...one, status: Number(one.code) }),
  ],
  // the status of google.rpc as its servers write it
  [/\bgeneric::(?<code>[a-z_]{5,30})\b/dg, { ...google, sure: 0.88 }, ofGoogle],
  [/\b(?<code>[45]\d\d) (?:GET|POST|PUT|PATCH|DELETE) https:\/\/[\w.-]{1,60}\.googleapis\.com\//dg, { ...google, sure: 0.86 }, statusOf],
  [
    /\bGoogleGenerativeAI(?: |Fetch)?Error\]?: [^\n]{0,300}?\[(?<code>[45]\d\d)\b/dg,
    { ...google, sure: 0.86, service: 'generativelanguage' },
    (one) => ({ ...one, status: Number(one.code) }),
  ],
  [/\bHTTP Error: (?<code>[45]\d\d), /dg, { ...google, sure: 0.84 }, (one, match, view) => (has(view, 'projects/') ? statusOf(one, match, view) : undefined)],
  [/\bgoogle_[a-z][a-z0-9_]{3,60}\b[^\n]{0,200}?\b[Ee]rror:? (?<code>[45]\d\d)\b/dg, { ...google, sure: 0.84 }, statusOf],
  [
    /\bPermission ['"]?[a-z]{2,40}\.[a-zA-Z]{2,40}\.[a-zA-Z]{2,40}['"]? denied (?:on|for) (?=resource)/dg,
    { ...google, sure: 0.86, code: 'PERMISSION_DENIED', status: 403 },
    ofGoogle,
  ],
  [/\bRequired ['"][a-z]{2,40}\.[a-zA-Z]{2,40}\.[a-zA-Z]{2,40}['"] permission for\b/dg, { ...google, sure: 0.86, code: 'forbidden', status: 403 }, ofGoogle],
  [/\bQuota exceeded for [a-z]{2,40}\.googleapis\.com\b/dg, { ...google, sure: 0.88, code: 'RESOURCE_EXHAUSTED', status: 429 }, ofGoogle],
  [
    /\bgoogle\.resumable_media\b[^\n]{0,80}'Request failed with status code', (?<code>[45]\d\d)\b/dg,
    { ...google, sure: 0.86, service: 'cloud-storage' },
    statusOf,
  ],
  [/\bAnonymous caller does not have\b/dg, { ...google, sure: 0.9, service: 'cloud-storage', code: 'required', status: 401 }],
  [/\bUnauthenticated requests do not have permission\b/dg, { ...google, sure: 0.86, code: 'UNAUTHENTICATED', status: 401 }, ofGoogle],
  [/\[domain\] => [a-zA-Z]{3,20}\s{1,40}\[reason\] =>\s{1,20}(?<code>[a-z][A-Za-z]{3,40})\b/dg, { ...google, sure: 0.88 }, ofGoogle], // print_r of PHP
  [/\(gcloud\.[\w.-]{3,80}\) (?:HTTPError )?(?<code>[45]\d\d)\b/dg, { ...google, sure: 0.82 }, statusOf],
  [/\(gcloud\.[\w.-]{3,80}\) (?<code>[A-Z][a-zA-Z ,'-]{9,80})/dg, { ...google, sure: 0.53 }, ofGoogle],
  [/\bGoogle::APIClient::(?<code>[A-Z][A-Za-z]{4,30}Error)\b/dg, { ...google, sure: 0.57 }, ofGoogle],
  [/\bError code (?<code>\d{1,2}), message: /dg, { ...google, sure: 0.86 }, ofGoogle],
  [/\bcode: (?<code>\d{1,2}) message: /dg, { ...google, sure: 0.84 }, (one, match, view) => (cloudOf(view) === 'gcp' ? ofGoogle(one, match, view) : undefined)],
  // gsutil
  [
    /\b(?<code>(?:Service|BucketNotFound|NotFound|BadRequest|ResumableUpload)Exception): (?<status>[45]\d\d) /dg,
    { ...google, sure: 0.79, service: 'cloud-storage' },
    (one, _, view) => (has(view, 'bucket', 'gs://', 'gsutil', 'storage.') ? one : undefined),
  ],
  [
    /\bBigQuery error in \w{2,20} operation: [^\n]{0,300}? (?<code>already exists)\b/dg,
    { ...google, sure: 0.84, service: 'bigquery' },
    (one) => ({ ...one, code: 'duplicate' }),
  ],
  // Terraform, when it waited: the code behind the state
  [
    /\bunexpected state '[\w ]{2,40}', wanted target '[^'\n]{0,120}'\. last error: (?<code>[A-Z][\w.]{4,80}): /dg,
    { provider: 'aws', sure: 0.88, layer: layers.system },
    (one, _, view) => (has(view, 'arn:aws', 'aws_') ? withAwsService(one, view) : undefined),
  ],
  [/\bgRPC Error \(code: \d{1,2}, codeName: (?<code>[A-Z_]{2,30})/dg, { provider: 'grpc', sure: 0.92, layer: layers.lock }],
  [
    /\brpc (?:error: )?(?<code>deadline exceeded)\b/dg,
    { provider: 'grpc', sure: 0.82, layer: layers.library },
    (one) => ({ ...one, code: 'DEADLINE_EXCEEDED' }),
  ],
]);
