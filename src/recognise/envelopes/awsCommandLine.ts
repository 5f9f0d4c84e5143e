// Sources: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-returncodes.html, https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
import { forms } from '../reading.ts';

/** What the AWS CLI and boto3 print; retries that were used up stand between code and words. */
export const awsCommandLine = forms('AWS CLI and boto3', { provider: 'aws' }, [
  [/An error occurred \((?<code>[\w.:-]{2,80})\)\s{1,12}when calling the\s{1,12}(?<operation>\w{2,60})\s{1,12}operation/dg],
  [/A client error \((?<code>[\w.]{2,80})\) occurred when calling the (?<operation>\w{2,60}) operation/dg],
  // a waiter that was refused: botocore/waiter.py
  [/\bWaiter (?<operation>\w{3,60}) failed: An error occurred \((?<code>[\w.:-]{2,80})\)/dg],
  [/\((?<code>[A-Za-z][\w.]{3,80})\) when calling the (?<operation>\w{2,60})/dg, { sure: 0.9 }],
  [/botocore\.errorfactory\.(?<code>[A-Z]\w{3,80})/dg],
  [/botocore\.exceptions\.(?<code>(?!ClientError\b)[A-Z]\w{3,80})/dg, { sure: 0.85 }],
]);
