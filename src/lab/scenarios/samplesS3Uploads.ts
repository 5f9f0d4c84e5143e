import { S3 } from '@aws-sdk/client-s3';
import type { Scenario, Stage } from '../scenario.ts';
import { type Keeper, type Kept, keptBy } from '../servers/kept.ts';
import { atStub, keptScript } from '../tools/atStub.ts';
import { awsHide } from '../tools/awsSession.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { sample } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';

type Replace = (s3: S3, at: { Bucket: string; Key: string }, make: (old: string) => string[]) => Promise<unknown>;

/** One object of S3, written whole or by an upload of one part. A conditional write that comes during another is a conflict. */
const s3Object: Keeper = async (kept, { method, headers, body }) => {
  const parts = kept as Kept & { part?: string }; // the part waits beside the object until the upload is completed
  const xml = (status: number, content: string) => ({ status, headers: { 'Content-Type': 'application/xml' }, body: content });
  const refusal = (status: number, code: string) => xml(status, `<Error><Code>${code}</Code><Message>text of the stub, not of AWS</Message></Error>`);
  const etag = () => `"etag-${kept.version}"`;
  if (method === 'GET' || method === 'HEAD') return { status: 200, headers: { ETag: etag(), 'Content-Type': 'text/plain' }, body: kept.value };
  if (method === 'DELETE') return { status: 204 };
  if (method === 'POST' && !body) return xml(200, '<InitiateMultipartUploadResult><UploadId>upload</UploadId></InitiateMultipartUploadResult>');
  if (method === 'PUT' && !headers['if-match']) {
    parts.part = body;
    return { status: 200, headers: { ETag: '"part"' } };
  }
  const change = () => {
    if (headers['if-match'] !== etag()) return refusal(412, 'PreconditionFailed');
    kept.value = method === 'PUT' ? body : (parts.part ?? '');
    kept.version++;
    if (method === 'PUT') return { status: 200, headers: { ETag: etag() } };
    return xml(200, `<CompleteMultipartUploadResult><ETag>${etag()}</ETag></CompleteMultipartUploadResult>`);
  };
  return kept.alone(change, refusal(409, 'ConditionalRequestConflict'));
};
const server = keptBy('stub-kept-s3-object', 'Amazon S3 (one object)', s3Object, [
  ...awsHide,
  { word: 'user-agent', pattern: /(?<=user-agent: )(Boto3.*)$/gim },
]);

/** A client at this address. */
const s3At = (endpoint: string) =>
  new S3({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }, forcePathStyle: true });

/** A adds a line with one PutObject; while S3 works on that, B’s `work` completes its upload. */
const against = (stage: Stage, work: (address: string) => Promise<unknown>) =>
  atStub(stage, {
    write: /^if-match:/im,
    overlap: true,
    work: async (who, address) => {
      if (who === 'B') return work(address);
      const [s3, at] = [s3At(address), { Bucket: 'reports', Key: 'notes.txt' }];
      const { Body, ETag } = await s3.getObject(at);
      return s3.putObject({ ...at, Body: `${await Body?.transformToString()}from A\n`, IfMatch: ETag });
    },
  });
/** B with a sample in TypeScript. */
const uploading = async (stage: Stage, file: string) => {
  const { replace } = await sample<{ replace: Replace }>(file);
  return against(stage, async (address) => {
    await replace(s3At(address), { Bucket: 'reports', Key: 'notes.txt' }, (old) => [`${old}from B\n`]);
  });
};

const python = 'aws/ConditionalRequestConflict/upload.py';
const call = `import boto3
from botocore.handlers import add_expect_header
s3 = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
s3.meta.events.unregister("before-call.s3", add_expect_header) # so that no 100 Continue comes between
replace(s3, "reports", "notes.txt", lambda old: [old + b"from B\\n"])`;
/** B with the sample in Python; a reader runs it alone. */
const inPython = (stage: Stage) =>
  against(stage, (address) => {
    stage.out.script(`python3 - "http://127.0.0.1:$PORT" <<'PYTHON'\nimport sys\n${pythonSample(python)}\n${call}\nPYTHON`);
    return callPython(python, call, address);
  });

const client = packaged('@aws-sdk/client-s3');
const one = (kind: string, title: string, lost: number, says: string, more: Pick<Scenario, 'run' | 'client' | 'script'>): Scenario => ({
  id: `aws/s3/ConditionalRequestConflict-sample-${kind}`,
  of: 'aws/s3/ConditionalRequestConflict',
  server,
  title,
  operation: 'CompleteMultipartUpload',
  expect: { lost },
  authority: {
    title: `${client}, AWS’s model of S3 in dist-types, IfMatch of CompleteMultipartUpload`,
    address: `https://www.npmjs.com/package/@aws-sdk/client-s3/v/${client.split(' ')[1]}`,
    says,
    read: '2026-11-26',
  },
  ...more,
});
const inTypeScript = (file: string, run: Scenario['run']): Pick<Scenario, 'run' | 'client' | 'script'> => ({
  client,
  run,
  script: keptScript(s3Object, {
    packages: [client.replace(' ', '@')],
    files: [file],
    imports: "import { S3 } from '@aws-sdk/client-s3';",
    functions: { s3At, against, uploading },
  }),
});

/** The sample of ConditionalRequestConflict and its struck-out version: an upload in parts meets a PutObject. */
export const samplesS3Uploads: Scenario[] = [
  one(
    'right',
    'an upload in parts with upload.ts meets a PutObject: it begins again from the object that won',
    0,
    'after a 409, fetch the ETag, begin the upload again, send each part again',
    inTypeScript('aws/ConditionalRequestConflict/upload.ts', (stage) => uploading(stage, 'aws/ConditionalRequestConflict/upload.ts')),
  ),
  one(
    'wrong',
    'the same with upload-wrong.ts: the new ETag, a new upload, the old parts',
    1,
    'the steps after a 409 name the ETag and the parts; they do not say to make the parts from the new content',
    inTypeScript('aws/ConditionalRequestConflict/upload-wrong.ts', (stage) => uploading(stage, 'aws/ConditionalRequestConflict/upload-wrong.ts')),
  ),
  one(
    'python',
    'the same with upload.py: it begins again from the object that won',
    0,
    'after a 409, fetch the ETag, begin the upload again, send each part again',
    {
      client: 'boto3 1.43.11, Python',
      run: inPython,
    },
  ),
];
