import { S3 } from '@aws-sdk/client-s3';
import type { Scenario, Stage } from '../scenario.ts';
import { type Keeper, keptBy } from '../servers/kept.ts';
import { atStub, keptScript } from '../tools/atStub.ts';
import { awsHide } from '../tools/awsSession.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { sample } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';

type InOrder = (settings: (() => Promise<unknown>)[], waits?: { first: number }) => Promise<unknown>;

/** The settings of one bucket; one write at a time. */
const s3Settings: Keeper = async (kept, { method, body }) => {
  if (method !== 'PUT') return { status: 200 };
  const refusal = '<Error><Code>OperationAborted</Code><Message>text of the stub, not of AWS</Message></Error>';
  return kept.alone(
    () => {
      kept.value += `${body}\n`;
      return { status: 200 };
    },
    { status: 409, headers: { 'Content-Type': 'application/xml' }, body: refusal },
  );
};
const server = keptBy('stub-kept-s3-settings', 'Amazon S3 (settings of one bucket)', s3Settings, [
  ...awsHide,
  { word: 'user-agent', pattern: /(?<=user-agent: )(Boto3.*)$/gim },
]);

/** A client at this address; ten attempts allowed. */
const s3At = (endpoint: string) =>
  new S3({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' },
    forcePathStyle: true,
    maxAttempts: 10,
  });

/** A sets the lifecycle of a bucket; while S3 works on that, B’s `work` sets its policy. */
const besides = (stage: Stage, work: (address: string) => Promise<unknown>) =>
  atStub(stage, {
    write: /^PUT /,
    overlap: true,
    work: async (who, address) => {
      if (who === 'B') return work(address);
      const LifecycleConfiguration = { Rules: [{ ID: 'from A', Status: 'Enabled' as const, Filter: { Prefix: '' }, Expiration: { Days: 30 } }] };
      return s3At(address).putBucketLifecycleConfiguration({ Bucket: 'reports', LifecycleConfiguration });
    },
  });
/** B with a sample in TypeScript. */
const setting = async (stage: Stage, file: string) => {
  const { inOrder } = await sample<{ inOrder: InOrder }>(file);
  const policy = { Bucket: 'reports', Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"from B"}]}' };
  return besides(stage, async (address) => {
    await inOrder([() => s3At(address).putBucketPolicy(policy)], { first: 100 });
  });
};

const python = 'aws/OperationAborted/in_order.py';
const call = `import boto3
s3 = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
policy = '{"Version":"2012-10-17","Statement":[{"Sid":"from B"}]}'
in_order([lambda: s3.put_bucket_policy(Bucket="reports", Policy=policy)], first=0.1)`;
/** B with the sample in Python; a reader runs it alone. */
const inPython = (stage: Stage) =>
  besides(stage, (address) => {
    stage.out.script(`python3 - "http://127.0.0.1:$PORT" <<'PYTHON'\nimport sys\n${pythonSample(python)}\n${call}\nPYTHON`);
    return callPython(python, call, address);
  });

const client = packaged('@aws-sdk/client-s3');
const one = (kind: string, title: string, lost: number, more: Pick<Scenario, 'run' | 'client' | 'script'>): Scenario => ({
  id: `aws/s3/OperationAborted-sample-${kind}`,
  of: 'aws/s3/OperationAborted',
  server,
  title,
  expect: { lost },
  authority: {
    title: `${client}, AWS’s model of S3 in dist-types, list of codes`,
    address: `https://www.npmjs.com/package/@aws-sdk/client-s3/v/${client.split(' ')[1]}`,
    says: 'OperationAborted: a conflicting conditional action is in progress against this resource; try again',
    read: '2026-11-26',
  },
  ...more,
});
const inTypeScript = (file: string, run: Scenario['run']): Pick<Scenario, 'run' | 'client' | 'script'> => ({
  client,
  run,
  script: keptScript(s3Settings, {
    packages: [client.replace(' ', '@')],
    files: [file],
    imports: "import { S3 } from '@aws-sdk/client-s3';",
    functions: { s3At, besides, setting },
  }),
});

/** The sample of OperationAborted and its struck-out version: a policy is set while another tool sets the lifecycle. */
export const samplesS3Settings: Scenario[] = [
  one(
    'right',
    'a policy is set with in-order.ts while another tool sets the lifecycle: refused, waited, set',
    0,
    inTypeScript('aws/OperationAborted/in-order.ts', (stage) => setting(stage, 'aws/OperationAborted/in-order.ts')),
  ),
  one(
    'wrong',
    'the same with in-order-wrong.ts, ten attempts allowed: refused, and nobody is told',
    1,
    inTypeScript('aws/OperationAborted/in-order-wrong.ts', (stage) => setting(stage, 'aws/OperationAborted/in-order-wrong.ts')),
  ),
  one('python', 'the same with in_order.py: refused, waited, set', 0, { client: 'boto3 1.43.11, Python', run: inPython }),
];
