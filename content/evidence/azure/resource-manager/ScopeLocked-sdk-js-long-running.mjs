// azure/resource-manager/ScopeLocked-sdk-js-long-running: a DELETE is accepted, and ScopeLocked comes in the body of a poll answered with 200
// A stub of this project, answering as Azure Resource Manager does; @azure/arm-resources 8.0.0 with @azure/core-rest-pipeline 1.24.0
//
// One terminal: npm install @azure/arm-resources@8.0.0 @azure/core-rest-pipeline@1.24.0 && node ScopeLocked-sdk-js-long-running.mjs
import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';

const [vault, deployment, template] = ["subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo/providers/Microsoft.KeyVault/vaults/kv-demo","subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo/providers/Microsoft.Resources/deployments/main",{"properties":{"mode":"Incremental","template":{"resources":[]}}}];
const answers = [{"status":202,"headers":{"Content-Type":"application/json; charset=utf-8","Azure-AsyncOperation":"https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-demo/operations/1?api-version=2021-04-01"},"body":"{}"},{"status":200,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"status\":\"Failed\",\"error\":{\"code\":\"ScopeLocked\",\"message\":\"text of the stub, not of Azure\"}}"}];
const armClient = (address) => {
  const plain = createDefaultHttpClient();
  const httpClient = {
    sendRequest: async (request) => {
      const url = request.url.replace('https://management.azure.com', address);
      const answer = await plain.sendRequest({ ...request, url, allowInsecureConnection: true });
      return { ...answer, request };
    },
  };
  const credential = { getToken: async () => ({ token: 'stub', expiresOnTimestamp: Date.now() + 3.6e6 }) };
  return new ResourceManagementClient(credential, '00000000-0000-0000-0000-000000000000', { httpClient });
};
const js = (stage, answers, call) =>
  attempts(stage, answers, async (address) => {
    const came = await call(armClient(address));
    stage.out.line('client', `gave ${JSON.stringify(came)}`);
  });
const call = ({ resources }) => resources.deleteById(vault, '2023-07-01', { updateIntervalInMs: 10 });

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
const run = (stage) => js(stage, answers, call);

const server = await serveStub(stage.port);
console.log(await run(stage));
server.closeAllConnections();
server.close();
