import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

/** How a command ended, and all that it printed. */
export interface Ran {
  ok: boolean;
  /** The program is not on this machine. */
  missing: boolean;
  text: string;
}

/** Runs a command to its end; it speaks English, so that its faults can be told apart. */
export const ran = (command: string, args: string[], options: { cwd?: string } = {}): Ran => {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, LC_ALL: 'C' },
    ...options,
  });
  const missing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  return { ok: status === 0, missing, text: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}` };
};

/** npm as it runs this script, else the one on the PATH. */
export const npm = (args: string[], options: { cwd: string }): Ran => {
  const own = process.env.npm_execpath;
  return own && basename(own) === 'npm-cli.js'
    ? ran(process.execPath, [own, ...args], options)
    : ran(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
};
