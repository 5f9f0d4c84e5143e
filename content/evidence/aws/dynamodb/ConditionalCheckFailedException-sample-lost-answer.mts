// aws/dynamodb/ConditionalCheckFailedException-sample-lost-answer: the answer to a write of change.ts gets lost: the SDK sends it again, is refused, and the sample finds its own write
// dynalite, an emulator of DynamoDB that is not by AWS (npm dynalite) 4.0.0; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: npx dynalite --port 18080 --createTableMs 100
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node ConditionalCheckFailedException-sample-lost-answer.mts   (Node 24)
import net from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
// ---- content/code/aws/ConditionalCheckFailedException/change.ts ----
import { setTimeout as sleep } from 'node:timers/promises';
import { ConditionalCheckFailedException, type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

/** Writes with the version it read; after a refusal it starts again from the item that won, unless that is its own write. */
export async function change(db: DynamoDBClient, TableName: string, id: string, next: (old: string) => string, attempts = 4) {
  const [Key, write] = [{ id: { S: id } }, { S: crypto.randomUUID() }];
  const read = async () => (await db.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
  const UpdateExpression = 'SET #text = :text, version = version + :one, lastWrite = :write';
  const names = { ConditionExpression: 'version = :seen', ExpressionAttributeNames: { '#text': 'text' } };
  for (let item = await read(), attempt = 1; item; attempt++) {
    const { version = { N: '0' }, text } = item;
    const ExpressionAttributeValues = { ':text': { S: next(text?.S ?? '') }, ':one': { N: '1' }, ':write': write, ':seen': version };
    const update = { TableName, Key, UpdateExpression, ...names, ExpressionAttributeValues };
    try {
      return await db.send(new UpdateItemCommand({ ...update, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      item = error.Item ?? (await read()); // no Item: gone, or an emulator that does not send it
      if (item?.lastWrite?.S === write.S) return; // only the answer to this write was lost
      if (attempt >= attempts) throw error;
      await sleep(Math.random() * 50 * 2 ** attempt);
    }
  }
  throw new Error(`${id} is gone`); // a decision for the caller, not for a loop
}
// ---- the two writers ----
const sample = async () => ({ change });
const clientAt = (endpoint) =>
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
const notesIn = async (name, endpoint) => {
  const db = clientAt(endpoint);
  await table(db, name);
  await db.send(new PutItemCommand({ TableName: name, Item: { id: { S: 'notes' }, version: { N: '1' }, text: { S: 'notes\n' } } }));
  return async () => (await db.send(new GetItemCommand({ TableName: name, Key: { id: { S: 'notes' } }, ConsistentRead: true }))).Item;
};
const addLines = async (stage, name, change) => {
  const left = await notesIn(name, `http://${stage.host}:${stage.port}`);
  return twoWriters(stage, {
    writes: (sent) => /x-amz-target: \S+UpdateItem/i.test(sent),
    work: (who, address) => change(clientAt(address), name, 'notes', (old) => `${old}from ${who}\n`).then(() => undefined),
    left: async () => (await left())?.text?.S ?? '',
  });
};
const addLineLosing = async (stage, name, change) => {
  const left = await notesIn(name, `http://${stage.host}:${stage.port}`);
  const isWrite = (sent) => /x-amz-target: \S+UpdateItem/i.test(sent);
  let dropped;
  const lose = (sent, index) => {
    if (isWrite(sent)) dropped ??= index;
    return index === dropped;
  };
  const wire = await relay(stage, { lose });
  try {
    const told = await change(clientAt(`http://127.0.0.1:${wire.port}`), name, 'notes', (old) => `${old}from A\n`).then(
      () => 'done',
      (fault) => `${fault}`,
    );
    for (const { sent, received, lost } of wire.exchanges) {
      if (lost) stage.out.note('The answer to this one is thrown away by the relay.');
      stage.out.exchange(sent, readable(received));
    }
    stage.out.line('writer', told);
  } finally {
    await wire.close();
  }
  stage.out.note('What is there now:');
  stage.out.printed((await left())?.text?.S ?? '');
  return { attempts: wire.exchanges.filter(({ sent }) => isWrite(sent)).length };
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
const run = async (stage) => {
      const { change } = await sample ('aws/ConditionalCheckFailedException/change.ts');
      return addLineLosing(stage, 'notes-lost', change);
    };


console.log(await run(stage));
process.exit();
