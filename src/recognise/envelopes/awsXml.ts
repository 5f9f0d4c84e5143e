// Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, https://smithy.io/2.0/aws/protocols/aws-query-protocol.html,
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
import { cloudOf, has } from '../cues.ts';
import { forms } from '../reading.ts';

/** XML answers: S3 (`<Error>` is the root), query and REST-XML (`<ErrorResponse>`), EC2 (`<Response><Errors>`). */
export const awsXml = forms('AWS XML', { provider: 'aws' }, [
  [
    /<Error(?:Response)?\b[^>]{0,200}>[^<]{0,60}(?:<Error>[^<]{0,60})?(?:<Type>[^<]{0,40}<\/Type>[^<]{0,60})?<Code\s{0,9}>(?<code>[\w.]{2,80})<\s{0,9}\/Code/dg,
    { sure: 0.9 },
    (reading, { 0: text }, view) => {
      if (cloudOf(view) === 'azure' || (has(view, 'googleapi', 'x-goog', 'x-guploader', 'storage.google', '<details>') && !has(view, 'amazonaws')))
        return undefined;
      if (has(view, 'requestid:') && !has(view, '<requestid', 'hostid', 'aws')) return undefined; // Azure Storage ends its message so
      const s3 = !text.includes('ErrorResponse') && has(view, 'hostid', '<resource>', '<bucketname>', '<key>', 's3');
      return { ...reading, service: s3 ? 's3' : undefined };
    },
  ],
  [/<Response>\s{0,20}<Errors>\s{0,20}<Error>\s{0,20}<Code\s{0,9}>(?<code>[\w.]{2,80})</dg, { service: 'ec2' }],
]);
