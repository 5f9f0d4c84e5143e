#!/usr/bin/env bash
# aws/s3/ConditionalRequestConflict-sample-python: the same with upload.py: it begins again from the object that won
# A stub of this project, answering as Amazon S3 (one object) does 1; boto3 1.43.11, Python
# Needs: nothing: it is part of the script beside the transcript
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
node - <<'STUB'
(async (port, keeper) => {
  const { createServer } = await import('node:http');
  let busy = false;
  let refused = () => undefined;
  const kept = {
    value: '',
    version: 1,
    alone: async (change, refusal) => {
      if (busy) {
        refused();
        return refusal;
      }
      busy = true;
      await new Promise ((done) => {
        refused = done;
        setTimeout(done, 300);
      });
      busy = false;
      return change();
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.sendDate = false;
    if (request.url === '/--kept--') {
      if (request.method === 'PUT') Object.assign(kept, { value: body, version: 1 });
      return response.end(kept.value);
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const answer = await keeper(kept, { method: request.method ?? '', headers, body });
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(18080, async (kept, { method, headers, body }) => {
  const parts = kept; // the part waits beside the object until the upload is completed
  const xml = (status, content) => ({ status, headers: { 'Content-Type': 'application/xml' }, body: content });
  const refusal = (status, code) => xml(status, `<Error><Code>${code}</Code><Message>text of the stub, not of AWS</Message></Error>`);
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
});
STUB
exit
fi
python3 - "http://127.0.0.1:$PORT" <<'PYTHON'
import sys
import random
import time
import uuid
from contextlib import suppress

from botocore.exceptions import ClientError


def replace(s3, bucket, key, make, attempts=4):
    """Replace an object by parts made from what is there; when another write came between, begin again."""
    at, writer = {"Bucket": bucket, "Key": key}, str(uuid.uuid4())
    for attempt in range(1, attempts + 1):
        seen = s3.get_object(**at)  # before the upload begins: a write after that is a conflict
        if seen["Metadata"].get("writer") == writer:
            return  # an earlier try arrived, its answer did not
        kept = {"ContentType": seen["ContentType"], "Metadata": {**seen["Metadata"], "writer": writer}}
        upload = {**at, "UploadId": s3.create_multipart_upload(**at, **kept)["UploadId"]}
        try:
            sent = [s3.upload_part(**upload, Body=body, PartNumber=n) for n, body in enumerate(make(seen["Body"].read()), 1)]
            parts = {"Parts": [{"ETag": part["ETag"], "PartNumber": n} for n, part in enumerate(sent, 1)]}
            return s3.complete_multipart_upload(**upload, MultipartUpload=parts, IfMatch=seen["ETag"])
        except ClientError as error:
            with suppress(ClientError):
                s3.abort_multipart_upload(**upload)  # or its parts stay, and cost
            if error.response["Error"]["Code"] not in {"ConditionalRequestConflict", "PreconditionFailed"} or attempt == attempts:
                raise
        time.sleep(random.uniform(0, 0.25 * 2**attempt))

import boto3
from botocore.handlers import add_expect_header
s3 = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
s3.meta.events.unregister("before-call.s3", add_expect_header) # so that no 100 Continue comes between
replace(s3, "reports", "notes.txt", lambda old: [old + b"from B\n"])
PYTHON
