#!/usr/bin/env bash
# aws/s3/OperationAborted-sample-python: the same with in_order.py: refused, waited, set
# A stub of this project, answering as Amazon S3 (settings of one bucket) does 1; boto3 1.43.11, Python
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
})(18080, async (kept, { method, body }) => {
  if (method !== 'PUT') return { status: 200 };
  const refusal = '<Error><Code>OperationAborted</Code><Message>text of the stub, not of AWS</Message></Error>';
  return kept.alone(
    () => {
      kept.value += `${body}\n`;
      return { status: 200 };
    },
    { status: 409, headers: { 'Content-Type': 'application/xml' }, body: refusal },
  );
});
STUB
exit
fi
python3 - "http://127.0.0.1:$PORT" <<'PYTHON'
import sys
import random
import time

from botocore.exceptions import ClientError


def in_order(settings, first=1.0, patience=120.0):
    """Make the settings of one bucket one after the other; while S3 is busy with another write to it, wait. Not for create_bucket."""
    until = time.monotonic() + patience
    for make in settings:
        pause = first
        while True:
            try:
                make()
                break
            except ClientError as error:
                busy = error.response["Error"]["Code"] == "OperationAborted"
                if not busy or time.monotonic() + pause > until:
                    raise
                time.sleep(pause * random.uniform(0.5, 1))
                pause = min(2 * pause, 20)

import boto3
s3 = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
policy = '{"Version":"2012-10-17","Statement":[{"Sid":"from B"}]}'
in_order([lambda: s3.put_bucket_policy(Bucket="reports", Policy=policy)], first=0.1)
PYTHON
