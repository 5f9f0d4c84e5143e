#!/usr/bin/env bash
# azure/resource-manager/DeploymentActive-sample-python: deploy.py: 503, 409, and the deployment of this run, which ends
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
curl -s -X PUT --data-binary '[{"status":503,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"error\":{\"code\":\"ServiceUnavailable\",\"message\":\"text of the stub, not of Azure\"}}"},{"status":409,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"error\":{\"code\":\"DeploymentActive\",\"message\":\"text of the stub, not of Azure\"}}"},{"status":200,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"properties\":{\"provisioningState\":\"Running\"},\"tags\":{\"run\":\"run-7\"}}"},{"status":200,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"properties\":{\"provisioningState\":\"Succeeded\"},\"tags\":{\"run\":\"run-7\"}}"}]' "$ADDRESS/--stub--"
/usr/bin/python3 - "$ADDRESS" <<'PYTHON'
import json, sys, warnings
warnings.simplefilter("ignore")
from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.mgmt.resource import ResourceManagementClient
import time

from azure.core.exceptions import ResourceExistsError

FINAL = {"Succeeded", "Failed", "Canceled"}


def deploy(deployments, group, name, run, properties, wait=15.0):
    """Deploys under one name; the tag tells another run from a first try of this one."""
    for refusals in range(1, 6):
        try:
            return deployments.begin_create_or_update(group, name, {"properties": properties, "tags": {"run": run}}).result()
        except ResourceExistsError as error:  # the class of each 409
            if getattr(error.error, "code", None) != "DeploymentActive" or refusals == 5:
                raise
        now = deployments.get(group, name)
        for _ in range(120):
            if now.properties.provisioning_state in FINAL:
                break
            time.sleep(wait)
            now = deployments.get(group, name)
        if (now.tags or {}).get("run") == run:
            if now.properties.provisioning_state == "Succeeded":
                return now
            raise RuntimeError(f"This run is {now.properties.provisioning_state}: read its operations.")

address = sys.argv[1]
try:
    deploy(ResourceManagementClient(object(), "00000000-0000-0000-0000-000000000000", base_url=address, authentication_policy=SansIOHTTPPolicy()).deployments, "rg-demo", "main", "run-7", {"mode": "Incremental", "template": {}}, 0.02)
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
