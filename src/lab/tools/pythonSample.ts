import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../home.ts';
import { program } from '../process.ts';
import { clientRun } from './clientRun.ts';

/** The text of a Python sample below content/code. */
export const pythonSample = (file: string): string => readFileSync(inProject(join('content/code', file)), 'utf8');

/** Runs a Python sample and then `call`, which may name sys.argv[1]; what it printed. @throws when it fails, with what it printed */
export const callPython = async (file: string, call: string, ...args: string[]): Promise<string> => {
  const { text, exit } = await clientRun(program('python3') ?? 'python3', ['-c', `import sys\n${pythonSample(file)}\n${call}\n`, ...args], {});
  if (exit !== 0) throw new Error(text.trim().split('\n').at(-1) ?? '');
  return text.trim();
};
