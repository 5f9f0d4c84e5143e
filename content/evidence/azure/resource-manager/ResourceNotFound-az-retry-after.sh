#!/usr/bin/env bash
# azure/resource-manager/ResourceNotFound-az-retry-after: az resource show is answered 404 with Retry-After: 1
# A stub of this project, answering as Azure Resource Manager does 1, asked by azure-cli 2.45.0 with azure-core 1.26.3; Azure CLI; only its login, its address and the demand for TLS are replaced
# Needs: apt-get install azure-cli; Node for the stub
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
curl -s -X PUT --data-binary '[{"status":404,"headers":{"Content-Type":"application/json; charset=utf-8","Retry-After":"1"},"body":"{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"text of the stub, not of Azure\"}}"}]' "http://127.0.0.1:$PORT/--stub--"
echo '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0","resources":[]}' > template.json
cat > az.py <<'PYTHON'
import sys, time
import azure.cli.core._profile as profile
from azure.cli.core import __version__, get_default_cli
from azure.core.credentials import AccessToken
from azure.core.pipeline.policies import _authentication
class Token:
    def get_token(self, *scopes, **more):
        return AccessToken("stub", int(time.time()) + 3600)
of = "00000000-0000-0000-0000-000000000000"
profile.Profile.get_login_credentials = lambda self, *args, **more: (Token(), of, "tenant")
profile.Profile.get_subscription_id = lambda self, *args, **more: of
_authentication._BearerTokenCredentialPolicyBase._enforce_https = staticmethod(lambda request: None)
az = get_default_cli()
az.cloud.endpoints.resource_manager = sys.argv[1]
sys.exit(az.invoke(sys.argv[2:]))
PYTHON
AZURE_CONFIG_DIR=$(mktemp -d) AZURE_CORE_COLLECT_TELEMETRY=0 /usr/bin/python3 az.py "http://127.0.0.1:$PORT" resource show --ids /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo/providers/Microsoft.KeyVault/vaults/kv-demo --api-version 2023-07-01; echo "exit $?"
