// Sources: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html, https://docs.aws.amazon.com/lambda/latest/dg/invocation-retries.html,
// https://docs.aws.amazon.com/sdk-for-kotlin/latest/developer-guide/handling-errors.html, https://docs.aws.amazon.com/sdk-for-swift/latest/developer-guide/handling-errors.html,
// https://github.com/smithy-lang/smithy-rs (ServiceErrorGenerator.kt), https://github.com/microsoft/kiota-python (api_error.py), https://github.com/googleapis/google-cloud-ruby (google-cloud-errors),
// https://github.com/Azure/azure-storage-azcopy (ste/mgr-JobPartTransferMgr.go, read for its form); the other forms as commonly printed, not checked line by line
import { azureService } from '../azureWords.ts';
import { has } from '../cues.ts';
import { googleService } from '../googleWords.ts';
import { forms, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { grpcName } from './grpcCodes.ts';

const azure = { provider: 'azure', layer: layers.system } as const;
const google = { provider: 'gcp', layer: layers.system } as const;
const withService = (reading: Reading, _: unknown, view: View): Reading => ({
  ...reading,
  service: reading.service ?? (reading.provider === 'azure' ? azureService(view) : googleService(view)),
});
const grpcOf = (reading: Reading, _: unknown, view: View): Reading => ({
  ...reading,
  code: grpcName(reading.code) ?? reading.code,
  service: googleService(view),
});

/** Forms that few texts have: asked for when none of the others gives an answer. */
export const cloudRare = forms('Rare forms of clouds', { provider: 'aws' }, [
  // CloudFormation events of which the resource stands first: eksctl, copilot, the console
  [
    /\bAWS::\w{2,40}::[\w:]{2,60}[^\n]{0,200}?\b(?<code>(?:CREATE|UPDATE|DELETE|ROLLBACK|IMPORT)_FAILED)\b/dg,
    { sure: 0.72, service: 'cloudformation', layer: layers.tool },
  ],
  [
    /\b(?<code>(?:CREATE|UPDATE|DELETE|ROLLBACK|IMPORT)_FAILED)\b[^\n]{0,200}?\bAWS::\w{2,40}::/dg,
    { sure: 0.72, service: 'cloudformation', layer: layers.tool },
  ],
  [
    /\b[Ss]tack\b[^\n]{0,160}? is in (?:the )?["'[]?(?<code>(?:CREATE|UPDATE|DELETE|ROLLBACK|IMPORT|REVIEW)_[A-Z_]{6,50})\b/dg,
    { sure: 0.78, service: 'cloudformation' },
  ],
  [/\b(?<code>AADSTS\d{5,7})\b/dg, { ...azure, sure: 0.9, service: 'entra-id' }],
  // AzCopy: UPLOADFAILED: source : 409 : message (ste/mgr-JobPartTransferMgr.go)
  [/\b(?:UPLOAD|DOWNLOAD|COPY|S2SCOPY)FAILED: [^\n]{1,700}? : (?<code>[45]\d\d) : /dg, { ...azure, sure: 0.8, service: 'storage', layer: layers.transport }],
  // a deployment of Resource Manager in words: type/of:name - Code - details
  [/\bMicrosoft\.\w{2,40}\/[\w/.-]{2,80}:\S{1,100} - (?<code>[A-Z][A-Za-z]{3,80}) - /dg, { ...azure, sure: 0.86, service: 'resource-manager' }],
  // the cross-platform command line of the classic model: Service.Code : message
  [
    /\bError: {1,3}(?:Compute|Storage|Network|ServiceManagement|WebSites|Sql)\.(?<code>[A-Z]\w{3,80}) ?: /dg,
    { ...azure, sure: 0.84, service: 'resource-manager' },
  ],
  // Step Functions: the service before the code, or an error of its own
  [/["'](?:error|Error)["']\s{0,4}:\s{0,4}["'](?<service>[A-Z]\w{1,40})\.(?<code>[A-Z]\w{3,80}(?:Exception|Fault|Error))["']/dg, { sure: 0.9 }],
  [
    /\b(?<code>States\.(?:TaskFailed|Timeout|HeartbeatTimeout|DataLimitExceeded|Permissions|Runtime|ExceedToleratedFailureThreshold|ALL))\b/dg,
    { sure: 0.85, service: 'sfn' },
  ],
  // Kotlin; Swift; Common Runtime
  [/\baws\.sdk\.kotlin\.services\.(?<service>[a-z0-9]{2,40})\.model\.(?<code>[A-Z]\w{3,80})/dg, { sure: 0.92 }],
  [/\bAWS(?<service>[A-Z]\w{1,40})\.(?<code>[A-Z]\w{3,80}(?:Exception|Fault|Error))\(/dg, { sure: 0.88 }],
  // EC2 before 2015 and CloudTrail name the side that is at fault
  [
    /(?<![\w.])(?:Client|Server)\.(?<code>[A-Z]\w{3,60}(?:\.(?:InUse|NotFound|Duplicate|Malformed|Conflict|Exists|Unknown))?)(?=["':,\s])/dg,
    { sure: 0.84, service: 'ec2' },
  ],
  [/\b(?<code>Invalid[A-Z]\w{2,60}\.[A-Z][a-z]\w{2,30})(?=: )/dg, { sure: 0.84, service: 'ec2' }],
  // PHP, where only the message of the exception was logged
  [/(?:^|[\s":])(?<code>[A-Z][\w.]{4,80}) \((?:client|server)\): /dgm, { sure: 0.84 }],
  // an invocation of a function, of which only class and words are left
  [
    /["']errorType["']\s{0,4}:\s{0,4}["'](?<code>[A-Z]\w{3,60}(?:Exception|Fault|InUse|Exists))["']/dg,
    { sure: 0.8 },
    (one, _, view) => (has(view, 'java.', 'system.', 'azure', 'google') ? undefined : one),
  ],
  // Microsoft Graph: the error object of kiota for Python, the text of .NET, the console of a browser, rclone
  [/\bMainError\([^)]{0,80}\{?\}?,? ?code=["'](?<code>[A-Za-z][\w.]{3,60})["']/dg, { ...azure, sure: 0.92, service: 'microsoft-graph' }],
  [/\b(?<code>(?:Request|Authorization|Directory|Authentication|Service)_[A-Z]\w{3,60})\b/dg, { ...azure, sure: 0.86, service: 'microsoft-graph' }],
  [
    /\b(?:[Ee]rror )?[Cc]ode:? ["']?(?<code>[nN]ameAlreadyExists|resourceModified|accessDenied|itemNotFound|notAllowed|activityLimitReached|resourceLocked|quotaLimitReached|invalidRange|malwareDetected|serviceNotAvailable)\b/dg,
    { ...azure, sure: 0.86, service: 'microsoft-graph' },
  ],
  [/\berror_code: Some\("(?<code>[A-Z]\w{3,80})"\)/dg, { ...azure, sure: 0.9 }, withService],
  [/["']code["']\s{0,3}:\s{0,3}["'](?<code>0x8[0-9a-fA-F]{7})["']/dg, { ...azure, sure: 0.84, service: 'dataverse' }],
  [/\(CODE: (?<code>[45]\d\d)\)/dg, { ...azure, sure: 0.8, service: 'app-service', layer: layers.transport }], // tasks of Azure Pipelines
  [/\bErrorCodes\.(?<code>[A-Z][A-Za-z]{4,40})\b/dg, { ...azure, sure: 0.82, service: 'event-hubs' }], // uamqp
  [/\b[Cc]ode["']?\s{0,3}[=:]\s{0,3}["']?(?<code>Error[A-Z][A-Za-z]{4,60})\b/dg, { ...azure, sure: 0.82, service: 'microsoft-graph' }],
  [/\b(?:innererror|innerError|inner_error)["']?\s{0,3}[:=]\s{0,3}["'](?<code>[A-Z][a-z]\w{4,60})["']/dg, { ...azure, sure: 0.86 }, withService],
  [/\b(?<code>VS\d{6}|TF\d{5,6})(?=: )/dg, { ...azure, sure: 0.88, service: 'azure-devops' }],
  [/["']code["']\s{0,3}:\s{0,3}["'](?<code>[45]\d\d\.\d{3}\.\d{3}\.\d{3})["']/dg, { ...azure, sure: 0.86 }, withService],
  // Azure: an answer of a provider within words
  [/\bresponded with: \((?<code>[A-Z][a-z]{1,20}[A-Z]\w{2,60})\)/dg, { ...azure, sure: 0.82 }, withService],
  [/^(?:ERROR: )?\((?<code>[A-Z][a-z]{1,20}\w{2,60})\) [A-Z]/dgm, { ...azure, sure: 0.84 }, withService],
  [/\bERROR CODE: (?<code>[A-Z]\w{3,80})/dg, { ...azure, sure: 0.9 }, withService],
  [/\bDocuments\.Common\/[\d.]{3,20}, StatusCode: (?<code>[A-Z][A-Za-z]{3,40})/dg, { ...azure, sure: 0.85, service: 'cosmos-db' }],
  [
    /\b(?<code>(?:Message|Session)LockLost|SessionCannotBeLocked|Messaging(?:Entity)?(?:AlreadyExists|NotFound|Disabled))(?:Exc?e?p?t?i?o?n?|Error)?\b/dg,
    { ...azure, sure: 0.84, service: 'service-bus' },
    (one, match) => (match[0].endsWith('Error') ? one : { ...one, code: one.code + (match[0].length > one.code.length ? 'Exception' : '') }),
  ],
  [/\b(?<code>[A-Z][A-Za-z]{3,40}) \(CODE: (?<status>[45]\d\d)\)/dg, { ...azure, sure: 0.86, service: 'app-service' }],
  [/"code": ?"(?<code>-\d{6,12}), Microsoft\.SharePoint/dg, { ...azure, sure: 0.9, service: 'microsoft-graph' }],
  // Google: Python without its module; a long operation of gcloud; Firebase; Ruby; PHP
  [
    /(?:^|[\s"'.])(?<code>Aborted|AlreadyExists|Conflict|FailedPrecondition|PreconditionFailed|TooManyRequests|ResourceExhausted|ServiceUnavailable|DeadlineExceeded): (?<status>[45]\d\d) [A-Z]/dgm,
    { ...google, sure: 0.86 },
    (one, match, view) => (has(view, 'werkzeug', 'flask', 'restclient', 'octokit') ? undefined : grpcOf(one, match, view)),
  ],
  [
    /\b[45]\d\d (?<code>[A-Z]{5,20}(?:_[A-Z]{2,20}){0,3})\b/dg,
    { ...google, sure: 0.8 },
    (one, match, view) => (grpcName(one.code) && has(view, 'google', 'vertex', 'gemini', 'firestore', 'firebase') ? grpcOf(one, match, view) : undefined),
  ],
  [/\bAWS Error Code: (?<code>[A-Z][\w.]{2,80}), Status Code: (?<status>\d{3})/dg, { sure: 0.95, layer: layers.system }], // PHP, version 2
  [/\bS3(?:Response|Create|Copy|Data)Error: (?<code>[45]\d\d) /dg, { sure: 0.86, service: 's3', layer: layers.system }], // boto 2
  [/\bOperationError: code=(?<code>\d{1,2}), message/dg, { ...google, sure: 0.86 }, grpcOf],
  [
    /\b(?:functions|firestore|storage|auth|database|messaging)\/(?<code>[a-z]{3,20}(?:-[a-z]{2,20}){0,6})\b/dg,
    { ...google, sure: 0.84 },
    (one, match, view) => (has(view, 'firebase') ? grpcOf(one, match, view) : undefined),
  ],
  // FlutterFire and React Native
  [
    /\[(?<product>cloud_functions|cloud_firestore|firebase_[a-z_]{3,24}|firestore|functions|storage|auth|database)\/(?<code>[a-z]{3,20}(?:- ?[a-z]{2,20}){0,6})\]/dg,
    { ...google, sure: 0.88 },
    (one, match, view) =>
      /_/.test(match.groups?.product ?? '') || one.code.includes('-') || grpcName(one.code)
        ? withService({ ...one, code: one.code.replaceAll(' ', '') }, match, view)
        : undefined,
  ],
  [/\bFirebaseError: (?<code>[a-z]{3,20}(?:-[a-z]{2,20}){1,4}): /dg, { ...google, sure: 0.86 }, grpcOf],
  [/\bGoogle::Cloud::(?<code>[A-Z]\w{3,40})Error\b/dg, { ...google, sure: 0.94 }, grpcOf],
  [/\bGoogle::Apis::\w{3,30}Error: (?<code>[a-z][A-Za-z]{3,40}): /dg, { ...google, sure: 0.94 }, withService],
  [/\bGoogle\\{1,2}Cloud\\{1,2}Core\\{1,2}Exception\\{1,2}(?<code>[A-Z]\w{3,40})Exception/dg, { ...google, sure: 0.9 }, grpcOf],
  [
    /\b(?<code>(?:RESOURCE_IN_USE_BY_ANOTHER_RESOURCE|RESOURCE_NOT_READY|RESOURCE_OPERATION_RATE_EXCEEDED|CONDITION_NOT_MET|ZONE_RESOURCE_POOL_EXHAUSTED(?:_WITH_DETAILS)?|IP_IN_USE_BY_ANOTHER_RESOURCE|SERVICE_DISABLED|QUOTA_EXCEEDED))\b/dg,
    { ...google, sure: 0.84 },
    withService,
  ],
  [
    /\breason: (?<code>[a-z]{4,20}[A-Za-z]{0,30})$/dgm,
    { ...google, sure: 0.8 },
    (one, match, view) => (has(view, 'google', 'bigquery') ? withService(one, match, view) : undefined),
  ],
]);
