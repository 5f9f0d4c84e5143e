// azure/cosmos-db/PreconditionFailed-sdk-js-lost: the answer to a replace is lost
// A stub of this project, answering as Azure Cosmos DB (API for NoSQL, gateway mode) does; @azure/cosmos 4.10.1
//
// One terminal: npm install @azure/cosmos@4.10.1 && node PreconditionFailed-sdk-js-lost.mjs
import { CosmosClient } from '@azure/cosmos';

const cosmosError = (status, code) => ({
  status,
  headers: { 'Content-Type': 'application/json', 'x-ms-activity-id': '00000000-0000-4000-8000-000000000000', 'x-ms-substatus': '0' },
  body: JSON.stringify({ code, message: 'text of the stub, not of Azure' }),
});
const refused = cosmosError(412, 'PreconditionFailed');
const match = {"accessCondition":{"type":"IfMatch","condition":"\"00000000-0000-0000-0000-000000000001\""}};
const askCosmos = async (stage, answers, call) => {
  const regions = [{ name: 'West Europe', databaseAccountEndpoint: `http://${stage.host}:${stage.port}` }];
  const account = { id: 'faultbook', writableLocations: regions, readableLocations: regions, enableMultipleWriteLocations: false };
  const asked = { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(account) };
  const got = await attempts(stage, [asked, ...answers], async (endpoint) => {
    const client = new CosmosClient({ endpoint, key: 'ZmF1bHRib29r' });
    try {
      return await call(client.database('shop').container('orders'));
    } catch (error) {
      const fault = error; // an SDK’s error has no type of ours
      stage.out.line('client', `${fault.constructor.name}: error.code ${fault.code}, error.body.code ${fault.body?.code}`);
      const status = typeof fault.code === 'number' ? fault.code : undefined;
      throw { name: fault.constructor.name, code: fault.body?.code ?? fault.code, statusCode: status, message: fault.message };
    } finally {
      client.dispose();
    }
  });
  stage.out.note('Request 1 asks for the regions of the account; it is not counted.');
  return { ...got, attempts: (got.attempts ?? 0) - 1 };
};
const replaceAt = (stage, answers, options) =>
  askCosmos(stage, answers, (container) => container.item('1', 'a').replace({ id: '1', pk: 'a', state: 'paid' }, options));

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
    replaceAt(stage, [{ status: 200, lost: true }, refused], match);

const server = await serveStub(stage.port);
console.log(await run(stage));
server.closeAllConnections();
server.close();
