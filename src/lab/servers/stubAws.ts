import { printed, program } from '../process.ts';
import type { Found, Server } from '../server.ts';
import { awsHide } from '../tools/awsSession.ts';
import { type StubAnswer, stubOf } from './stub.ts';

/** Ours, and said so in each answer: no emulator and no document has the texts that AWS sends. */
const text = 'text of the stub, not of AWS';
const requestId = '00000000-0000-4000-8000-000000000000';
const hide = [...awsHide, { word: 'user-agent', pattern: /(?<=user-agent: )((?:Boto3|aws-cli)\S* .*)$/gim }];

/** IAM’s answer in the query protocol: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html. */
export const iamError = (status: number, code: string, message = text): StubAnswer => ({
  status,
  headers: { 'x-amzn-RequestId': requestId, 'Content-Type': 'text/xml' },
  body: `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>${code}</Code>
    <Message>${message}</Message>
  </Error>
  <RequestId>${requestId}</RequestId>
</ErrorResponse>
`,
});

/** S3’s answer: restXml without a wrapper, as its error page shows it. */
export const s3Error = (status: number, code: string): StubAnswer => ({
  status,
  headers: { 'x-amz-request-id': '4442587FB7D0A2F9', 'Content-Type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${code}</Code><Message>${text}</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>
`,
});

/** DynamoDB’s answer in AWS JSON 1.0, as its developer guide shows it. */
export const dynamodbError = (code: string, more: object = {}): StubAnswer => ({
  status: 400,
  headers: { 'x-amzn-RequestId': requestId, 'Content-Type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: text, ...more }),
});

/** Stubs for the SDK for JavaScript, which comes through npm. */
export const stubIam = stubOf({ name: 'stub-iam', wire: 'AWS IAM (query protocol)', hide });
export const stubS3 = stubOf({ name: 'stub-s3', wire: 'Amazon S3 (REST with XML)', hide });
export const stubDynamodb = stubOf({ name: 'stub-dynamodb', wire: 'Amazon DynamoDB (AWS JSON 1.0)', hide });

/** The same stub for a client that comes another way; without the client it counts as missing. */
const withClient = (name: string, install: string, find: () => Promise<Found | undefined>): Server => ({
  ...stubOf({ name, wire: 'AWS IAM (query protocol)', hide }),
  from: 'debian',
  install,
  find,
});

const versions = 'import boto3, botocore, platform; print(f"boto3 {boto3.__version__}, botocore {botocore.__version__}, Python {platform.python_version()}")';
const boto3In = async (python: string | undefined): Promise<Found | undefined> => {
  try {
    return python ? { path: python, version: printed(python, ['-c', versions]).trim() } : undefined;
  } catch {
    return undefined; // this Python has no boto3
  }
};
const debianPython = '/usr/bin/python3';

/** For boto3 as Debian packages it. */
export const stubBoto3Debian = withClient('stub-boto3-debian', 'apt-get install python3-boto3', () => boto3In(program('python3', '/usr/bin')));
/** For boto3 as pip brings it: newer. */
export const stubBoto3 = withClient('stub-boto3', 'pip install boto3', async () => {
  const python = program('python3');
  return python === debianPython ? undefined : boto3In(python);
});
/** For version 2 of the AWS CLI as Debian packages it. */
export const stubAwsCli = withClient('stub-aws-cli', 'apt-get install awscli', async () => {
  const path = program('aws', '/usr/bin');
  const version = path && /aws-cli\/(2\S+) Python\/(\S+)/.exec(printed(path, ['--version']));
  return path && version ? { path, version: `AWS CLI ${version[1]}, Python ${version[2]}` } : undefined;
});
