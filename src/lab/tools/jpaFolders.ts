import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../home.ts';
import { printed } from '../process.ts';
import type { Outcome, Stage } from '../scenario.ts';
import { classPath, type Provider } from '../servers/jpa.ts';
import { clientRun } from './clientRun.ts';
import { caught } from './jpa.ts';

/** What is compiled together and run: folders of the project, of which one has the persistence.xml. */
export interface Java {
  folders: string[];
  /** The class with the main method. */
  type: string;
  args: string[];
}

const persistence = 'META-INF/persistence.xml';
const silent = '-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog';

/** Each file of the folders: name below its folder, path, and text. */
const filesOf = (folders: string[]) =>
  folders
    .map((folder) => inProject(folder))
    .flatMap((folder) =>
      [...readdirSync(folder).filter((name) => name.endsWith('.java')), persistence]
        .map((name) => ({ name, path: join(folder, name) }))
        .filter(({ path }) => existsSync(path)),
    )
    .map((file) => ({ ...file, text: readFileSync(file.path, 'utf8').trimEnd() }));

/** Compiles the sources with a provider’s jars and runs one class of them against PostgreSQL; the reader’s script does the same. */
export const javaOf = async ({ host, port, dir, out }: Stage, { provider }: { provider: Provider }, { folders, type, args }: Java): Promise<Outcome> => {
  const classes = join(dir, 'classes');
  mkdirSync(join(classes, 'META-INF'), { recursive: true });
  const files = filesOf(folders);
  const sources = files.filter(({ name }) => name !== persistence);
  for (const { path } of files.filter(({ name }) => name === persistence)) cpSync(path, join(classes, persistence));
  printed('javac', ['-encoding', 'UTF-8', '-cp', classPath(provider, classes), '-d', classes, ...sources.map(({ path }) => path)]);
  const start = (at: string, home: string) => [
    '-cp',
    classPath(provider, home),
    '-Dfile.encoding=UTF-8',
    silent,
    type,
    `jdbc:postgresql://${at}/postgres`,
    provider.unit,
    ...args,
  ];
  const { text, exit } = await clientRun('java', start(`${host}:${port}`, classes), {});
  if (exit !== 0) throw new Error(`java ${type} ended with ${exit}:\n${text.trim().split('\n').slice(0, 8).join('\n')}`);

  out.line('java', [type, ...args].join(' '));
  out.printed(text.replaceAll('\t', '  ').replace(/ +$/gm, ''));
  out.script('cd "$(mktemp -d)" && mkdir -p classes/META-INF');
  for (const { name, text: content } of files) out.script(`cat > ${name === persistence ? `classes/${name}` : name} <<'FILE'\n${content}\nFILE`);
  out.script(`CP=${classPath(provider, 'classes')}\njavac -encoding UTF-8 -cp "$CP" -d classes *.java`);
  out.script(`java -cp "$CP" ${silent} ${type} jdbc:postgresql://127.0.0.1:$PORT/postgres ${[provider.unit, ...args].join(' ')}`);
  const lost = /^lost (\d) of 2 updates$/m.exec(text)?.[1];
  if (lost !== undefined) return { lost: Number(lost) };
  const code = caught(text);
  return code ? { code } : { exit };
};
