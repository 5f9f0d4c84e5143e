import { spawnSync } from 'node:child_process';
import { program } from '../process.ts';
import type { Stage } from '../scenario.ts';

/** What a program prints on both streams, and its exit status. */
export const run = (stage: Stage, command: string, args: string[], input = ''): { text: string; exit: number } => {
  const { stdout, stderr, status } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    cwd: stage.dir,
    env: { PATH: process.env.PATH, HOME: stage.dir, LC_ALL: 'C' },
  });
  return { text: (stdout + stderr).trimEnd(), exit: status ?? -1 };
};

/** Commands to cadaver, as they would be typed. */
export const cadaver = (stage: Stage, folder: string, commands: string[]): string => {
  const typed = [...commands, 'quit'].join('\n');
  const { text } = run(stage, program('cadaver') ?? 'cadaver', [`http://127.0.0.1:${stage.port}${folder}`], `${typed}\n`);
  stage.out.script(`cadaver "http://127.0.0.1:$PORT${folder}" <<'TYPED'\n${typed}\nTYPED`);
  stage.out.printed(text);
  stage.out.printed('');
  return text;
};

/** A line at a shell, with what it prints. */
export const shell = (stage: Stage, line: string): { text: string; exit: number } => {
  const got = run(stage, 'bash', ['-c', `PORT=${stage.port}; ${line}`]);
  stage.out.script(`${line}; echo "exit $?"`);
  stage.out.line('$', line);
  stage.out.printed(`${got.text ? `${got.text}\n` : ''}exit ${got.exit}`);
  return got;
};
