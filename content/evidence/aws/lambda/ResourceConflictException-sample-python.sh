#!/usr/bin/env bash
# aws/lambda/ResourceConflictException-sample-python: set_variable.py: busy, then overtaken by A: it reads again and sends both variables
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
curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '[{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"FunctionName\":\"app\",\"State\":\"Active\",\"LastUpdateStatus\":\"Successful\",\"RevisionId\":\"revision-1\",\"Environment\":{\"Variables\":{}}}"},{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"FunctionName\":\"app\",\"State\":\"Active\",\"LastUpdateStatus\":\"Successful\",\"RevisionId\":\"revision-1\",\"Environment\":{\"Variables\":{}}}"},{"status":409,"headers":{"Content-Type":"application/json","x-amzn-errortype":"ResourceConflictException"},"body":"{\"Type\":\"User\",\"message\":\"text of the stub, not of AWS\"}"},{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"FunctionName\":\"app\",\"State\":\"Active\",\"LastUpdateStatus\":\"Successful\",\"RevisionId\":\"revision-1\",\"Environment\":{\"Variables\":{}}}"},{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"FunctionName\":\"app\",\"State\":\"Active\",\"LastUpdateStatus\":\"Successful\",\"RevisionId\":\"revision-1\",\"Environment\":{\"Variables\":{}}}"},{"status":412,"headers":{"Content-Type":"application/json","x-amzn-errortype":"PreconditionFailedException"},"body":"{\"Type\":\"User\",\"message\":\"text of the stub, not of AWS\"}"},{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"FunctionName\":\"app\",\"State\":\"Active\",\"LastUpdateStatus\":\"Successful\",\"RevisionId\":\"revision-2\",\"Environment\":{\"Variables\":{\"DEPLOY_A\":\"from A\"}}}"},{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"FunctionName\":\"app\",\"State\":\"Active\",\"LastUpdateStatus\":\"Successful\",\"RevisionId\":\"revision-2\",\"Environment\":{\"Variables\":{\"DEPLOY_A\":\"from A\"}}}"},{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"FunctionName\":\"app\",\"State\":\"Active\",\"LastUpdateStatus\":\"Successful\",\"RevisionId\":\"revision-3\",\"Environment\":{\"Variables\":{}}}"}]'
python3 - "http://127.0.0.1:$PORT" <<'PYTHON'
import sys
import random
import time

from botocore.exceptions import ClientError

AGAIN = {"ResourceConflictException", "PreconditionFailedException"}


def set_variable(client, function, name, value, pauses=(2, 5, 10, 20)):
    """Set one variable of a function: wait until no update runs, read, write with the revision that was read."""
    updated = client.get_waiter("function_updated")  # raises at once without lambda:GetFunctionConfiguration
    for pause in (*pauses, None):
        updated.wait(FunctionName=function)
        seen = client.get_function_configuration(FunctionName=function)
        variables = {**seen.get("Environment", {}).get("Variables", {}), name: value}
        try:
            client.update_function_configuration(
                FunctionName=function, RevisionId=seen["RevisionId"], Environment={"Variables": variables}
            )
            return updated.wait(FunctionName=function)
        except ClientError as error:
            if error.response["Error"]["Code"] not in AGAIN or pause is None:
                raise
            time.sleep(pause * random.uniform(0.75, 1.25))

import boto3
client = boto3.client("lambda", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
set_variable(client, "app", "DEPLOY_B", "from B", (0.1, 0.2, 0.4))
PYTHON
