// aws/route-53/PriorRequestNotComplete-sample-wrong: the same with replace-wrong.ts: the SDK repeats the UPSERT by itself, and A’s value is gone
// A stub of this project, answering as Amazon Route 53 (one record set) does; @aws-sdk/client-route-53 3.1169.0
//
// One terminal: npm install @aws-sdk/client-route-53@3.1169.0 && node PriorRequestNotComplete-sample-wrong.mts   (Node 24)
import net from 'node:net';
import { Route53 } from '@aws-sdk/client-route-53';
// ---- content/code/aws/PriorRequestNotComplete/replace-wrong.ts ----
import type { Route53, RRType } from '@aws-sdk/client-route-53';

/** Reads, adds a value, and upserts the set: the SDK repeats the old set after PriorRequestNotComplete. */
export async function addValue(dns: Route53, HostedZoneId: string, Name: string, Type: RRType, Value: string) {
  const listed = await dns.listResourceRecordSets({ HostedZoneId, StartRecordName: Name, StartRecordType: Type, MaxItems: 1 });
  const seen = listed.ResourceRecordSets?.find((one) => one.Name === Name && one.Type === Type);
  const ResourceRecords = [...(seen?.ResourceRecords ?? []), { Value }];
  const ResourceRecordSet = { Name, Type, TTL: 60, ...seen, ResourceRecords };
  await dns.changeResourceRecordSets({ HostedZoneId, ChangeBatch: { Changes: [{ Action: 'UPSERT', ResourceRecordSet }] } });
}
// ---- the two writers ----
const sample = async () => ({ addValue });
const dnsAt = (endpoint) =>
  new Route53({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
const adding = async (stage, file) => {
  const { addValue } = await sample (file);
  return atStub(stage, {
    write: /<Action>/,
    overlap: true,
    work: async (who, address) => {
      await addValue(dnsAt(address), 'Z3M3LMPEXAMPLE', 'app.example.com.', 'TXT', `"from ${who}"`, [0.1, 0.2, 0.4]);
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
const run = (stage) => adding(stage, file);

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
  const xml = (status, content) => ({ status, headers: { 'Content-Type': 'text/xml' }, body: content });
  const doc = 'xmlns="https://route53.amazonaws.com/doc/2013-04-01/"';
  const refusal = (code) =>
    xml(400, `<ErrorResponse ${doc}><Error><Type>Sender</Type><Code>${code}</Code><Message>text of the stub, not of AWS</Message></Error></ErrorResponse>`);
  const values = (text) => [...text.matchAll(/<Value>([^<]*)<\/Value>/g)].map(([, value = '']) => value.replaceAll('&quot;', '"'));
  if (method === 'GET') {
    const records = ['"first"', ...kept.value.split('\n').filter(Boolean)].map((one) => `<ResourceRecord><Value>${one}</Value></ResourceRecord>`);
    const set = `<ResourceRecordSet><Name>app.example.com.</Name><Type>TXT</Type><TTL>60</TTL><ResourceRecords>${records.join('')}</ResourceRecords></ResourceRecordSet>`;
    const more = '<IsTruncated>false</IsTruncated><MaxItems>1</MaxItems>';
    return xml(200, `<ListResourceRecordSetsResponse ${doc}><ResourceRecordSets>${set}</ResourceRecordSets>${more}</ListResourceRecordSetsResponse>`);
  }
  const change = () => {
    for (const one of body.split('<Change>').slice(1)) {
      const sent = values(one).slice(1).join('\n'); // the first stays as it is
      if (one.includes('<Action>DELETE</Action>') && sent !== kept.value) return refusal('InvalidChangeBatch');
      if (!one.includes('<Action>DELETE</Action>')) kept.value = sent;
    }
    const info = '<ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status><SubmittedAt>2026-11-26T00:00:00Z</SubmittedAt></ChangeInfo>';
    return xml(200, `<ChangeResourceRecordSetsResponse ${doc}>${info}</ChangeResourceRecordSetsResponse>`);
  };
  return kept.alone(change, refusal('PriorRequestNotComplete'));
});
console.log(await run(stage));
process.exit();
