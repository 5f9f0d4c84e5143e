// Sources: https://docs.aws.amazon.com/sdk-for-go/v2/developer-guide/handle-errors.html (v2), https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/handling-errors.html (v1)
import { has } from '../cues.ts';
import { forms } from '../reading.ts';
import { lastName } from './lastName.ts';

/** The AWS SDKs for Go, and so Terraform; also Rust, whose operation errors look alike. */
export const awsGo = forms('AWS SDK for Go', { provider: 'aws' }, [
  [
    /(?:operation error )?\b(?<service>[A-Z][\w ]{1,40}?): (?<operation>[A-Z]\w{2,60}),(?:[^\n]{0,200}?\s)?https response error\s{1,12}StatusCode:\s{0,12}(?<status>\d{3}),\s{0,12}RequestID:\s{0,12}[^\s,]{0,80},(?:\s{0,12}HostID:[^,\n]{0,120},)?\s{0,12}(?:api\s{1,12}error\s{1,12})?(?!api\b)(?<code>[A-Za-z][\w.]{2,80})/dg,
    {},
    (reading) => ({ ...reading, service: reading.service?.replace(/^.*operation error /, '') }),
  ],
  [/operation error (?<service>[\w ]{2,60}?): (?<operation>\w{2,60}), [^\n]{0,400}?(?:api error )(?<code>[A-Za-z][\w.]{2,80}):/dg],
  [/\bapi error (?<code>[A-Za-z][\w.]{2,80}):/dg, { sure: 0.9 }],
  // v1: ConflictException: The words status code: 409, request id: …
  [/\b[Ss]tatus\s{1,12}code:\s{1,12}(?<status>\d{3}),\s{1,12}request\s{1,12}id:/dg, { code: 'x' }, lastName],
  [/\b(?<code>[A-Z][A-Za-z0-9]{3,80}(?:Exception|Fault|Exists|InUse|Conflict)): [^\n]{0,300}\n?[^\n]{0,200}\brequest id:/dg, { sure: 0.85 }],
  [/RespMetadata: [^\s]{1,4}\s{1,12}StatusCode: (?<status>\d{3})/dg, { code: 'x' }, lastName],
  // the same, cut behind the status
  [/\b(?<code>[A-Z][A-Za-z0-9]{3,80}(?:Exception|Fault)):\s{1,12}[^\n]{1,300}\s{1,12}status code: (?<status>\d{3}), /dg, { sure: 0.88 }],
  [/with fleet error\(s\), (?<code>[A-Z]\w{3,60}):/dg, { service: 'ec2' }],
  // Rust: ServiceError(ServiceError { source: ConditionalCheckFailedException(…), or code: Some("…")
  [/\bcode: Some\("(?<code>[A-Za-z]\w{3,80})"\)/dg, {}, (reading, _, view) => (has(view, 'aws', 'amz', 'dynamodb', 's3') ? reading : undefined)],
  [/\bunhandled error \((?<code>[A-Z]\w{3,80})\)/dg, { sure: 0.9 }],
  [/\bError \{ code: "(?<code>[A-Z][\w.]{3,80})", message: "/dg, { sure: 0.88 }],
  [/ServiceError \{ source: (?<code>[A-Z]\w{3,80})\(/dg, { sure: 0.9 }],
]);
