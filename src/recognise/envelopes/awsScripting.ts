// Sources: https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/ (service exceptions), https://docs.aws.amazon.com/sdk-for-javascript/v2/developer-guide/error-object.html,
// https://docs.aws.amazon.com/sdk-for-net/v3/developer-guide/, https://docs.aws.amazon.com/sdk-for-php/v3/developer-guide/faq.html, https://docs.aws.amazon.com/sdk-for-ruby/v3/developer-guide/
import { cloudOf, has } from '../cues.ts';
import { forms, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { lastName } from './lastName.ts';

const ifAws = (reading: Reading, _: unknown, view: View): Reading | undefined => {
  const cloud = cloudOf(view);
  return cloud === 'aws' || (!cloud && has(view, '$metadata', '$fault', 'extracterror', 'amzn', 'retrydelay', '"retryable"')) ? reading : undefined;
};

const noName =
  /^(?:Error|TypeError|Exception|RuntimeException|ClientError|SystemError|Warning|Info|Caused|Response|UnhandledPromiseRejectionWarning|Trace|Uncaught|AggregateError|\w*(?:Rest|Graph|Fetch|Request|Axios|Http|HTTP|Api|Type|Range|Reference)Error)$/;

/** The AWS SDKs for JavaScript, .NET, PHP and Ruby. */
export const awsScripting = forms('AWS SDKs for JavaScript, .NET, PHP, Ruby', { provider: 'aws' }, [
  [/\bAws::(?<service>[A-Z]\w{1,40})::Errors::(?<code>[A-Z]\w{2,80})/dg],
  [/\bAmazon\.(?<service>[A-Z]\w{1,40})\.Model\.(?<code>[A-Z]\w{3,80})/dg],
  [
    /\bError executing "(?<operation>\w{2,60})" on "[^"\n]{0,300}"/dg,
    { sure: 0.3, code: 'x' },
    (reading, match, view) => {
      const after = view.text.slice(match.index, match.index + 1500);
      const code =
        /\b(?:response:|`[^`\n]{0,200}`)\s{0,9}([A-Z][\w.]{3,80}) \((?:client|server)\)/.exec(after)?.[1] ??
        /\n ?([A-Z][\w.]{3,80}) \((?:client|server)\)/.exec(after)?.[1] ??
        /(?:<Code>|"__type":"(?:[\w.]{1,60}#)?)([A-Z]\w{3,60})/.exec(after)?.[1];
      return code ? { ...reading, code, sure: 0.94 } : undefined;
    },
  ],
  [
    /\n[^\n]{0,40}\bat [^\n]{0,60}(?:extractError|throwDefaultError|\bde_\w{2,60}|ProtocolLib|handleError \(\S{0,200}@(?:aws-sdk|smithy))/dg,
    { code: 'x' },
    lastName,
  ],
  [/\b(?<code>[A-Z][\w.]{3,80}) \((?:client|server)\): /dg, {}, (reading, _, view) => (has(view, 'error executing') ? reading : undefined)],
  [/\b(?<code>[A-Z]\w{4,60}(?:Exception|Fault|Error)?) \(HTTP (?<status>[45]\d\d)\)\. (?!Failed to comp)/dg, { sure: 0.88 }],
  [/\b\w{3,40}ClientException\{statusCode: (?<status>\d{3}), code: (?<code>\w{3,60})/dg],
  [
    /(?:\bname|\bcode|__type|\bCode|\berrorCode)["']?\s{0,3}:\s{0,3}["'](?:[\w.]{1,80}#)?(?<code>[A-Z][\w.]{2,80})["']/dg,
    { sure: 0.9 },
    (reading, match, view) => (noName.test(reading.code) ? undefined : ifAws(reading, match, view)),
  ],
  // the error object of version 2 for JavaScript: code, time, statusCode, retryable
  [
    /\bcode: '(?<code>[A-Z]\w{3,80})',\s{1,20}time: [^\n]{10,80}\s{1,20}(?:requestId: [^\n]{0,80}\s{1,20})?statusCode: (?<status>\d{3}),\s{1,20}retryable: /dg,
    { sure: 0.92 },
  ],
  [/["']?__type["']?\s{0,3}:\s{0,3}["'](?:[\w.]{1,80}#)(?<code>[A-Z]\w{2,80})["']/dg],
  [/x-amzn-errortype["']?\s{0,3}[:=]\s{0,3}["']?(?<code>[A-Z]\w{2,80})/dgi],
]);
