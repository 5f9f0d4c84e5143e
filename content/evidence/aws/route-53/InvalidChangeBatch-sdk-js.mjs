// aws/route-53/InvalidChangeBatch-sdk-js: to compare: a change is answered InvalidChangeBatch, one request
// A stub of this project, answering as Amazon Route 53 (REST with XML) does; @aws-sdk/client-route-53 3.1169.0, @smithy/core 3.41.0
//
// One terminal: npm install @aws-sdk/client-route-53@3.1169.0 && node InvalidChangeBatch-sdk-js.mjs
import { ChangeResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53';

const answer = {
  "status": 400,
  "headers": {
    "x-amzn-RequestId": "00000000-0000-4000-8000-000000000000",
    "Content-Type": "text/xml"
  },
  "body": "<?xml version=\"1.0\"?>\n<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender</Type><Code>InvalidChangeBatch</Code><Message>text of the stub, not of AWS</Message></Error><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ErrorResponse>\n"
};
const rounds = [{}];
const open = (settings) => new Route53Client(settings);
const send = (client               ) =>
  client.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: 'Z3M3LMPEXAMPLE',
      ChangeBatch: {
        Changes: [{ Action: 'UPSERT', ResourceRecordSet: { Name: 'app.example.com', Type: 'A', TTL: 60, ResourceRecords: [{ Value: '192.0.2.1' }] } }],
      },
    }),
  );
const errorLines = (fault         )         => {
  if (!(fault instanceof Error)) return String(fault);
  const { $response, ...fields } = { ...fault }                           ; // own fields of an Error have no type
  const shown = Object.entries({ name: fault.name, message: fault.message, ...fields })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value).replace(/"totalRetryDelay":(?=[1-9])/, '"totalRetryDelay":≈ ')}`);
  return [`rejects with ${fault.constructor.name}`, ...shown].join('\n');
};

const serveStub = async (port) => {
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
};
const attempts = async (
  { host, port, out },
  answers,
  work,
) => {
  const address = `http://${host}:${port}`;
  await fetch(`${address}/--stub--`, { method: 'PUT', body: JSON.stringify(answers) });
  const fault = await work(address).then(
    () => undefined,
    (error) => error,
  );
  const asked = await fetch(`${address}/--stub--`);
  const exchanges = JSON.parse(await asked.text());
  const shown = new Set ();
  for (const [index, { sent, received, after }] of exchanges.entries()) {
    out.note(index === 0 ? 'Request 1' : `Request ${index + 1}, ≈ ${after} ms after the one before`);
    const [line = ''] = sent.split('\r\n');
    const same = shown.has(`${line}${received}`);
    if (!same) out.exchange(sent, received || '(no answer: the connection was closed)');
    else out.note(`the same: ${line}, answered ${received.split('\r\n')[0] || 'by closing the connection'}`);
    shown.add(`${line}${received}`);
  }
  const last = Number(/^HTTP\/1\.1 (\d{3})/.exec(exchanges.at(-1)?.received ?? '')?.[1] ?? 0);
  const { name, Code = name, code = Code, message } = fault ?? {}; // AWS: the wire’s code is Code, the class is name
  const status = fault?.statusCode ?? fault?.status ?? fault?.$metadata?.httpStatusCode ?? fault?.response?.status ?? (last || undefined);
  out.line('client', fault ? `${name}, code ${code}, status ${status}: ${String(message).split('\n')[0]}` : 'succeeded');
  return { attempts: exchanges.length, ...(status ? { status } : {}), ...(fault ? { code } : {}) }; // an SDK’s error has no type of ours
};
const out = {
  note: (text) => console.log('#', text),
  exchange: (sent, received) => console.log((sent.replace(/^/gm, '> ') + '\n' + received.replace(/^/gm, '< ')).replaceAll('\r', '')),
  line: (who, text) => console.log(who + '>', text),
  printed: (text) => console.log(text.replace(/^/gm, '    ')),
  script: () => undefined,
};
const stage = { host: '127.0.0.1', port: 18080, out };
const run = async (stage) => {
      let worst = { attempts: 0 };
      for (const round of rounds) {
        if (rounds.length > 1) stage.out.note(`Settings of the client: ${JSON.stringify(round)}`);
        let raised;
        const got = await attempts(stage, [answer], (endpoint) =>
          send(open({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }, ...round })).catch(
            (fault) => {
              raised = fault;
              throw fault;
            },
          ),
        );
        stage.out.line('sdk', errorLines(raised));
        if ((got.attempts ?? 0) > worst.attempts) worst = { ...got, attempts: got.attempts ?? 0 };
      }
      return worst;
    };

const server = await serveStub(stage.port);
console.log(await run(stage));
server.closeAllConnections();
server.close();
