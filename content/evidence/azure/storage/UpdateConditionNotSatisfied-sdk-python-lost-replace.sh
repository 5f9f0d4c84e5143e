#!/usr/bin/env bash
# azure/storage/UpdateConditionNotSatisfied-sdk-python-lost-replace: the answer to update_entity (replace) is lost: PUT is sent again and refused
# A stub of this project, answering as Azure Table Storage does 1, asked by azure-data-tables 12.4.2, azure-core 1.26.3; Azure SDK for Python, unmodified; its versions stand above
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
curl -s -X PUT --data-binary '[{"status":204,"headers":{},"body":"","lost":true},{"status":412,"headers":{"Content-Type":"application/json; odata=minimalmetadata; streaming=true; charset=utf-8"},"body":"{\"odata.error\":{\"code\":\"UpdateConditionNotSatisfied\",\"message\":{\"lang\":\"en-US\",\"value\":\"text of the stub, not of Azure\"}}}"}]' "$ADDRESS/--stub--"
/usr/bin/python3 - "$ADDRESS" <<'PYTHON'
import json, sys, warnings
warnings.simplefilter("ignore")
from azure.core import MatchConditions
from azure.core.credentials import AzureNamedKeyCredential
from azure.core.exceptions import AzureError
from azure.data.tables import TableClient
key = AzureNamedKeyCredential("faultbook", "ZmF1bHRib29r")
etag = "W/\"datetime'2026-11-26T08%3A00%3A00.0000000Z'\""
def update(mode):
    with TableClient(sys.argv[1] + "/faultbook", "orders", credential=key) as table:
        try:
            table.update_entity({"PartitionKey": "orders", "RowKey": "1", "state": "paid"}, mode, etag=etag, match_condition=MatchConditions.IfNotModified)
        except AzureError as fault:
            fault.status_code = getattr(fault, "status_code", None)
            raise
address = sys.argv[1]
try:
    update("replace")
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
