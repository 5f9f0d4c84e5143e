import { Route53 } from '@aws-sdk/client-route-53';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { type Keeper, keptBy } from '../servers/kept.ts';
import { type StubAnswer, serveStub, stubOf } from '../servers/stub.ts';
import { stubBoto3 } from '../servers/stubAws.ts';
import { atStub, keptScript } from '../tools/atStub.ts';
import { attempts } from '../tools/attempts.ts';
import { awsHide } from '../tools/awsSession.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged, sourceOf } from '../tools/source.ts';

type AddValue = (dns: Route53, zone: string, name: string, type: 'TXT', value: string, pauses: number[]) => Promise<unknown>;

/** One TXT record set of a zone; a change that comes during another is refused, and so is a DELETE of values that are not there. */
const recordSet: Keeper = async (kept, { method, body }) => {
  const xml = (status: number, content: string) => ({ status, headers: { 'Content-Type': 'text/xml' }, body: content });
  const doc = 'xmlns="https://route53.amazonaws.com/doc/2013-04-01/"';
  const refusal = (code: string) =>
    xml(400, `<ErrorResponse ${doc}><Error><Type>Sender</Type><Code>${code}</Code><Message>text of the stub, not of AWS</Message></Error></ErrorResponse>`);
  const values = (text: string) => [...text.matchAll(/<Value>([^<]*)<\/Value>/g)].map(([, value = '']) => value.replaceAll('&quot;', '"'));
  if (method === 'GET') {
    const records = ['"first"', ...kept.value.split('\n').filter(Boolean)].map((one) => `<ResourceRecord><Value>${one}</Value></ResourceRecord>`);
    const set = `<ResourceRecordSet><Name>app.example.com.</Name><Type>TXT</Type><TTL>60</TTL><ResourceRecords>${records.join('')}</ResourceRecords></ResourceRecordSet>`;
    const more = '<IsTruncated>false</IsTruncated><MaxItems>1</MaxItems>';
    return xml(200, `<ListResourceRecordSetsResponse ${doc}><ResourceRecordSets>${set}</ResourceRecordSets>${more}</ListResourceRecordSetsResponse>`);
  }
  const change = () => {
    for (const one of body.split('<Change>').slice(1)) {
      const sent = values(one).slice(1).join('\n'); // the first stays as it is
      if (one.includes('<Action>DELETE</Action>') && sent !== kept.value) return refusal('InvalidChangeBatch');
      if (!one.includes('<Action>DELETE</Action>')) kept.value = sent;
    }
    const info = '<ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status><SubmittedAt>2026-11-26T00:00:00Z</SubmittedAt></ChangeInfo>';
    return xml(200, `<ChangeResourceRecordSetsResponse ${doc}>${info}</ChangeResourceRecordSetsResponse>`);
  };
  return kept.alone(change, refusal('PriorRequestNotComplete'));
};
const hide = [...awsHide, { word: 'user-agent', pattern: /(?<=user-agent: )(Boto3.*)$/gim }];
const server = keptBy('stub-kept-route-53', 'Amazon Route 53 (one record set)', recordSet, hide);

const stub = stubOf({ name: 'stub-route-53-sample', wire: 'Amazon Route 53 (REST with XML)', hide });
const boto3Stub = { ...stub, name: 'stub-route-53-sample-boto3', from: stubBoto3.from, install: stubBoto3.install, find: stubBoto3.find };

