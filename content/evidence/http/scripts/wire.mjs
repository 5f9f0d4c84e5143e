// Shared by the scripts of this folder: send bytes over one TCP connection, print what was sent and what came back.
// Bytes to the server start with "> ", bytes from it with "< "; local commands start with "$ ", remarks with "# ".
import net from 'node:net';
import { mkdtempSync, chmodSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';

export const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
export const freePort = () =>
  new Promise((r) => {
    const s = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => r(port));
    });
  });

export function workDir(name) {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`));
  chmodSync(dir, 0o755);
  return dir;
}

const lines = (mark, text) =>
  text
    .replace(/\r\n/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((l) => (l ? `${mark} ${l}` : mark))
    .join('\n');

/** Everything printed is collected here, then written by save(). */
export class Capture {
  constructor(header, hide = []) {
    this.out = header.join('\n') + '\n';
    this.hide = hide;
  }
  part(id, what) {
    this.out += `\n== ${id}: ${what} ==\n`;
    this.first = true;
  }
  gap() {
    if (!this.first) this.out += '\n';
    this.first = false;
  }
  note(text) {
    this.gap();
    this.out += `# ${text}\n`;
    this.first = true;
  }
  after(text) {
    this.out += `# ${text}\n`;
    this.first = false;
  }
  /** Runs a command of the shell in `cwd` and keeps what it prints. */
  run(command, cwd) {
    const r = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    this.gap();
    this.out += `$ ${command}\n${(r.stdout + r.stderr).replace(/\n?$/, '\n')}`;
  }
  raw(text) {
    this.out += text.replace(/\n?$/, '\n');
    this.first = false;
  }
  exchange(sent, received) {
    this.gap();
    this.out += lines('>', sent) + '\n' + lines('<', received) + '\n';
  }
  save(file) {
    let text = this.out;
    for (const [from, to] of this.hide) text = text.replaceAll(from, to);
    writeFileSync(file, text);
  }
}

/** One request on its own connection. Returns status, headers (lower case) and body; prints into `cap` unless it is null.
 *  `between` runs when the head and half of the body have been sent, and the rest goes out after it. */
export function send(cap, port, method, path, headers = {}, body = '', between) {
  const head = [`${method} ${path} HTTP/1.1`, 'Host: files.example', ...Object.entries(headers).map(([k, v]) => `${k}: ${v}`)];
  if (body) head.push(`Content-Length: ${Buffer.byteLength(body)}`);
  head.push('Connection: close');
  const sent = head.join('\r\n') + '\r\n\r\n' + body;
  return new Promise((resolve, reject) => {
    const sock = net.connect(port, '127.0.0.1', async () => {
      if (!between) return sock.write(sent);
      const half = sent.length - Math.floor(body.length / 2);
      sock.write(sent.slice(0, half));
      await between();
      sock.write(sent.slice(half));
    });
    const chunks = [];
    sock.setTimeout(10000, () => sock.destroy(new Error('no answer in 10 s')));
    sock.on('data', (d) => chunks.push(d));
    sock.on('error', reject);
    sock.on('close', () => {
      const bytes = Buffer.concat(chunks);
      const cut = bytes.indexOf('\r\n\r\n');
      const headText = bytes.subarray(0, cut).toString('latin1');
      const rest = bytes.subarray(cut + 4);
      const isText = !/content-encoding: gzip/i.test(headText);
      const shown = isText ? rest.toString('utf8') : `[${rest.length} bytes of gzip]\n`;
      const [status, ...hs] = headText.split('\r\n');
      const got = Object.fromEntries(hs.map((h) => [h.slice(0, h.indexOf(':')).toLowerCase(), h.slice(h.indexOf(':') + 1).trim()]));
      cap?.exchange(sent, headText + '\r\n\r\n' + shown);
      resolve({ status: +status.split(' ')[1], headers: got, body: rest.toString('utf8') });
    });
  });
}

