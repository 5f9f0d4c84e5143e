#!/usr/bin/env bash
# aws/dynamodb/TransactionInProgressException-sdk-boto3: to compare: transact_write_items is answered TransactionInProgressException, which standard mode repeats
# A stub of this project, answering as Amazon DynamoDB (AWS JSON 1.0) does boto3 1.43.11, botocore 1.43.11, Python 3.11.7; boto3, unmodified; its version stands above
# Needs: pip install boto3
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
node - <<'STUB'
(async (port) => {
  const { createServer, STATUS_CODES } = await import('node:http');
  let answers = [{ status: 200, headers: {}, body: '', lost: false }];
  let exchanges = [];
  let before = 0;
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const content = Buffer.concat(parts).toString();
    response.sendDate = false;
    if (request.url === '/--stub--') {
      if (request.method !== 'PUT') return response.end(JSON.stringify(exchanges));
      answers = JSON.parse(content);
      exchanges = [];
      before = 0;
      return response.end();
    }
    const answer = answers[Math.min(exchanges.length, answers.length - 1)] ?? { status: 500, headers: {}, body: '', lost: false };
    const { status, headers = {}, body = '', lost } = answer;
    const now = Date.now();
    const raw = request.rawHeaders;
    const head = raw.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${raw[index + 1]}`]));
    const reply = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    exchanges.push({
      sent: [`${request.method} ${request.url} HTTP/1.1`, ...head, '', content].join('\r\n'),
      received: lost ? '' : [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...reply, '', body].join('\r\n'),
      after: before ? now - before : 0,
    });
    before = now;
    if (lost) return request.socket.destroy();
    response.writeHead(status, headers);
    return response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(18080);
STUB
exit
fi
curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '[{"status":400,"headers":{"x-amzn-RequestId":"00000000-0000-4000-8000-000000000000","Content-Type":"application/x-amz-json-1.0"},"body":"{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionInProgressException\",\"message\":\"text of the stub, not of AWS\"}"}]'
AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=not-a-secret AWS_DEFAULT_REGION=us-east-1 python3 - "http://127.0.0.1:$PORT" <<'PY'
import sys, boto3
from botocore.config import Config
dynamodb = boto3.client("dynamodb", endpoint_url=sys.argv[1], config=Config(retries={"mode": "standard"}))
try:
    dynamodb.transact_write_items(ClientRequestToken="order-A-17", TransactItems=[{"Put": {"TableName": "orders", "Item": {"id": {"S": "A-17"}}}}])
except dynamodb.exceptions.ClientError as error:
    print("class    ", ", ".join(one.__name__ for one in type(error).__mro__))
    print("reasons  ", error.response.get("CancellationReasons"))
    print("retries  ", error.response["ResponseMetadata"]["RetryAttempts"])
    print("str      ", error)
PY
curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o '"sent"' | wc -l # requests that reached the stub
