// aws/dynamodb/TransactionCanceledException-sample-right: two writers change one order and its journal in a transaction, both with transact.ts
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node TransactionCanceledException-sample-right.mts   (Node 24)
import net from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
// ---- content/code/aws/TransactionCanceledException/transact.ts ----
import { setTimeout as sleep } from 'node:timers/promises';
import { type DynamoDBClient, TransactionCanceledException, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

const contended = ['TransactionConflict', 'ConditionalCheckFailed'];
const throttled = ['ThrottlingError', 'ProvisionedThroughputExceeded'];

/** Sends what `build` makes. Busy items: the same again. A condition not met: `build` reads again. Any other reason is thrown. */
export async function transact(client: DynamoDBClient, build: () => Promise<TransactWriteItem[]>, tries = 4, newToken = () => crypto.randomUUID() as string) {
  let [TransactItems, ClientRequestToken] = [await build(), newToken()];
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken }));
    } catch (error) {
      if (!(error instanceof TransactionCanceledException) || attempt === tries) throw error;
      const codes = (error.CancellationReasons ?? []).map(({ Code = 'None' }) => Code).filter((code) => code !== 'None');
      if (codes.length === 0 || !codes.every((code) => contended.includes(code) || throttled.includes(code))) throw error;
      const pause = codes.some((code) => throttled.includes(code)) ? 1000 : 100; // ms
      await sleep(Math.random() * pause * 2 ** attempt);
      if (codes.includes('ConditionalCheckFailed')) [TransactItems, ClientRequestToken] = [await build(), newToken()];
    }
  }
}
// ---- the two writers ----
const sample = async () => ({ transact });
const open = (endpoint) =>
  new DynamoDBClient({ endpoint, region: 'us-west-2', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
const table = async function table(client, TableName) {
  await client.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  while ((await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus !== 'ACTIVE') await new Promise((done) => setTimeout(done, 50));
};
const addNote = async (client, TableName, note) => {
  const { Item } = await client.send(new GetItemCommand({ TableName, Key: { id: { S: 'order' } }, ConsistentRead: true }));
  const [seen, next] = [Item?.version?.N ?? '0', `${Number(Item?.version?.N ?? 0) + 1}`];
  const values = { ':seen': { N: seen }, ':next': { N: next }, ':notes': { S: `${Item?.notes?.S ?? ''}${note} ` } };
  return [
    {
      Update: {
        TableName,
        Key: { id: { S: 'order' } },
        UpdateExpression: 'SET version = :next, notes = :notes',
        ConditionExpression: 'version = :seen',
        ExpressionAttributeValues: values,
      },
    },
    { Put: { TableName, Item: { id: { S: `order journal ${next}` }, note: { S: note } } } },
  ];
};
const noteTwice = async (stage, TableName, work) => {
  const client = open(`http://${stage.host}:${stage.port}`);
  await table(client, TableName);
  await client.send(new PutItemCommand({ TableName, Item: { id: { S: 'order' }, version: { N: '1' }, notes: { S: '' } } }));
  return twoWriters(stage, {
    writes: (sent) => sent.includes('TransactWriteItems'),
    work: (who, address) => work(who, address).then(() => undefined),
    left: async () => JSON.stringify((await client.send(new GetItemCommand({ TableName, Key: { id: { S: 'order' } }, ConsistentRead: true }))).Item),
  });
};
const transactions = async (stage, file, name) => {
  const { transact } = await sample (file);
  return noteTwice(stage, name, (who, address) => {
    const client = open(address);
    let sent = 0;
    return transact(
      client,
      () => addNote(client, name, `from ${who}`),
      4,
      () => `${name}-${who}-${++sent}`,
    );
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
const run = (stage) => transactions(stage, 'aws/TransactionCanceledException/transact.ts', 'orders-right');


console.log(await run(stage));
process.exit();
