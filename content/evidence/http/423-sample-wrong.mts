// http/423-sample-wrong: two writers add a line to one file, both with edit-locked-wrong.ts
// Apache HTTP Server with mod_dav (Debian apache2-bin) 2.4.71; fetch of Node.js 24
//
// Terminal 1: DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"
//             mkdir -p "$DIR"/lock "$DIR"/htdocs/dav "$DIR"/htdocs/dav/shared "$DIR"/htdocs/dav/team "$DIR"/htdocs/dav/kept "$DIR"/htdocs/dav/names "$DIR"/htdocs/dav/desk "$DIR"/htdocs/users "$DIR"/.
//             printf %s 'budget v1
//             ' > "$DIR"/htdocs/dav/budget.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/budget.txt
//             printf %s 'plan v1
//             ' > "$DIR"/htdocs/dav/shared/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/shared/plan.txt
//             printf %s 'plan v1
//             ' > "$DIR"/htdocs/dav/team/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/team/plan.txt
//             printf %s 'token v1
//             ' > "$DIR"/htdocs/dav/token.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/token.txt
//             printf %s 'times v1
//             ' > "$DIR"/htdocs/dav/times.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/times.txt
//             printf %s 'kept v1
//             ' > "$DIR"/htdocs/dav/kept/only.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/kept/only.txt
//             printf %s 'plan v1
//             ' > "$DIR"/htdocs/dav/names/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/names/plan.txt
//             printf %s 'plan v1
//             ' > "$DIR"/htdocs/dav/desk/plan.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/desk/plan.txt
//             printf %s 'look v1
//             ' > "$DIR"/htdocs/dav/look.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/look.txt
//             printf %s 'free v1
//             ' > "$DIR"/htdocs/dav/free.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/free.txt
//             printf %s 'both v1
//             ' > "$DIR"/htdocs/dav/both.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/both.txt
//             printf %s 'stolen v1
//             ' > "$DIR"/htdocs/dav/stolen.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/stolen.txt
//             printf %s 'mounted v1
//             ' > "$DIR"/htdocs/dav/mounted.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/mounted.txt
//             printf %s 'loose v1
//             ' > "$DIR"/htdocs/dav/loose.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/loose.txt
//             printf %s 'notes
//             ' > "$DIR"/htdocs/dav/notes.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/dav/notes.txt
//             printf %s 'budget v1
//             ' > "$DIR"/htdocs/users/budget.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/htdocs/users/budget.txt
//             printf %s 'alice:{SHA}RDFa3eDdKcFFVAlqtFgPQEOmnG0=
//             bob:{SHA}QnfvhZOt77AUd7FxGoCjikCUuiM=
//             ' > "$DIR"/users; touch -d 2026-01-01T00:00:00Z "$DIR"/users
//             sed "s|ROOT|$DIR|g" > "$DIR"/httpd.conf <<'CONF'
//             ServerRoot "ROOT"
//             ServerName files.example
//             ServerTokens OS
//             Listen 127.0.0.1:18080
//             PidFile "ROOT/httpd.pid"
//             ErrorLog "ROOT/error.log"
//             LogFormat "\"%r\" %>s If=%{If}i" locks
//             CustomLog "ROOT/access.log" locks
//             DocumentRoot "ROOT/htdocs"
//             LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
//             LoadModule authn_core_module /usr/lib/apache2/modules/mod_authn_core.so
//             LoadModule authn_file_module /usr/lib/apache2/modules/mod_authn_file.so
//             LoadModule auth_basic_module /usr/lib/apache2/modules/mod_auth_basic.so
//             LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
//             LoadModule authz_user_module /usr/lib/apache2/modules/mod_authz_user.so
//             LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
//             LoadModule dav_module /usr/lib/apache2/modules/mod_dav.so
//             LoadModule dav_fs_module /usr/lib/apache2/modules/mod_dav_fs.so
//             TypesConfig /dev/null
//             AddType text/plain .txt
//             DavLockDB "ROOT/lock/db"
//             <Directory "ROOT/htdocs">
//               Options None
//               Require all granted
//             </Directory>
//             <Location "/dav">
//               Dav On
//             </Location>
//             <Location "/users">
//               Dav On
//               AuthType Basic
//               AuthName users
//               AuthBasicProvider file
//               AuthUserFile "ROOT/users"
//               Require valid-user
//             </Location>
//             CONF
//             apache2 -X -f "$DIR"/httpd.conf
// Terminal 2: node 423-sample-wrong.mts   (Node 24)
import net from 'node:net';

// ---- content/code/http/423/edit-locked-wrong.ts ----
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads first, and waits for the lock with the text in its hand. */
export async function editLocked(url: string, owner: string, change: (text: string) => string): Promise<void> {
  const body = change(await (await fetch(url)).text());
  const lock = () =>
    fetch(url, {
      method: 'LOCK',
      headers: { depth: '0', timeout: 'Second-60', 'content-type': 'application/xml' },
      body: `<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>${owner}</D:owner></D:lockinfo>`,
    });
  let held = await lock();
  for (let wait = 1_000; held.status === 423; wait *= 2) {
    await pause(wait);
    held = await lock();
  }
  const token = held.headers.get('lock-token') ?? '';
  await fetch(url, { method: 'PUT', headers: { if: `(${token})` }, body });
  await fetch(url, { method: 'UNLOCK', headers: { 'lock-token': token } });
}
// ---- the two writers ----
const sample = async () => ({ editLocked });
const addLines = async (stage, path, first, work) => {
  const url = `http://${stage.host}:${stage.port}${path}`;
  if (first !== undefined) await fetch(url, { method: 'PUT', headers: { 'if-none-match': '*' }, body: first });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => work(who, `${address}${path}`),
    left: async () => (await fetch(url)).text(),
  });
};
const withLine = (who, old = 'notes\n') => (old.includes(`from ${who}`) ? old : `${old}from ${who}\n`);
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
  await fetch('http://127.0.0.1:' + stage.port + '/dav/notes.txt', { method: 'PUT', body: 'notes\n' });
  return addLines(stage, '/dav/notes.txt', undefined, (who, url) => editLocked(url, 'writer ' + who, (old) => withLine(who, old)).then(() => 'saved'));
};


console.log(await run(stage));
process.exit();
