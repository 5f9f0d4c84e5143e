import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Everything that was started and every folder that was made; cleared away however this process ends. */
const started = new Set<ChildProcess>();
const folders = new Set<string>();

const kill = ({ pid }: ChildProcess, signal: NodeJS.Signals) => {
  try {
    if (pid) process.kill(process.platform === 'win32' ? pid : -pid, signal); // the whole group: servers have children
  } catch {
    // already gone
  }
};
process.on('exit', () => {
  for (const child of started) kill(child, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(code));

/** Server programs refuse to run as root; then they run as nobody. */
const nobody = 65534;
const asRoot = process.getuid?.() === 0;

/** A new empty folder that every user may read; removed at the end. `owned`: by the user whom `launch(…, { lowered })` runs as. */
export const workDir = (name: string, { owned = false } = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), `faultbook-${name}-`));
  chmodSync(folder, 0o755);
  if (owned && asRoot) chownSync(folder, nobody, nobody);
  folders.add(folder);
  return folder;
};

/** Makes folders below one of `workDir`, with the same owner as a lowered program has. */
export const subfolders = (folder: string, ...names: string[]): void => {
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true });
    if (asRoot) chownSync(join(folder, name), nobody, nobody);
  }
};

/** Removes a folder of `workDir` before the end. */
export const discard = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
};

/** A port that is free on the loopback interface at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port on the loopback interface.'))));
    });
  });

/** The full path of a program, from PATH and from where Debian puts servers. */
export const program = (name: string, ...more: string[]): string | undefined =>
  [...more, ...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** What a command prints, both streams. @throws when it cannot be run or fails, with its last lines */
export const printed = (command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; lowered?: boolean } = {}): string => {
  const { lowered, ...rest } = options;
  const result = spawnSync(command, args, { encoding: 'utf8', ...rest, ...(lowered && asRoot ? { uid: nobody, gid: nobody } : {}) });
  if (result.error) throw new Error(`${command} cannot be run: ${result.error.message}`);
  const text = result.stdout + result.stderr;
  if (result.status !== 0) throw new Error(`${command} ${args[0] ?? ''} ended with ${result.status}:\n${lastLines(text)}`);
  return text;
};

const lastLines = (text: string): string => text.trim().split('\n').slice(-8).join('\n');

/** A program that runs in the background. */
export interface Launched {
  /** What it has printed so far. */
  output(): string;
  /** Ends it, waits, and kills it when it has not gone after 5 s. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Waits until `port` accepts a connection. Rejects with the program’s last lines when it ends before, or after `ms`. */
  listening(port: number, ms?: number): Promise<void>;
}

/** Starts a program in a group of its own. */
export const launch = (command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; lowered?: boolean } = {}): Launched => {
  const { lowered, ...rest } = options;
  const child = spawn(command, args, {
    ...rest,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(lowered && asRoot ? { uid: nobody, gid: nobody } : {}),
  });
  started.add(child);
  let text = '';
  let ended: string | undefined;
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  const gone = new Promise<void>((resolve) => {
    child.once('error', (fault) => {
      ended = `cannot be run: ${fault.message}`;
      started.delete(child);
      resolve();
    });
    child.once('exit', (code, signal) => {
      ended ??= `ended with ${signal ?? code}`;
      started.delete(child);
      resolve();
    });
  });
  return {
    output: () => text,
    stop: async (signal = 'SIGTERM') => {
      if (ended) return;
      kill(child, signal);
      const patience = setTimeout(() => kill(child, 'SIGKILL'), 5000);
      await gone;
      clearTimeout(patience);
    },
    listening: async (port, ms = 20_000) => {
      for (const until = Date.now() + ms; ; await new Promise((done) => setTimeout(done, 25))) {
        if (ended) throw new Error(`${command} ${ended} before it answered on port ${port}:\n${lastLines(text)}`);
        if (await accepts(port)) {
          await new Promise((done) => setTimeout(done, 50)); // a port that somebody else holds accepts, too: then ours ends by itself
          if (!ended) return;
          continue;
        }
        if (Date.now() > until) throw new Error(`${command} did not answer on port ${port} within ${ms / 1000} s:\n${lastLines(text)}`);
      }
    },
  };
};

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
