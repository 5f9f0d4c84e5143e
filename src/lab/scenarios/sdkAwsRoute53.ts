import { ChangeResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53';
import type { Outcome, Scenario } from '../scenario.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { stubBoto3 } from '../servers/stubAws.ts';
import { awsHide } from '../tools/awsSession.ts';
import { boto3Calls, tenInEachMode } from '../tools/boto3Calls.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';
import { route53Delete } from './route53Delete.ts';
import { samplesRoute53 } from './samplesRoute53.ts';

const hide = [...awsHide, { word: 'user-agent', pattern: /(?<=user-agent: )(Boto3.*)$/gim }];
const stubRoute53 = stubOf({ name: 'stub-route-53', wire: 'Amazon Route 53 (REST with XML)', hide });
const boto3Stub = { ...stubRoute53, name: 'stub-route-53-boto3', from: stubBoto3.from, install: stubBoto3.install, find: stubBoto3.find };

/** Route 53’s answer: restXml with a wrapper, as the reports show it. */
const refusal = (code: string, message = 'text of the stub, not of AWS'): StubAnswer => ({
  status: 400,
  headers: { 'x-amzn-RequestId': '00000000-0000-4000-8000-000000000000', 'Content-Type': 'text/xml' },
  body: `<?xml version="1.0"?>
<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ErrorResponse>
`,
});
const busy = refusal('PriorRequestNotComplete', 'The request was rejected because Route 53 was still processing a prior request.');
const code = 'PriorRequestNotComplete';
const of = 'aws/route-53/PriorRequestNotComplete';

const question = sdkQuestions('@aws-sdk/client-route-53', (settings) => new Route53Client(settings));
const upsert = (client: Route53Client) =>
  client.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: 'Z3M3LMPEXAMPLE',
      ChangeBatch: {
        Changes: [{ Action: 'UPSERT', ResourceRecordSet: { Name: 'app.example.com', Type: 'A', TTL: 60, ResourceRecords: [{ Value: '192.0.2.1' }] } }],
      },
    }),
  );
const js = { server: stubRoute53, operation: 'ChangeResourceRecordSets', send: upsert };

const call =
  'client.change_resource_record_sets(HostedZoneId="Z3M3LMPEXAMPLE", ChangeBatch={"Changes": [{"Action": "UPSERT", "ResourceRecordSet": {"Name": "app.example.com", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.1"}]}}]})';
const python = (id: string, title: string, expect: Outcome, says: string, answer: StubAnswer, configs?: string[]): Scenario => ({
  id: `aws/route-53/${id}`,
  of: `aws/route-53/${id.split('-')[0]}`,
  server: boto3Stub,
  title,
  client: 'boto3, unmodified; its version stands above',
  expect,
  authority: {
    title: 'botocore 1.43.11, botocore/data/_retry.json and botocore/retries/standard.py',
    address: 'https://github.com/boto/botocore/tree/1.43.11/botocore/retries',
    says,
    read: '2026-11-26',
  },
  run: (stage) => boto3Calls(stage, 'route53', [answer], call, configs),
});

/** What the SDKs do by themselves with Route 53’s refusal of a zone that is busy, and with its neighbours of the same status. */
export const sdkAwsRoute53: Scenario[] = [
  ...samplesRoute53,
  route53Delete,
  question({
    ...js,
    id: `${of}-sdk-js`,
    of,
    title: 'a change is answered PriorRequestNotComplete: the SDK for JavaScript asks three times in all',
    answer: busy,
    expect: { status: 400, code, attempts: 3 },
    says: 'PriorRequestNotComplete is on the list of throttling codes; three attempts by default, and one second as the base of their pauses',
  }),
  question({
    ...js,
    id: `${of}-sdk-js-settings`,
    of,
    title: 'the same with five attempts allowed: five requests, in standard and in adaptive mode',
    answer: busy,
    rounds: [
      { retryMode: 'standard', maxAttempts: 5 },
      { retryMode: 'adaptive', maxAttempts: 5 },
    ],
    expect: { status: 400, code, attempts: 5 },
    says: 'a pause lasts up to one second, and twice as long each time, up to 20 s',
  }),
  question({
    ...js,
    id: 'aws/route-53/InvalidChangeBatch-sdk-js',
    of: 'aws/route-53/InvalidChangeBatch',
    title: 'to compare: a change is answered InvalidChangeBatch, one request',
    answer: refusal('InvalidChangeBatch'),
    expect: { status: 400, code: 'InvalidChangeBatch', attempts: 1 },
    says: 'neither 400 nor InvalidChangeBatch is on a list of what is repeated',
  }),
  python(
    'PriorRequestNotComplete-sdk-boto3',
    'a change is answered PriorRequestNotComplete: boto3 asks five times in all by default, in its legacy mode',
    { status: 400, code, attempts: 5 },
    '_retry.json names 400 with PriorRequestNotComplete for route53; legacy mode makes five attempts',
    busy,
  ),
  python(
    'PriorRequestNotComplete-sdk-boto3-standard',
    'the same in standard mode, as it comes: three requests',
    { status: 400, code, attempts: 3 },
    'PriorRequestNotComplete is on the lists of standard mode, transient and throttled; three attempts',
    busy,
    ['retries={"mode": "standard"}'],
  ),
  python(
    'InvalidChangeBatch-sdk-boto3',
    'to compare: a change is answered InvalidChangeBatch, with ten attempts in each retry mode: one request',
    { status: 400, code: 'InvalidChangeBatch', attempts: 1 },
    'neither 400 alone nor InvalidChangeBatch is on a list',
    refusal('InvalidChangeBatch'),
    tenInEachMode,
  ),
];
