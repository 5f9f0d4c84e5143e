import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { npmVersion } from '../tools/awsSession.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters, type Writer } from '../tools/twoWriters.ts';

interface Update {
  update(s3: S3Client, at: { Bucket: string; Key: string }, change: (old: string) => string): Promise<unknown>;
}

/** A client at this address. */
const s3At = (endpoint: string) =>
  new S3Client({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }, forcePathStyle: true });

/** Two writers add a line each to one object; `work` gets the address of the service. */
const addLines = async (stage: Stage, Bucket: string, work: (who: Writer, address: string) => Promise<unknown>) => {
  const direct = s3At(`http://${stage.host}:${stage.port}`);
  await direct.send(new CreateBucketCommand({ Bucket }));
  await direct.send(new PutObjectCommand({ Bucket, Key: 'notes.txt', Body: 'notes\n' }));
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => work(who, address).then(() => undefined),
    left: async () => (await (await direct.send(new GetObjectCommand({ Bucket, Key: 'notes.txt' }))).Body?.transformToString()) ?? '',
  });
};

/** Both writers with a sample in TypeScript. */
const inTypeScript = async (stage: Stage, Bucket: string, file: string) => {
  const { update } = await sample<Update>(file);
  return addLines(stage, Bucket, (who, address) => update(s3At(address), { Bucket, Key: 'notes.txt' }, (old) => `${old}from ${who}\n`));
};

const file = 'aws/PreconditionFailed/update.py';
const call = `import boto3
from botocore.handlers import add_expect_header
s3 = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
s3.meta.events.unregister("before-call.s3", add_expect_header) # so that no 100 Continue comes between
print(update(s3, "sample-python", "notes.txt", lambda old: old + f"from {sys.argv[2]}\\n".encode()))`;
/** Both writers with the sample in Python; a reader runs the two one after the other, which loses nothing either. */
const inPython = (stage: Stage) =>
  addLines(stage, 'sample-python', (who, address) => {
    stage.out.script(`python3 - "http://127.0.0.1:$PORT" ${who} <<'PYTHON'\nimport sys\n${pythonSample(file)}\n${call}\nPYTHON`);
    return callPython(file, call, address, who);
  });

const guide = (says: string): Authority => ({
  title: 'Amazon S3 User Guide, How to prevent object overwrites with conditional writes',
  address: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
  says,
  read: '2026-11-26',
});
const matched = guide('with If-Match, an ETag that is not that of the object is answered 412 Precondition Failed');
const ofS3 = packaged('@aws-sdk/client-s3');

const one = (kind: string, lost: number, source: string, authority: Authority, run: Scenario['run']): Scenario => ({
  id: `aws/s3/PreconditionFailed-sample-${kind}`,
  of: 'aws/s3/PreconditionFailed',
  server: moto,
  title: `two writers add a line to one object, both with ${source}`,
  operation: 'PutObject',
  client: ofS3,
  expect: { lost },
  authority,
  run,
  script: sampleScript({
    packages: [`@aws-sdk/client-s3@${npmVersion('@aws-sdk/client-s3')}`],
    files: [`aws/PreconditionFailed/${source}`],
    imports: "import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';",
    functions: { s3At, addLines, inTypeScript },
  }),
});

/** The sample of PreconditionFailed and its struck-out version, under two writers. */
export const samplesS3: Scenario[] = [
  one('right', 0, 'update.ts', matched, (stage) => inTypeScript(stage, 'sample-right', 'aws/PreconditionFailed/update.ts')),
  one('wrong', 1, 'update-wrong.ts', guide('If-Match compares the ETag that is sent; it does not know which text the new one was made from'), (stage) =>
    inTypeScript(stage, 'sample-wrong', 'aws/PreconditionFailed/update-wrong.ts'),
  ),
  {
    id: 'aws/s3/PreconditionFailed-sample-python',
    of: 'aws/s3/PreconditionFailed',
    server: { ...moto, hide: [...(moto.hide ?? []), { word: 'user-agent', pattern: /(?<=^> User-Agent: )(Boto3.*)$/gm }] },
    title: 'two writers add a line to one object, both with update.py',
    operation: 'PutObject',
    client: 'boto3 1.43.11, Python',
    expect: { lost: 0 },
    authority: matched,
    run: inPython,
  },
];
