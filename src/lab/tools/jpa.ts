import { spawn } from 'node:child_process';
import type { Outcome, Stage } from '../scenario.ts';
import { classPath, compiled, type Provider, sampleFiles } from '../servers/jpa.ts';

const database = (host: string, port: number | string) => `jdbc:postgresql://${host}:${port}/postgres`;

const ended = (command: string, args: string[]): Promise<{ text: string; exit: number }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 40_000 });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.once('error', reject);
    child.once('close', (code) => resolve({ text, exit: code ?? -1 }));
  });

/** The name of the exception that the application caught, without its package; undefined when there was none. */
export const caught = (text: string): string | undefined => /^caught (?:\w+\.)*(\w+)(?=:|$)/m.exec(text)?.[1];

/** Runs one of the sample’s classes and shows the SQL and what it prints; the reader’s script compiles and runs the same. */
export const java = async ({ host, port, out }: Stage, server: { name: string; provider: Provider }, type: string, ...args: string[]): Promise<Outcome> => {
  const { unit } = server.provider;
  const classes = compiled.get(server.name);
  if (!classes) throw new Error(`${server.name} has not been started.`);
  const { text, exit } = await ended('java', ['-cp', classPath(server.provider, classes), '-Dfile.encoding=UTF-8', type, database(host, port), unit, ...args]);
  if (exit !== 0) throw new Error(`java ${type} ended with ${exit}:\n${text.trim().split('\n').slice(0, 8).join('\n')}`);
  out.line('java', [type, ...args].join(' '));
  out.printed(text.replaceAll('\t', '  ').replace(/ +$/gm, ''));
  out.script('cd "$(mktemp -d)" && mkdir -p classes/META-INF');
  for (const [name, content] of sampleFiles())
    out.script(`cat > ${name.startsWith('META-INF') ? `classes/${name}` : name} <<'FILE'\n${content.trimEnd()}\nFILE`);
  out.script(`CP=${classPath(server.provider, 'classes')}\njavac -encoding UTF-8 -cp "$CP" -d classes *.java`);
  out.script(`java -cp "$CP" ${type} ${database('127.0.0.1', '$PORT')} ${[unit, ...args].join(' ')}`);
  const code = caught(text);
  return code ? { code } : { exit };
};
