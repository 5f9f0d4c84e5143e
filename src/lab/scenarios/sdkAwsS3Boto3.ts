import { devNull } from 'node:os';
import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { s3Error, stubBoto3, stubS3 } from '../servers/stubAws.ts';
import { attempts } from '../tools/attempts.ts';
import { clientRun } from '../tools/clientRun.ts';

const refused = s3Error(412, 'PreconditionFailed');
/** A failure that comes after S3 has begun to answer 200. */
const in200 = { ...refused, status: 200, body: refused.body?.trimEnd() ?? '' };
const boto3Stub = { ...stubS3, name: 'stub-s3-boto3', from: stubBoto3.from, install: stubBoto3.install, find: stubBoto3.find };
const environment = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'not-a-secret',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
};
/** A call of boto3, and what a program can read from the exception. */
const python = (call: string, config: string) => `import sys, boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
s3 = boto3.client("s3", endpoint_url=sys.argv[1]${config && `, config=Config(${config})`})
try:
    ${call}
except Exception as error:
    print("class     ", ", ".join(one.__name__ for one in type(error).__mro__))
    if hasattr(error, "response"):
        print("Error     ", error.response["Error"])
        print("status    ", error.response["ResponseMetadata"]["HTTPStatusCode"])
        print("retries   ", error.response["ResponseMetadata"]["RetryAttempts"])
    print("str       ", error)
`;
/** Lets boto3 call once for each configuration; the outcome is that with the most requests. */
const boto3 = async (stage: Stage, answers: StubAnswer[], call: string, configs = ['']): Promise<Outcome> => {
  let worst: Outcome = { attempts: -1 };
  for (const config of configs) {
    const program = python(call, config);
    stage.out.note(`boto3.client("s3"${config && `, config=Config(${config})`}): ${call}`);
    stage.out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '${JSON.stringify(answers)}'`);
    const exported = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    stage.out.script(`${exported.join(' ')} python3 - "http://127.0.0.1:$PORT" <<'PY'\n${program}PY`);
    let printed = '';
    const got = await attempts(stage, answers, async (address) => {
      printed = (await clientRun(stage.found.path, ['-c', program, address], environment)).text;
      const name = /^class +(\w+)/m.exec(printed)?.[1] ?? 'nothing';
      throw { name, code: /'Code': '(\w+)'/.exec(printed)?.[1] ?? name, message: /^str +(.+)/m.exec(printed)?.[1] ?? printed };
    });
    stage.out.printed(printed.trim());
    stage.out.script('curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o \'"sent"\' | wc -l # requests that reached the stub');
    if ((got.attempts ?? 0) > (worst.attempts ?? 0)) worst = got;
  }
  return worst;
};
const modes = ['legacy', 'standard', 'adaptive'].map((mode) => `retries={"mode": "${mode}", "max_attempts": 10}`);
const put = 's3.put_object(Bucket="prices", Key="today.json", Body=b"{}", IfMatch="2cc6788bd951705e859406bd0f3304b3")';
const create = 's3.put_object(Bucket="prices", Key="today.json", Body=b"{}", IfNoneMatch="*")';
const botocore = (file: string, says: string): Authority => ({
  title: `botocore 1.43.11, ${file}`,
  address: `https://github.com/boto/botocore/blob/1.43.11/${file}`,
  says,
  read: '2026-11-26',
});
const transfer = (file: string, says: string): Authority => ({
  title: `s3transfer 0.17.0, ${file}`,
  address: `https://github.com/boto/s3transfer/blob/0.17.0/${file}`,
  says,
  read: '2026-11-26',
});
const unlisted = botocore('botocore/retries/standard.py', 'compares code and status with its lists; 409, 412 and their codes are on none');
const one = (id: string, title: string, expect: Outcome, authority: Authority, run: Scenario['run']): Scenario => ({
  id: `aws/s3/${id}`,
  of: `aws/s3/${id.split('-')[0]}`,
  server: boto3Stub,
  title,
  client: 'boto3, unmodified; its version stands above',
  expect,
  authority,
  run,
});
const found: StubAnswer = { status: 200, headers: { ETag: '"2cc6788bd951705e859406bd0f3304b3"', 'Content-Length': '20000000', 'Accept-Ranges': 'bytes' } };

