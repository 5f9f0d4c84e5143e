#!/usr/bin/env bash
# azure/resource-manager/ResourceNotFound-sdk-python: a GET is answered 404
# A stub of this project, answering as Azure Resource Manager does 1, asked by azure-mgmt-resource 22.0.0, azure-mgmt-core 1.3.3, azure-core 1.26.3; Azure SDK for Python, unmodified; its versions stand above
# Needs: apt-get install python3-azure python3-azure-storage; Node for the stub
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
ADDRESS=http://127.0.0.1:$PORT
curl -s -X PUT --data-binary '[{"status":404,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"text of the stub, not of Azure\"}}"}]' "$ADDRESS/--stub--"
/usr/bin/python3 - "$ADDRESS" <<'PYTHON'
import json, sys, warnings
warnings.simplefilter("ignore")
from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.mgmt.resource import ResourceManagementClient
address = sys.argv[1]
try:
    ResourceManagementClient(object(), "00000000-0000-0000-0000-000000000000", base_url=address, authentication_policy=SansIOHTTPPolicy()).resources.get_by_id("subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo/providers/Microsoft.KeyVault/vaults/kv-demo", "2023-07-01")
    print("null")
except Exception as fault:
    error = getattr(fault, "error", None)
    code = getattr(fault, "error_code", None) or getattr(error, "code", None)
    inner = getattr(error, "innererror", None)
    said = fault.message.split("\n")[0] + (f" error.innererror: {inner}" if inner else "")
    print(json.dumps({"name": type(fault).__name__, "code": getattr(code, "value", code), "statusCode": fault.status_code, "message": said}))
PYTHON
echo 'What reached the stub:'
curl -s "$ADDRESS/--stub--"
