import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Stage } from '../scenario.ts';
import type { KubeWrite } from '../servers/serveKube.ts';
import { parsed } from './http.ts';

/** One command at the stub. */
export interface KubectlRun {
  /** Files beside it, by name. */
  files?: Record<string, string>;
  /** How often somebody else writes after a read, and what; who manages the fields: see the stub. */
  scene?: { rivals: number; rival?: Record<string, string>; managedFields?: object[] };
  /** Goes on with the object of the command before. */
  goesOn?: true;
  args: string[];
  /** In the environment, besides PATH: KUBE_EDITOR. */
  env?: Record<string, string>;
}

/** No configuration and no cache of the person who runs it. */
const connection = (address: string, dir: string) => ['--server', address, '--kubeconfig', '/dev/null', '--cache-dir', join(dir, 'cache')];
const quoted = (word: string) => (/^[\w./=:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

const printedBy = (path: string, args: string[], cwd: string, env: Record<string, string>): Promise<{ text: string; exit: number }> =>
  new Promise((resolve, reject) => {
    const child = spawn(path, args, { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ text, exit: code ?? -1 }));
  });

/** Runs kubectl at the stub: each write as it arrived, with the reads before it, then what kubectl printed. The outcome counts the writes. */
export const kubectl = async (
  { host, port, dir, out, found }: Stage,
  { files = {}, scene = { rivals: 0 }, goesOn, args, env = {} }: KubectlRun,
): Promise<Outcome> => {
  const address = `http://${host}:${port}`;
  const shown = [...Object.entries(env).map(([name, value]) => `${name}=${quoted(value)}`), 'kubectl', ...args.map(quoted)].join(' ');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(dir, name), text);
    out.note(`${name}:`);
    out.printed(text);
    out.script(`cat > ${name} <<'FILE'\n${text}FILE`);
  }
  if (scene.rivals > 0) out.note(`After kubectl has read colour blue, somebody else writes ${JSON.stringify(scene.rival)}.`);
  out.note(`$ ${shown}`);
  if (!goesOn) out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary ${quoted(JSON.stringify(scene))}`);
  out.script(`${shown} --server "http://127.0.0.1:$PORT" --kubeconfig /dev/null; echo "exit $?"`);
  out.script('curl -s "http://127.0.0.1:$PORT/--stub--" # the writes that reached the stub');
  const seen = async () => (await (await fetch(`${address}/--stub--`)).json()) as KubeWrite[]; // our stub's own list
  if (!goesOn) await fetch(`${address}/--stub--`, { method: 'PUT', body: JSON.stringify(scene) });
  const before = (await seen()).length;
  const { text, exit } = await printedBy(found.path, [...args, ...connection(address, dir)], dir, env);
  const writes = (await seen()).slice(before);
  let last = '';
  for (const [index, { sent, received, reads, after }] of writes.entries()) {
    const looked = `${reads} ${reads === 1 ? 'read' : 'reads'} of the object before it`;
    out.note(index === 0 ? `Write 1, ${looked}` : `Write ${index + 1}, ≈ ${after} ms after the one before, ${looked}`);
    if (sent + received === last) out.note(`the same: ${sent.split('\r\n')[0]}, answered ${received.split('\r\n')[0]}`);
    else out.exchange(sent, received);
    last = sent + received;
  }
  out.note('What kubectl printed:');
  out.printed(`${text.trim()}\nexit status ${exit}`);
  const { status, body } = parsed(Buffer.from(writes.at(-1)?.received ?? ''));
  const { reason }: { reason?: string } = JSON.parse(body || '{}'); // a Status has one, an object has none
  return { attempts: writes.length, exit, ...(status ? { status } : {}), ...(reason ? { code: reason } : {}) };
};
