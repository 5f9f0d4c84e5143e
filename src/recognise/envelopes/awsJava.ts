// Sources: https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/handling-exceptions.html, and the texts of AmazonServiceException (v1) and AwsServiceException (v2)
import { forms, layers } from '../reading.ts';

/** The AWS SDKs for Java, version 1 and 2, and for C++, also as CloudFormation and other services print them. */
export const awsJava = forms('AWS SDKs for Java and C++', { provider: 'aws' }, [
  [
    /\(Service: (?<service>[\w ]{2,60}); Status Code: (?<status>\d{3}); Error Code: (?:\d{3} )?(?<code>[\w.]{2,80}(?: [A-Z][a-z]{2,20})?)/dg,
    {},
    (one) => ({ ...one, code: one.code.replace(' ', '') }),
  ],
  [/Status Code: (?<status>\d{3}), AWS Service: (?<service>[\w ]{2,60}), AWS Request ID: [^\s,]{0,80}, AWS Error Code: (?<code>[\w.]{2,80})/dg],
  // The SDK for C++: AWSErrorMarshaller, and the code on a line or in a field of its own
  [/\bEncountered AWSError\s{1,9}'?(?<code>[A-Z][\w.]{3,80})/dg, { sure: 0.92 }],
  // Version 2 has the code only as the name of the class.
  [
    /\b(?:com\.amazonaws\.services|software\.amazon\.awssdk\.services)\.(?<service>[a-z0-9]{2,40})\.model\.(?<code>[A-Z]\w{3,80})/dg,
    { sure: 0.9 },
    // the class of a service for what has none of its own says no more than that it was this service
    (one) => (one.code.toLowerCase() === `${one.service}exception` ? { ...one, sure: 0.7 } : one),
  ],
  [
    /Service: (?<service>[\w ]{2,60}), Status Code: (?<status>\d{3}), Request ID/dg,
    { code: 'x' },
    (reading, { index }, view) => {
      const name = [...view.text.slice(Math.max(0, index - 700), index).matchAll(/\b([A-Z]\w{1,80}Exception):|with "([A-Z]\w{3,80})":/g)].at(-1);
      // without the class only service and status are told
      return name ? { ...reading, code: name[1] ?? name[2] ?? '' } : { ...reading, code: String(reading.status), sure: 0.84, layer: layers.transport };
    },
  ],
]);
