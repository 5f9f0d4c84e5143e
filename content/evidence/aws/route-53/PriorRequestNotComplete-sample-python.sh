#!/usr/bin/env bash
# aws/route-53/PriorRequestNotComplete-sample-python: replace.py: busy, then overtaken by A: it reads again and sends both values
# A stub of this project, answering as Amazon Route 53 (REST with XML) does boto3 1.43.11, botocore 1.43.11, Python 3.11.7; boto3, unmodified; its version stands above
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
curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '[{"status":200,"headers":{"Content-Type":"text/xml"},"body":"<ListResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ResourceRecordSets><ResourceRecordSet><Name>app.example.com.</Name><Type>TXT</Type><TTL>60</TTL><ResourceRecords><ResourceRecord><Value>\"first\"</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></ResourceRecordSets></ListResourceRecordSetsResponse>"},{"status":400,"headers":{"Content-Type":"text/xml"},"body":"<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender</Type><Code>PriorRequestNotComplete</Code><Message>text of the stub, not of AWS</Message></Error></ErrorResponse>"},{"status":400,"headers":{"Content-Type":"text/xml"},"body":"<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender</Type><Code>InvalidChangeBatch</Code><Message>text of the stub, not of AWS</Message></Error></ErrorResponse>"},{"status":200,"headers":{"Content-Type":"text/xml"},"body":"<ListResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ResourceRecordSets><ResourceRecordSet><Name>app.example.com.</Name><Type>TXT</Type><TTL>60</TTL><ResourceRecords><ResourceRecord><Value>\"first\"</Value></ResourceRecord><ResourceRecord><Value>\"from A\"</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></ResourceRecordSets></ListResourceRecordSetsResponse>"},{"status":200,"headers":{"Content-Type":"text/xml"},"body":"<ChangeResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status><SubmittedAt>2026-11-26T00:00:00Z</SubmittedAt></ChangeInfo></ChangeResourceRecordSetsResponse>"}]'
python3 - "http://127.0.0.1:$PORT" <<'PYTHON'
import sys
import random
import time

from botocore.exceptions import ClientError

AGAIN = {"PriorRequestNotComplete", "InvalidChangeBatch"}


def add_value(dns, zone, name, kind, value, pauses=(5, 10, 20, 40)):
    """Add a value to a record set: remove exactly what was read, in the batch that creates the new set."""
    for pause in (*pauses, None):
        sets = dns.list_resource_record_sets(HostedZoneId=zone, StartRecordName=name, StartRecordType=kind, MaxItems="1")
        seen = next(one for one in sets["ResourceRecordSets"] if (one["Name"], one["Type"]) == (name, kind))
        if {"Value": value} in seen["ResourceRecords"]:
            return None  # done, perhaps by a try whose answer was lost
        new = {**seen, "ResourceRecords": [*seen["ResourceRecords"], {"Value": value}]}
        changes = [{"Action": "DELETE", "ResourceRecordSet": seen}, {"Action": "CREATE", "ResourceRecordSet": new}]
        try:
            return dns.change_resource_record_sets(HostedZoneId=zone, ChangeBatch={"Changes": changes})["ChangeInfo"]["Id"]
        except ClientError as error:
            if error.response["Error"]["Code"] not in AGAIN or pause is None:
                raise
            time.sleep(pause * random.uniform(0.75, 1.25))

import boto3
dns = boto3.client("route53", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
add_value(dns, "Z3M3LMPEXAMPLE", "app.example.com.", "TXT", '"from B"', (0.1, 0.2, 0.4))
PYTHON