const dnsAt = (endpoint: string) =>
  new Route53({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
/** Two writers add a value to one record set; B’s change comes while Route 53 works on A’s. */
const adding = async (stage: Stage, file: string) => {
  const { addValue } = await sample<{ addValue: AddValue }>(file);
  return atStub(stage, {
    write: /<Action>/,
    overlap: true,
    work: async (who, address) => {
      await addValue(dnsAt(address), 'Z3M3LMPEXAMPLE', 'app.example.com.', 'TXT', `"from ${who}"`, [0.1, 0.2, 0.4]);
    },
  });
};
const file = 'aws/PriorRequestNotComplete/replace.ts';
const wrong = 'aws/PriorRequestNotComplete/replace-wrong.ts';
const python = 'aws/PriorRequestNotComplete/replace.py';
const call = `import boto3
dns = boto3.client("route53", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
add_value(dns, "Z3M3LMPEXAMPLE", "app.example.com.", "TXT", '"from B"', (0.1, 0.2, 0.4))`;
/** The sample in Python at a stub that gives these answers. */
const inPython = (stage: Stage, answers: StubAnswer[]) => {
  stage.out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '${JSON.stringify(answers)}'`);
  stage.out.script(`python3 - "http://127.0.0.1:$PORT" <<'PYTHON'\nimport sys\n${pythonSample(python)}\n${call}\nPYTHON`);
  return attempts(stage, answers, (address) => callPython(python, call, address));
};

const doc = 'xmlns="https://route53.amazonaws.com/doc/2013-04-01/"';
const xml = (status: number, body: string): StubAnswer => ({ status, headers: { 'Content-Type': 'text/xml' }, body });
const refused = (code: string) =>
  xml(400, `<ErrorResponse ${doc}><Error><Type>Sender</Type><Code>${code}</Code><Message>text of the stub, not of AWS</Message></Error></ErrorResponse>`);
const busyZone = refused('PriorRequestNotComplete');
const listed = (...values: string[]) => {
  const records = values.map((value) => `<ResourceRecord><Value>"${value}"</Value></ResourceRecord>`).join('');
  const set = `<ResourceRecordSet><Name>app.example.com.</Name><Type>TXT</Type><TTL>60</TTL><ResourceRecords>${records}</ResourceRecords></ResourceRecordSet>`;
  return xml(200, `<ListResourceRecordSetsResponse ${doc}><ResourceRecordSets>${set}</ResourceRecordSets></ListResourceRecordSetsResponse>`);
};
const info = '<ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status><SubmittedAt>2026-11-26T00:00:00Z</SubmittedAt></ChangeInfo>';
const accepted = xml(200, `<ChangeResourceRecordSetsResponse ${doc}>${info}</ChangeResourceRecordSetsResponse>`);
const answers = [listed('first'), busyZone, busyZone, busyZone, listed('first'), busyZone];
const overtaken = [listed('first'), busyZone, refused('InvalidChangeBatch'), listed('first', 'from A'), accepted];
/** One call of the sample against a zone that stays busy. */
const busy = async (stage: Stage, answers: StubAnswer[]): Promise<Outcome> => {
  const { addValue } = await sample<{ addValue: AddValue }>('aws/PriorRequestNotComplete/replace.ts');
  return attempts(stage, answers, (address) => addValue(dnsAt(address), 'Z3M3LMPEXAMPLE', 'app.example.com.', 'TXT', '"mine"', [0.1]));
};

const client = packaged('@aws-sdk/client-route-53');
const packages = [client.replace(' ', '@')];
const imports = "import { Route53 } from '@aws-sdk/client-route-53';";
const one = (kind: string, title: string, expect: Outcome, says: string, more: Pick<Scenario, 'run' | 'client'> & Partial<Scenario>): Scenario => ({
  id: `aws/route-53/PriorRequestNotComplete-sample-${kind}`,
  of: 'aws/route-53/PriorRequestNotComplete',
  server,
  title,
  operation: 'ChangeResourceRecordSets',
  expect,
  authority: {
    title: `${client}, AWS’s description of ChangeResourceRecordSets in dist-types`,
    address: `https://www.npmjs.com/package/@aws-sdk/client-route-53/v/${client.split(' ')[1]}`,
    says,
    read: '2026-11-26',
  },
  ...more,
});
const inTypeScript = (file: string) => ({
  client,
  run: (stage: Stage) => adding(stage, file),
  script: keptScript(recordSet, { packages, files: [file], imports, functions: { dnsAt, adding } }),
});
const whole = 'a batch is done whole or not at all; a DELETE names the values that are there';
const again = 'an UPSERT of a set that exists writes the values in the request';
const longer = 'if it comes repeatedly, wait in intervals of increasing duration';

/** The sample of PriorRequestNotComplete and its struck-out version. */
export const samplesRoute53: Scenario[] = [
  one('right', 'two writers add a value to one record set with replace.ts: none is lost', { lost: 0 }, whole, inTypeScript(file)),
  one('wrong', 'the same with replace-wrong.ts: the SDK repeats the UPSERT by itself, and A’s value is gone', { lost: 1 }, again, inTypeScript(wrong)),
  one('python', 'replace.py: busy, then overtaken by A: it reads again and sends both values', { status: 200, attempts: 5 }, whole, {
    client: 'boto3, unmodified; its version stands above',
    server: boto3Stub,
    run: (stage) => inPython(stage, overtaken),
  }),
  one('busy', 'a zone that stays busy: replace.ts reads twice, each time the SDK sends three requests', { attempts: 8 }, longer, {
    client,
    server: stub,
    run: (stage) => busy(stage, answers),
    script: sampleScript({
      packages,
      files: [file],
      imports,
      functions: { attempts, dnsAt, busy },
      serve: `await (${sourceOf(serveStub)})(stage.port);\nconst answers = ${JSON.stringify(answers)};`,
    }),
  }),
];
