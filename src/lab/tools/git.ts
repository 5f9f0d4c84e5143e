import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Authority, Outcome, Scenario, Script, Stage } from '../scenario.ts';

const settings: Record<string, string> = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-01-05T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-05T09:00:00Z',
};

const prepared = [
  'git config --global init.defaultBranch main',
  'git config --global user.email lab@shop.example',
  'git config --global user.name Lab',
  'git init -q --bare shop.git',
  'git clone -q shop.git anna 2>&1',
  'cd anna; echo one > notes.txt; git add notes.txt; git commit -q -m one; git push -q origin main; cd ..',
  'git clone -q shop.git ben',
];

/** A page of git’s manual, of the version in Debian’s git-doc. */
export const gitDocs = (page: string, part: string, anchor: string, says: string): Authority => ({
  title: `Git 2.39.5, ${page}, ${part}`,
  address: `https://git-scm.com/docs/${page}#${anchor}`,
  says,
  read: '2026-11-21',
});

/** A line of git’s source. */
export const gitSource = (file: string, line: number, says: string): Authority => ({
  title: `git/git 2.39.5, ${file}`,
  address: `https://github.com/git/git/blob/v2.39.5/${file}#L${line}`,
  says,
  read: '2026-11-21',
});

/** The refusal in what git prints: what stands in brackets behind the ref, or else the words of the line that begins with fatal or error. */
export const refusal = (text: string): string | undefined => {
  const ref = /^ ! \[(?:remote )?rejected\] .*\((.+)\)$/m.exec(text)?.[1];
  const line = /^(?:fatal|error): (?:update_ref failed for ref '[^']+': )?(.+)$/m.exec(text)?.[1] ?? '';
  if (ref) return ref;
  const known: [RegExp, string][] = [
    [/index\.lock': File exists/, 'index.lock'],
    [/^cannot lock ref .*reference already exists/, 'reference already exists'],
    [/^cannot lock ref/, 'cannot lock ref'],
    [/^refusing to fetch into branch/, 'refusing to fetch into branch'],
    [/is not fully merged/, 'not fully merged'],
    [/is already (?:checked out|used by worktree) at/, 'already checked out'],
    [/^Cannot delete branch .* checked out at/, 'Cannot delete branch'],
  ];
  return known.find(([pattern]) => pattern.test(line))?.[1];
};

/** What the two writers often do before the line that matters. */
export const benPushes = 'echo two >> notes.txt; git commit -q -am two; git push -q';
export const annaCommits = 'echo x > other.txt; git add other.txt; git commit -q -m another';
export const annaRewords = 'git commit -q --amend -m "one, reworded"';

/** A hook that declines, as a protected branch does. */
export const declining = `cat > hooks/pre-receive <<'HOOK'
#!/bin/sh
echo "main is protected: open a merge request" >&2
exit 1
HOOK
chmod +x hooks/pre-receive`;

/** A shell of each of the two writers, whose clones lie beside the repository shop.git. */
export interface Shells {
  /** Runs a line in anna’s or ben’s clone and shows it with what it prints and its exit status. */
  run(who: 'anna' | 'ben', line: string): Outcome;
  /** The same without being shown; for the ground. @throws when it fails */
  quietly(who: 'anna' | 'ben' | 'server', line: string): void;
}

/** A bare repository with one commit, and two clones of it. Every line goes into the reader’s script, too. */
export const shells = ({ dir, found, out }: Stage): Shells => {
  const env = { ...settings, HOME: dir, PATH: `${dirname(found.path)}:/usr/bin:/bin` };
  const sh = (folder: string, line: string) =>
    spawnSync('sh', ['-c', `exec 2>&1; ${line}`], { cwd: join(dir, folder), env, encoding: 'utf8', timeout: 20_000 });
  const quietly = (folder: string, line: string) => {
    const { status, stdout } = sh(folder, line);
    if (status !== 0) throw new Error(`Preparing with “${line}” ended with ${status}: ${stdout}`);
  };
  for (const line of prepared) quietly('.', line);
  return {
    run: (who, line) => {
      const { status, stdout } = sh(who, line);
      const exit = status ?? -1;
      out.line(who, line);
      if (stdout.trim()) out.printed(stdout.replace(/ +$/gm, ''));
      out.printed(`(exit ${exit})`);
      out.script(`( cd ${who}; ${line} ); echo "exit $?"`);
      const code = exit === 0 ? undefined : refusal(stdout);
      return { exit, ...(code ? { code } : {}) };
    },
    quietly: (who, line) => {
      const folder = who === 'server' ? 'shop.git' : who;
      quietly(folder, line);
      out.script(`( cd ${folder}; ${line} ) > /dev/null 2>&1`);
    },
  };
};

/** The reader’s script: the same lines in a new folder. */
export const gitScript = ({ id, title, server }: Scenario, found: { version: string }, out: Stage['out']): Script => ({
  extension: 'sh',
  script: `#!/usr/bin/env bash
# ${id}: ${title}
# ${server.product} ${found.version}
#
# One terminal: bash ${id.split('/').at(-1)}.sh
export HOME=$(mktemp -d)
${Object.entries(settings)
  .map(([name, value]) => `export ${name}=${value}`)
  .join('\n')}
cd "$HOME"
${prepared.join('\n')}
set -x
${out.scriptText()}
set +x
rm -rf "$HOME"
`,
});
