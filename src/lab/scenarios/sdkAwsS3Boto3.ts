import type { Authority, Scenario } from '../scenario.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { s3Error } from '../servers/stubAws.ts';
import { tenInEachMode } from '../tools/boto3Calls.ts';
import { boto3S3 as boto3, botocore, boto3Question as one } from '../tools/boto3S3.ts';

const refused = s3Error(412, 'PreconditionFailed');
/** A failure that comes after S3 has begun to answer 200. */
const in200 = { ...refused, status: 200, body: refused.body?.trimEnd() ?? '' };
const put = 's3.put_object(Bucket="prices", Key="today.json", Body=b"{}", IfMatch="2cc6788bd951705e859406bd0f3304b3")';
const create = 's3.put_object(Bucket="prices", Key="today.json", Body=b"{}", IfNoneMatch="*")';
const transfer = (file: string, says: string): Authority => ({
  title: `s3transfer 0.17.0, ${file}`,
  address: `https://github.com/boto/s3transfer/blob/0.17.0/${file}`,
  says,
  read: '2026-11-26',
});
const unlisted = botocore('botocore/retries/standard.py', 'compares code and status with its lists; 409, 412 and their codes are on none');
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
    (stage) => boto3(stage, [refused], put, tenInEachMode),
  ),
  one(
    'ConditionalRequestConflict-sdk-boto3',
    'put_object is answered 409 ConditionalRequestConflict, which AWS says to retry: one request in each retry mode',
    { status: 409, code: 'ConditionalRequestConflict', attempts: 1 },
    unlisted,
    (stage) => boto3(stage, [s3Error(409, 'ConditionalRequestConflict')], put, tenInEachMode),
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
