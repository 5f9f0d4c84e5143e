// aws/dynamodb/ConditionalCheckFailedException-lost-answer: the answer to a write gets lost and the SDK sends it again: refused by its own write, or done twice
// dynalite, an emulator of DynamoDB that is not by AWS (npm dynalite) 4.0.0; @aws-sdk/client-dynamodb 3.1162.0
//
// Terminal 1: npx dynalite --port 18080 --createTableMs 100
// Terminal 2: npm install @aws-sdk/client-dynamodb@3.1162.0 && node ConditionalCheckFailedException-lost-answer.mts   (Node 24)
import net from 'node:net';
import { ConditionalCheckFailedException, CreateTableCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
// ----  ----

// ---- the two writers ----
const sample = async () => ({  });
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
const lostAnswers = async (stage) => {
  const settings = (port) => ({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-west-2',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' },
  });
  const direct = new DynamoDBClient(settings(stage.port));
  await table(direct, 'orders-lost');
  const TableName = 'orders-lost';
  const keyOf = (id) => ({ id: { S: id } });
  const left = async (id) => (await direct.send(new GetItemCommand({ TableName, Key: keyOf(id), ConsistentRead: true }))).Item;
  const take = (db, id, version, amount) =>
    db.send(
      new UpdateItemCommand({
        TableName,
        Key: keyOf(id),
        UpdateExpression: 'SET amount = :amount, version = version + :one',
        ConditionExpression: 'version = :seen',
        ExpressionAttributeValues: { ':amount': { N: `${amount}` }, ':one': { N: '1' }, ':seen': { N: version } },
      }),
    );
  const loop = async (db, id) => {
    const item = (await db.send(new GetItemCommand({ TableName, Key: keyOf(id), ConsistentRead: true }))).Item;
    try {
      return await take(db, id, item?.version?.N ?? '', Number(item?.amount?.N) - 15);
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return loop(db, id);
      throw fault;
    }
  };
  const kinds = {
    'PutItem, attribute_not_exists(id)': (db, id) =>
      db.send(new PutItemCommand({ TableName, Item: { ...keyOf(id), amount: { N: '25' } }, ConditionExpression: 'attribute_not_exists(id)' })),
    'SET amount = 25, version = :seen': (db, id) => take(db, id, '1', 25),
    'SET amount = amount - 15, amount >= 15': (db, id) =>
      db.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf(id),
          UpdateExpression: 'SET amount = amount - :some',
          ConditionExpression: 'amount >= :some',
          ExpressionAttributeValues: { ':some': { N: '15' } },
        }),
      ),
    'read, take 15, version = :seen; again when refused': loop,
  };
  let outcome = {};
  for (const [index, [kind, write]] of Object.entries(kinds).entries()) {
    const id = `A-${index + 1}`;
    if (index > 0) await direct.send(new PutItemCommand({ TableName, Item: { ...keyOf(id), amount: { N: '40' }, version: { N: '1' } } }));
    const isWrite = (sent) => /x-amz-target: \S+(?:PutItem|UpdateItem)/i.test(sent);
    let dropped;
    const lose = (sent, at) => {
      if (isWrite(sent)) dropped ??= at;
      return at === dropped;
    };
    const wire = await relay(stage, { lose });
    const db = new DynamoDBClient(settings(wire.port));
    stage.out.note(`${index + 1}. ${kind}`);
    const got = await write(db, id).then(
      (value) => ({ code: undefined, ...(value) }),
      (fault) => ({ code: `${fault.name}`, $metadata: fault.$metadata }),
    );
    const metadata = { httpStatusCode: 0, attempts: 0, ...got.$metadata };
    for (const { sent, received, lost } of wire.exchanges.filter((one) => isWrite(one.sent)))
      stage.out.line(
        'wire',
        `${/x-amz-target: \S+\.(\w+)/i.exec(sent)?.[1]}, ${/amz-sdk-request: (.*)/i.exec(sent)?.[1]?.trim()}: ${received.split('\r\n')[0]}${lost ? ', thrown away by the relay' : ''}`,
      );
    stage.out.line('sdk', `${got.code ?? 'resolves'}, status ${metadata.httpStatusCode}, $metadata.attempts ${metadata.attempts}`);
    stage.out.line('item', JSON.stringify(await left(id)));
    if (index === 1) outcome = { status: metadata.httpStatusCode, code: got.code ?? '', attempts: metadata.attempts };
    db.destroy();
    await wire.close();
  }
  direct.destroy();
  return outcome;
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
const run = (stage) => lostAnswers(stage);


console.log(await run(stage));
process.exit();