export async function start(command, args, port) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  for (let i = 0; i < 100; i++) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`);
    const ok = await new Promise((r) => {
      const s = net.connect(port, '127.0.0.1', () => (s.destroy(), r(true))).on('error', () => r(false));
    });
    if (ok) return child;
    await sleep(100);
  }
  child.kill();
  throw new Error(`${command} did not open its port in 10 s`);
}

export async function stop(child, dir) {
  child.kill('SIGTERM');
  for (let i = 0; i < 50 && child.exitCode === null && child.signalCode === null; i++) await sleep(100);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  if (dir) rmSync(dir, { recursive: true, force: true });
}

/** A relay on a free port that keeps what passes, in the order it passes. `rule(head)` may return 'lose answer'. */
export async function tap(target) {
  const t = { log: [], requests: 0, rule: () => null };
  t.reset = () => ((t.log = []), (t.requests = 0));
  const server = net.createServer((client) => {
    const up = net.connect(target, '127.0.0.1');
    let lose = false;
    const add = (way, d) => {
      const last = t.log.at(-1);
      if (last?.way === way) last.text += d.toString('utf8');
      else t.log.push({ way, text: d.toString('utf8') });
    };
    client.on('data', (d) => {
      const head = d.toString('latin1');
      if (/^[A-Z]+ \S+ HTTP\/1\.1\r\n/.test(head)) {
        t.requests++;
        lose = t.rule(head) === 'lose answer';
      }
      add('>', d);
      up.write(d);
    });
    up.on('data', (d) => {
      if (lose) {
        t.log.push({ way: '#', text: `the relay threw this answer away and closed the connection: ${d.toString('latin1').split('\r\n')[0]}` });
        client.resetAndDestroy();
        up.destroy();
        return;
      }
      add('<', d);
      client.write(d);
    });
    const end = () => (client.destroy(), up.destroy());
    client.on('close', end).on('error', end);
    up.on('close', end).on('error', end);
  });
  await new Promise((r) => server.listen(0, '127.0.0.1', r));
  t.port = server.address().port;
  t.close = () => server.close();
  t.print = (cap) => {
    for (const e of t.log) {
      if (e.way === '#') cap.raw(`# ${e.text}`);
      else {
        if (e.way === '>') cap.gap();
        cap.raw(lines(e.way, e.text));
      }
    }
    t.reset();
  };
  return t;
}

/** A server on a free port that gives the same answer to every request and keeps when each arrived. `make(path)` returns the bytes of the answer. */
export async function stub(createServer, make) {
  const t = { hits: [], first: null };
  const server = createServer((sock) => {
    let buf = Buffer.alloc(0);
    sock.on('error', () => {});
    sock.on('data', (d) => {
      buf = Buffer.concat([buf, d]);
      const cut = buf.indexOf('\r\n\r\n');
      if (cut < 0) return;
      const head = buf.subarray(0, cut).toString('latin1');
      const need = +(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (buf.length < cut + 4 + need) return;
      const sent = buf.toString('utf8');
      buf = Buffer.alloc(0);
      const answer = make(head);
      t.hits.push({ ms: Date.now(), sent, answer });
      sock.end(answer);
    });
  });
  await new Promise((r) => server.listen(0, '127.0.0.1', r));
  t.port = server.address().port;
  t.close = () => server.close();
  /** prints the first exchange */
  t.print = (cap) => t.hits[0] && cap.exchange(t.hits[0].sent, t.hits[0].answer);
  /** "3 requests, pauses 120 ms, 233 ms" and forget */
  t.take = () => {
    const h = t.hits.splice(0);
    const gaps = h.slice(1).map((x, i) => `${x.ms - h[i].ms} ms`);
    return { n: h.length, text: `${h.length} request${h.length === 1 ? '' : 's'}${gaps.length ? `, pauses ${gaps.join(', ')}` : ''}` };
  };
  return t;
}
