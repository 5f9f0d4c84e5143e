// aws/lambda/ResourceConflictException-sample-wrong: the same with set-variable-wrong.ts: repeated, it removes A’s variable
// A stub of this project, answering as AWS Lambda (the variables of one function) does; @aws-sdk/client-lambda 3.1164.0
//
// One terminal: npm install @aws-sdk/client-lambda@3.1164.0 && node ResourceConflictException-sample-wrong.mts   (Node 24)
import net from 'node:net';
import { Lambda } from '@aws-sdk/client-lambda';
// ---- content/code/aws/ResourceConflictException/set-variable-wrong.ts ----
import { setTimeout as sleep } from 'node:timers/promises';
import { type Lambda, ResourceConflictException } from '@aws-sdk/client-lambda';

/** Reads once, and repeats the same write until it is accepted. */
export async function setVariable(client: Lambda, FunctionName: string, name: string, value: string, pauses = [2, 5, 10, 20]) {
  const { Environment } = await client.getFunctionConfiguration({ FunctionName });
  const update = { FunctionName, Environment: { Variables: { ...Environment?.Variables, [name]: value } } };
  for (const pause of pauses) {
    try {
      return await client.updateFunctionConfiguration(update);
    } catch (error) {
      if (!(error instanceof ResourceConflictException)) throw error;
      await sleep(pause * 1000);
    }
  }
  return client.updateFunctionConfiguration(update);
}
// ---- the two writers ----
const sample = async () => ({ setVariable });
const lambdaAt = (endpoint) =>
  new Lambda({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
const setting = async (stage, file) => {
  const { setVariable } = await sample (file);
  return atStub(stage, {
    write: /^PUT /,
    overlap: true,
    work: async (who, address) => {
      await setVariable(lambdaAt(address), 'app', `DEPLOY_${who}`, `from ${who}`, [0.1, 0.2, 0.4]);
    },
  });
};
const atStub = async (
  stage,
  { write, overlap, work },
) => {
  const kept = `http://${stage.host}:${stage.port}/--kept--`;
  await fetch(kept, { method: 'PUT', body: '' });
  return twoWriters(stage, {
    writes: (sent) => write.test(sent),
    overlap,
    work: (who, address) => work(who, address).then(() => undefined),
    left: async () => (await fetch(kept)).text(),
  });
};
const relay = (stage, { before, lose } = {}) =>
  new Promise((resolve, reject) => {
    const exchanges = [];
    const sockets = new Set ();
    const server = net.createServer((client) => {
      const upstream = net.connect(stage.port, stage.host);
      let current;
      let passing = Promise.resolve (undefined);
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.once('close', () => {
          sockets.delete(socket);
          (socket === client ? upstream : client).destroy();
        });
      }
      client.on('data', (part) => {
        if (!current || current.received) {
          current = { sent: '', received: '' };
          exchanges.push(current);
          const [sent, index] = [part.toString('latin1'), exchanges.length - 1];
          if (before) passing = passing.then(() => before(sent, index));
        }
        current.sent += part.toString('latin1');
        if (before) passing = passing.then(() => upstream.write(part));
        else upstream.write(part);
      });
      upstream.on('data', (part) => {
        if (current) {
          current.received += part.toString('latin1');
          if (lose?.(current.sent, exchanges.indexOf(current))) {
            current.lost = true;
            setTimeout(() => client.destroy(), 20); // the rest of the answer is on its way
            return;
          }
        }
        client.write(part);
      });
    });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (!address || typeof address !== 'object') return reject(new Error('The relay has no port.'));
      resolve({
        port: address.port,
        exchanges,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
const readable = (received) => {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  if (!/^transfer-encoding: chunked/im.test(head)) return received;
  const raw = rest.join('\r\n\r\n');
  let body = '';
  for (let at = 0, size = 0;; at += size + 2) {
    size = Number.parseInt(raw.slice(at), 16);
    if (!size) return `${head}\r\n\r\n${body}`;
    at = raw.indexOf('\r\n', at) + 2;
    body += raw.slice(at, at + size);
  }
};
const twoWriters = async ({ host, port, out }, { writes, overlap, work, left }) => {
  const pause = (ms) => new Promise ((done) => setTimeout(done, ms));
  const [aReady, aBegun, aDone, bReady] = [
    Promise.withResolvers (),
    Promise.withResolvers (),
    Promise.withResolvers (),
    Promise.withResolvers (),
  ];
  const passed = [];
  const written = { A: false, B: false };
  const hold = async (who, sent) => {
    const first = !written[who] && writes(sent);
    if (who === 'A' && first) {
      aReady.resolve();
      await Promise.race([bReady.promise, pause(1500)]);
      setTimeout(aBegun.resolve, 50);
    }
    if (who === 'B' && first) {
      bReady.resolve();
      await (overlap ? aBegun : aDone).promise;
    }
    if (who === 'B' && written.B) await aDone.promise;
    written[who] ||= first;
  };
  const through = (who) => {
    const wire = relay(
      { host, port },
      {
        before: async (sent, index) => {
          await hold(who, sent);
          passed.push({ who, exchange: (await wire).exchanges[index] });
        },
      },
    );
    return wire;
  };
  const [a, b] = [await through('A'), await through('B')];
  const told = (who, at) =>
    work(who, `http://127.0.0.1:${at}`).then(
      (value) => `${who}: done${typeof value === 'string' ? `, told “${value}”` : ''}`,
      (fault) => `${who}: ${fault}`,
    );
  try {
    const ofA = told('A', a.port).finally(() => {
      aReady.resolve();
      aBegun.resolve();
      aDone.resolve();
    });
    await aReady.promise;
    const ofB = told('B', b.port).finally(() => bReady.resolve());
    const both = [await ofA, await ofB];
    for (const { who, exchange } of passed) {
      out.note(`Writer ${who}`);
      out.exchange(exchange?.sent ?? '', readable(exchange?.received ?? ''));
    }
    for (const one of both) out.line('writer', one);
  } finally {
    await a.close();
    await b.close();
  }
  const text = await left();
  out.note('What is there now:');
  out.printed(text);
  const lost = ['from A', 'from B'].filter((update) => !text.includes(update)).length;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};
const out = {
  note: (text) => console.log('#', text),
  exchange: (sent, received) => console.log((sent.replace(/^/gm, '> ') + '\n' + received.replace(/^/gm, '< ')).replaceAll('\r', '')),
  line: (who, text) => console.log(who + '>', text),
  printed: (text) => console.log(text.replace(/^/gm, '    ')),
  script: () => undefined,
};
const stage = { host: '127.0.0.1', port: 18080, out };
const run = (stage) => setting(stage, file);

await (async (port, keeper) => {
  const { createServer } = await import('node:http');
  let busy = false;
  let refused = () => undefined;
  const kept = {
    value: '',
    version: 1,
    alone: async (change, refusal) => {
      if (busy) {
        refused();
        return refusal;
      }
      busy = true;
      await new Promise ((done) => {
        refused = done;
        setTimeout(done, 300);
      });
      busy = false;
      return change();
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.sendDate = false;
    if (request.url === '/--kept--') {
      if (request.method === 'PUT') Object.assign(kept, { value: body, version: 1 });
      return response.end(kept.value);
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const answer = await keeper(kept, { method: request.method ?? '', headers, body });
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(stage.port, async (kept, { method, body }) => {
  const json = (status, content, type) => ({
    status,
    headers: { 'Content-Type': 'application/json', ...(type && { 'x-amzn-errortype': type }) },
    body: JSON.stringify(content),
  });
  const now = () =>
    json(200, {
      FunctionName: 'app',
      State: 'Active',
      LastUpdateStatus: 'Successful',
      RevisionId: `revision-${kept.version}`,
      Environment: { Variables: JSON.parse(kept.value || '{}') },
    });
  if (method === 'GET') return now();
  const change = () => {
    const { RevisionId, Environment } = JSON.parse(body);
    if (RevisionId && RevisionId !== `revision-${kept.version}`)
      return json(412, { Type: 'User', message: 'text of the stub, not of AWS' }, 'PreconditionFailedException');
    kept.value = JSON.stringify(Environment.Variables);
    kept.version++;
    return now();
  };
  return kept.alone(change, json(409, { Type: 'User', message: 'text of the stub, not of AWS' }, 'ResourceConflictException'));
});
console.log(await run(stage));
process.exit();
