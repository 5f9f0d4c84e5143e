#!/usr/bin/env bash
# aws/lambda/ResourceConflictException-sdk-boto3: update_function_configuration is answered “An update is in progress”, with ten attempts in each retry mode: one request
# A stub of this project, answering as AWS Lambda (REST with JSON) does boto3 1.43.11, botocore 1.43.11, Python 3.11.7; boto3, unmodified; its version stands above
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
curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '[{"status":409,"headers":{"x-amzn-RequestId":"00000000-0000-4000-8000-000000000000","Content-Type":"application/json","x-amzn-errortype":"ResourceConflictException"},"body":"{\"Type\":\"User\",\"message\":\"The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:us-east-1:123456789012:function:app\"}"}]'
AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=not-a-secret AWS_DEFAULT_REGION=us-east-1 AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null python3 - "http://127.0.0.1:$PORT" <<'PY'
import sys, boto3
from botocore.config import Config
client = boto3.client("lambda", endpoint_url=sys.argv[1], config=Config(retries={"mode": "legacy", "max_attempts": 10}))
try:
    client.update_function_configuration(FunctionName="app", MemorySize=256)
    print("class   none")
except Exception as error:
    print("class  ", ", ".join(one.__name__ for one in type(error).__mro__))
    answer = getattr(error, "response", None) or getattr(error, "last_response", None) or {}
    print("code   ", answer.get("Error", {}).get("Code"))
    print("retries", answer.get("ResponseMetadata", {}).get("RetryAttempts"))
    print("str    ", error)
PY
curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o '"sent"' | wc -l # requests that reached the stub
curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '[{"status":409,"headers":{"x-amzn-RequestId":"00000000-0000-4000-8000-000000000000","Content-Type":"application/json","x-amzn-errortype":"ResourceConflictException"},"body":"{\"Type\":\"User\",\"message\":\"The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:us-east-1:123456789012:function:app\"}"}]'
AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=not-a-secret AWS_DEFAULT_REGION=us-east-1 AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null python3 - "http://127.0.0.1:$PORT" <<'PY'
import sys, boto3
from botocore.config import Config
client = boto3.client("lambda", endpoint_url=sys.argv[1], config=Config(retries={"mode": "standard", "max_attempts": 10}))
try:
    client.update_function_configuration(FunctionName="app", MemorySize=256)
    print("class   none")
except Exception as error:
    print("class  ", ", ".join(one.__name__ for one in type(error).__mro__))
    answer = getattr(error, "response", None) or getattr(error, "last_response", None) or {}
    print("code   ", answer.get("Error", {}).get("Code"))
    print("retries", answer.get("ResponseMetadata", {}).get("RetryAttempts"))
    print("str    ", error)
PY
curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o '"sent"' | wc -l # requests that reached the stub
curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '[{"status":409,"headers":{"x-amzn-RequestId":"00000000-0000-4000-8000-000000000000","Content-Type":"application/json","x-amzn-errortype":"ResourceConflictException"},"body":"{\"Type\":\"User\",\"message\":\"The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:us-east-1:123456789012:function:app\"}"}]'
AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=not-a-secret AWS_DEFAULT_REGION=us-east-1 AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null python3 - "http://127.0.0.1:$PORT" <<'PY'
import sys, boto3
from botocore.config import Config
client = boto3.client("lambda", endpoint_url=sys.argv[1], config=Config(retries={"mode": "adaptive", "max_attempts": 10}))
try:
    client.update_function_configuration(FunctionName="app", MemorySize=256)
    print("class   none")
except Exception as error:
    print("class  ", ", ".join(one.__name__ for one in type(error).__mro__))
    answer = getattr(error, "response", None) or getattr(error, "last_response", None) or {}
    print("code   ", answer.get("Error", {}).get("Code"))
    print("retries", answer.get("ResponseMetadata", {}).get("RetryAttempts"))
    print("str    ", error)
PY
curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o '"sent"' | wc -l # requests that reached the stub
