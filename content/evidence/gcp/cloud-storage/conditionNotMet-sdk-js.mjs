// gcp/cloud-storage/conditionNotMet-sdk-js: a simple upload is answered 412
// A stub of this project, answering as Cloud Storage (JSON API) does; @google-cloud/storage 8.4.0
//
// One terminal: npm install @google-cloud/storage@8.4.0 && node conditionNotMet-sdk-js.mjs
import { Storage } from '@google-cloud/storage';

const gcsError = (status, reason) => {
  const [message, headers] = ['text of the stub, not of Google', { 'Content-Type': 'application/json' }];
  return { status, headers, body: JSON.stringify({ error: { code: status, message, errors: [{ message, domain: 'global', reason }] } }) };
};
const lost = {"status":200,"lost":true};
const refused = gcsError(412, 'conditionNotMet');
const done = {"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"done\":true}"};
const askStorage = (stage, answers, call) =>
  attempts(stage, answers, async (apiEndpoint) => {
    const storage = new Storage({ apiEndpoint, projectId: 'faultbook', useAuthWithCustomEndpoint: false });
    return call(storage.bucket('docs'), apiEndpoint).catch((fault) => {
      const inErrors = fault.errors?.[0]?.reason;
      stage.out.line('client', `${fault.constructor.name}: error.code ${fault.code}, error.errors[0].reason ${inErrors}`);
      const status = Number(fault.code) || undefined;
      throw { name: fault.constructor.name, code: inErrors ?? (status ? undefined : fault.code), statusCode: status, message: fault.message };
    });
  });

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
const run = (stage) =>
    askStorage(stage, [refused], (bucket) => bucket.file('a.txt').save('new', { resumable: false, preconditionOpts: { ifGenerationMatch: 1700000000000001 } }));

const server = await serveStub(stage.port);
console.log(await run(stage));
server.closeAllConnections();
server.close();
