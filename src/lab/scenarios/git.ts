import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript };

/** Pushes of a branch that somebody else has moved, without force and with it. */
export const gitPushScenarios: Scenario[] = [
  {
    ...common,
    id: 'git/fetch-first-push',
    of: 'git/fetch-first',
    title: 'push while the branch there has a commit that is not here',
    expect: { exit: 1, code: 'fetch first' },
    authority: gitSource('remote.c', 1763, 'an update that is not forced is rejected as “fetch first” where the commit at the other end is not here'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two; git push -q');
      stage.out.note('Ben has pushed. Anna has not fetched since.');
      quietly('anna', 'echo another >> notes.txt; git commit -q -am another');
      return run('anna', 'git push origin main');
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-push',
    of: 'git/non-fast-forward',
    title: 'push of a branch that has diverged, after a fetch',
    expect: { exit: 1, code: 'non-fast-forward' },
    authority: gitDocs(
      'git-push',
      'Output',
      '_output',
      'rejected: git did not try to send the ref, typically because it is no fast-forward and was not forced',
    ),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two; git push -q');
      quietly('anna', 'echo another >> notes.txt; git commit -q -am another; git fetch -q');
      stage.out.note('Ben has pushed; Anna has fetched, but not merged.');
      return run('anna', 'git push origin main');
    },
  },
  {
    ...common,
    id: 'git/stale-info-force-with-lease',
    of: 'git/stale-info',
    title: 'push --force-with-lease after somebody else has pushed',
    expect: { exit: 1, code: 'stale info' },
    authority: gitDocs(
      'git-push',
      '--force-with-lease',
      '_options',
      'the ref there must be what the remote-tracking branch here says; otherwise the push fails',
    ),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two; git push -q');
      quietly('anna', 'git commit -q --amend -m "one, reworded"');
      stage.out.note('Ben has pushed. Anna has reworded her commit and has not fetched.');
      return run('anna', 'git push --force-with-lease origin main');
    },
  },
  {
    ...common,
    id: 'git/stale-info-lease-after-fetch',
    of: 'git/stale-info',
    title: 'push --force-with-lease after a fetch in the background: it passes, and a commit is lost',
    expect: { exit: 0 },
    authority: gitDocs(
      'git-push',
      '--force-with-lease',
      '_options',
      'without an expected value the protection is lost as soon as something fetches in the background',
    ),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two; git push -q');
      quietly('anna', 'git commit -q --amend -m "one, reworded"');
      stage.out.note('Ben has pushed. Anna has reworded her commit. An editor fetches for her; she does not look.');
      run('anna', 'git fetch -q');
      const got = run('anna', 'git push --force-with-lease origin main');
      stage.out.note('Ben’s commit is no longer in the branch:');
      run('anna', 'git ls-remote origin main; git log --oneline origin/main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/remote-ref-updated-since-checkout-force-if-includes',
    of: 'git/remote-ref-updated-since-checkout',
    title: 'push --force-with-lease --force-if-includes after a fetch in the background',
    expect: { exit: 1, code: 'remote ref updated since checkout' },
    authority: gitDocs(
      'git-push',
      '--force-if-includes',
      '_options',
      'a forced update is allowed only where the tip of the remote-tracking branch has been integrated here',
    ),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two; git push -q');
      quietly('anna', 'git commit -q --amend -m "one, reworded"');
      stage.out.note('Ben has pushed. Anna has reworded her commit. An editor fetches for her; she does not look.');
      run('anna', 'git fetch -q');
      return run('anna', 'git push --force-with-lease --force-if-includes origin main');
    },
  },
];
