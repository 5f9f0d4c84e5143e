import { spawn } from 'node:child_process';

/** Runs a client program to its end while the stub in this process answers it: what it printed on both streams, and its exit status. */
export const clientRun = (command: string, args: string[], env: Record<string, string>): Promise<{ text: string; exit: number }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', PYTHONDONTWRITEBYTECODE: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const patience = setTimeout(() => child.kill('SIGKILL'), 45_000);
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(patience);
      resolve({ text, exit: code ?? -1 });
    });
  });