/** What boto3 does by itself with a refused write of S3, with one whose answer was lost, and with files. */
export const sdkAwsS3Boto3: Scenario[] = [
  one(
    'PreconditionFailed-sdk-boto3-in-200',
    'complete_multipart_upload is answered 200 with PreconditionFailed in its body: boto3 makes it 500, and sends it again',
    { code: 'PreconditionFailed', attempts: 5 },
    botocore('botocore/handlers.py', 'a 200 whose body is an error is given the status 500, so that it is sent again'),
    (stage) =>
      boto3(
        stage,
        [in200],
        's3.complete_multipart_upload(Bucket="prices", Key="today.json", UploadId="upload-1", IfNoneMatch="*", MultipartUpload={"Parts": [{"ETag": "f4c9385f1902f7334b00b9b4ecd164de", "PartNumber": 1}]})',
      ),
  ),
  one(
    'PreconditionFailed-sdk-boto3',
    'put_object is answered 412, with ten attempts in each retry mode: one request',
    { status: 412, code: 'PreconditionFailed', attempts: 1 },
    unlisted,
    (stage) => boto3(stage, [refused], put, modes),
  ),
  one(
    'ConditionalRequestConflict-sdk-boto3',
    'put_object is answered 409 ConditionalRequestConflict, which AWS says to retry: one request in each retry mode',
    { status: 409, code: 'ConditionalRequestConflict', attempts: 1 },
    unlisted,
    (stage) => boto3(stage, [s3Error(409, 'ConditionalRequestConflict')], put, modes),
  ),
  one(
    'PreconditionFailed-sdk-boto3-own-retry',
    'the answer to put_object is lost, then 412: boto3 reports 412, and one retry',
    { status: 412, code: 'PreconditionFailed', attempts: 2 },
    botocore('botocore/retries/standard.py', 'a closed connection is a transient error, and is sent again'),
    (stage) => boto3(stage, [{ status: 0, lost: true }, refused], create, ['', 'retries={"mode": "standard"}']),
  ),
  one(
    'PreconditionFailed-sdk-boto3-head',
    'head_object is answered 412 without a body: the code is the status',
    { status: 412, code: '412', attempts: 1 },
    botocore('botocore/parsers.py', 'without a body, RestXMLParser takes the status as the code'),
    (stage) => boto3(stage, [{ status: 412 }], put.replace('put_object', 'head_object').replace('Body=b"{}", ', '')),
  ),
  one(
    'PreconditionFailed-sdk-boto3-download',
    'download_file in ranges, the object is replaced after the first answer: boto3 sends If-Match by itself',
    { status: 412, code: 'S3DownloadFailedError', attempts: 2 },
    transfer('s3transfer/download.py', 'each range is asked with If-Match set to the ETag of the HEAD; PreconditionFailed becomes S3DownloadFailedError'),
    (stage) => boto3(stage, [found, refused], 's3.download_file("prices", "today.json", "/dev/null", Config=TransferConfig(use_threads=False))'),
  ),
  one(
    'PreconditionFailed-sdk-boto3-upload-file',
    'upload_file with IfNoneMatch: boto3 refuses the argument, and sends nothing',
    { code: 'ValueError', attempts: 0 },
    transfer('s3transfer/manager.py', 'ALLOWED_UPLOAD_ARGS has neither IfMatch nor IfNoneMatch'),
    (stage) => boto3(stage, [refused], 's3.upload_file("/dev/null", "prices", "today.json", ExtraArgs={"IfNoneMatch": "*"})'),
  ),
];
