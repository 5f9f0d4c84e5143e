// Sources: https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting (az), https://learn.microsoft.com/powershell/azure/troubleshooting,
// https://learn.microsoft.com/azure/developer/go/azure-sdk-error-handling (azcore), https://learn.microsoft.com/azure/developer/terraform/azurerm/overview
import { azureService } from '../azureWords.ts';
import { cloudOf, has } from '../cues.ts';
import { type Envelope, found, layers } from '../reading.ts';
import { wrappers } from './azureJson.ts';

/** What stands where a code would, and is none: a word in lower case, or one that begins a sentence or names a thing. */
const noCode =
  /^(?:[a-z]{1,80}|Th(?:e|is)|Most|Status|Required|Optional|Default|Line|Caller|See|Non|None|Minimum|Maximum|Current|Windows|Linux|Macintosh|Http\w{0,40}|Object|Unknown|Error|Exception|Service|Azure|Microsoft|Python|Message|Details|Target|Response|Request|Client\w{0,12}Id|Code|Null|True|False|Preview|Public|Total|Region|Failed|Succeeded|Subscription|Resource|Version|Required\w{0,20})$/;

const patterns: [pattern: RegExp, sure: number][] = [
  // az: (Conflict) The message / Code: Conflict; autorest: Code="Conflict" Message="…"; azcore: ERROR CODE: Conflict
  [/(?<!\d{3})(?:^|[\s:"'])\((?<code>[A-Z][A-Za-z0-9_.]{3,79})\)\s{1,3}(?=["'A-Z])/dgm, 0.9],
  [/^[ \t]{0,40}(?:Error\s?)?Code\s{0,10}:\s{1,4}(?<code>[A-Z][A-Za-z0-9.]{3,79})\s{0,9}$/dgm, 0.9],
  [/\bCode\s{0,4}[:=]\s{0,8}["'](?<code>[A-Za-z][\w.-]{2,79})["']/dg, 0.93],
  // PowerShell: (Code:Conflict); msrestazure: Azure Error: Conflict; az, of an operation that takes long: status: 'Conflict'
  [/\bCode: (?<code>[A-Za-z][\w.]{3,79})\s{1,9}(?:\n\s{0,9})?Message:/dg, 0.92],
  [/\breason: (?<code>[A-Z]\w{3,79}), severity: \w{4,10}, cause:/dg, 0.93],
  [/\binvalid status code '(?<code>[A-Z][A-Za-z]{3,40})'/dg, 0.9],
  [/\brId: [0-9a-f-]{36}, (?<code>[A-Z]\w{3,60}),/dg, 0.94],
  [/ERROR: {1,6}-> (?<code>[A-Z]\w{3,60}) ?:/dg, 0.92],
  [/\(Code:\s{0,3}(?<code>[A-Z][A-Za-z0-9_.]{3,79})[,)]/dg, 0.92],
  [/\bAzure Error: (?<code>[A-Za-z][\w.]{3,79})/dg, 0.95],
  [/\bfailed with status:? ["'](?<code>[A-Z][A-Za-z]{3,79})["']/dg, 0.92],
  [/\bStatus: "(?<code>[A-Z][A-Za-z]{3,79})"\s{1,9}Code: "/dg, 0.93],
  [/\bCode=(?<code>[A-Z][A-Za-z0-9]{3,79}); Message=/dg, 0.93],
  // Azure Pipelines: ##[error]Code: message; azd: the details of a deployment, code first
  [/##\[error\](?<code>[A-Z][a-z0-9]{1,30}[A-Z][A-Za-z0-9]{1,150}): /dg, 0.9],
  [/^Deployment Error Details:\s{1,9}(?<code>[A-Z]\w{3,79}): /dgm, 0.93],
  [/\b(?<code>TF\d{5,6}):/dg, 0.95],
  [/\bazconfig\.io\/errors\/(?<code>[a-z-]{3,60})/dg, 0.98],
  [/"odata\.error"\s{0,4}:\s{0,4}\{\s{0,20}"code"\s{0,4}:\s{0,4}"(?<code>-?\d{3,12}), Microsoft/dg, 0.95],
  [/\bError type: (?<code>[A-Z][A-Za-z0-9]{3,79})\b/dg, 0.9],
  [/\bERROR CODE:\s{1,4}(?<code>[A-Za-z][\w.-]{2,79})/dg, 0.95],
  [/\b[Ee]rror\s?[Cc]ode\s{0,4}[:=]\s{0,8}["']?(?<code>[A-Za-z][\w.-]{3,79})/dg, 0.93],
  [/\bx-ms-error-code["']?\s{0,4}[:=]\s{0,4}["']?\[?["']?(?<code>[A-Za-z][\w.-]{3,79})/dgi, 0.95],
  // Terraform’s own client: unexpected status 409 (409 Conflict) with error: ScopeLocked: The scope …
  [/unexpected status (?<status>\d{3}) (?:\([^)]{3,60}\) )?(?:received )?with\s{1,9}(?:OData\s{1,9})?error:\s{1,9}(?<code>[A-Za-z][\w.-]{3,79}):/dg, 0.95],
  [
    /StatusCode=(?<status>\d{3}) -- Original Error: (?:autorest\/azure: |Code="|autorest\/azure: Service returned an error\. Status=\d{3} Code=")(?<code>[A-Za-z]\w{3,79})/dg,
    0.93,
  ],
  [/Status=(?:"?)(?<status>\d{3}) Code="(?<code>[A-Za-z]\w{3,79})"/dg, 0.94],
  [/\b(?:storage: service returned error: )?StatusCode=(?<status>\d{3}), ErrorCode=(?<code>[A-Za-z]\w{3,79})/dg, 0.94],
  [/\bError=(?<code>[A-Z][a-z]{1,30}[A-Z]\w{2,60})\b/dg, 0.9],
  [/\bodataerror_code: ?(?<code>[A-Z]\w{3,79})/dg, 0.94],
  [/^Error type: (?<code>[45]\d\d)$/dgm, 0.9],
  // an answer without a code: the class is all there is
  [/\bazure\.core\.exceptions\.(?<code>[A-Z][A-Za-z]{4,60}Error): \(\)/dg, 0.88],
  [/\b(?:RestError|StorageError|CloudError|CloudException|ResourceExistsError): \(?(?<code>[A-Z][a-z]{1,30}[A-Z]\w{2,60})\)?[:\s]/dg, 0.9],
];

/** What the Azure CLI, PowerShell, the SDKs and Terraform make of an answer of Azure. */
export const azureText: Envelope = {
  name: 'Azure command lines and SDKs',
  read: (view) => {
    const said =
      has(
        view,
        'azure error:',
        'resterror',
        'aka.ms',
        '-- original error',
        'graph.serviceexception',
        'graphserviceexception',
        'failed with status',
        'tf4',
        'tf26',
        '(code:',
        'invalid status code',
        'tf4',
        '##[error]',
        'new-az',
        'autorest',
        'with response:',
        'polling failed',
        ') with error:',
        'odata',
      ) ||
      /\bErrorCode: ?[A-Z][a-z]{1,30}[A-Z]|\bcode="[A-Z]\w{2,60}" message="|\([A-Z]\w{2,60}\) [^\n]{1,300}\s{1,9}Code: [A-Z]|^Error code: \S{2,60}\s{1,9}Error message:/im.test(
        view.text.slice(0, 20000),
      ) ||
      /(?:^|\t)\([A-Z][a-z]{1,30}[A-Z][A-Za-z]{1,60}\) [A-Z]|rId: [0-9a-f-]{36}, /m.test(view.text.slice(0, 20000));
    if (cloudOf(view) !== 'azure' && !said) return [];
    const service = azureService(view);
    const status = /\b(?:Status(?:\s?Code)?["']?[:= ]{1,3}|RESPONSE |status code )(\d{3})\b/i.exec(view.text)?.[1];
    return patterns.flatMap(([pattern, sure]) =>
      found(view, pattern, { provider: 'azure', service, sure, layer: layers.system }, (reading) => {
        if (noCode.test(reading.code) && !/^[a-z]{2,}[A-Z]/.test(reading.code)) return undefined;
        const code = reading.code.replace(/[.-]{1,80}$/, '');
        return {
          ...reading,
          code,
          status: reading.status ?? (status ? Number(status) : undefined),
          sure: wrappers.has(code.toLowerCase()) ? reading.sure - 0.25 : reading.sure,
        };
      }),
    );
  },
};
