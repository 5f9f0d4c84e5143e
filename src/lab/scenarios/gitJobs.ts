import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { annaCommits, declining, gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript, of: 'git/non-fast-forward' };
const benCommits = 'echo two >> notes.txt; git commit -q -am two';

/** What a job that pushes meets: half a push, words for programs, and a hook. */
export const gitJobScenarios: Scenario[] = [
  {
    ...common,
    id: 'git/atomic-push-failed-tag',
    of: 'git/atomic-push-failed',
    title: 'a branch and a tag in one push, without --atomic and with it',
    expect: { exit: 1, code: 'fetch first' },
    authority: gitDocs('git-push', '--atomic', '_options', 'all refs are updated, or on error none is'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', `${benCommits}; git push -q`);
      quietly('anna', `${annaCommits}; git tag v1; git tag v2`);
      stage.out.note('Ben has pushed. Anna has not fetched; she has tagged her commit.');
      run('anna', 'git push origin main v1');
      run('anna', 'git ls-remote origin');
      const got = run('anna', 'git push --atomic origin main v2');
      run('anna', 'git ls-remote origin');
      return got;
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-porcelain',
    title: 'push --porcelain: what a script reads, on standard output alone',
    expect: { exit: 1 },
    authority: gitDocs('git-push', 'Output', '_output', 'flag, refs and summary, separated by tabs, for each ref'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', `${benCommits}; git push -q`);
      quietly('anna', `${annaCommits}; git tag v1`);
      stage.out.note('Ben has pushed. Anna has not fetched; she has tagged her commit.');
      const got = run('anna', 'git push --porcelain origin main v1 2>/dev/null');
      run('anna', 'git push --porcelain origin nosuch 2>/dev/null');
      run('anna', 'git push --porcelain ../nowhere.git main 2>/dev/null');
      run('anna', 'git push --porcelain --force origin main 2>/dev/null');
      run('anna', 'git push --porcelain origin main v1 2>/dev/null');
      return got;
    },
  },
  {
    ...common,
    id: 'git/pre-receive-hook-declined-push',
    of: 'git/pre-receive-hook-declined',
    title: 'a fast-forward that a hook refuses, as a protected branch does',
    expect: { exit: 1, code: 'pre-receive hook declined' },
    authority: gitSource('builtin/receive-pack.c', 1961, 'each ref is reported as “pre-receive hook declined”'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('server', declining);
      quietly('anna', annaCommits);
      run('anna', 'git push origin main');
      return run('anna', 'git push --force origin main');
    },
  },
];
