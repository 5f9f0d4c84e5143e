import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { annaCommits, annaRewords, benPushes, gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript, of: 'git/non-fast-forward' };

/** A push that is no fast-forward: what decides, and what can be asked before anything is done. */
export const gitNonFastForward: Scenario[] = [
  {
    ...common,
    id: 'git/non-fast-forward-again',
    title: 'the same push again, then after a fetch, then after a rebase',
    expect: { exit: 1, code: 'non-fast-forward' },
    authority: gitSource('remote.c', 1768, 'a commit there that is here, too, and no ancestor: non-fast-forward; where it is not here: fetch first'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', annaCommits);
      stage.out.note('Ben has pushed. Anna has committed to another file and has not fetched.');
      run('anna', 'git push origin main');
      run('anna', 'sleep 1; git push origin main');
      stage.out.note('How often does one git push ask the other end?');
      run('anna', 'GIT_TRACE=1 git push origin main 2>&1 | grep -c "run_command: .*receive-pack"');
      run('anna', 'git fetch -q');
      const got = run('anna', 'git push origin main');
      run('anna', 'sleep 1; git push origin main');
      run('anna', 'git pull');
      run('anna', 'git rebase -q FETCH_HEAD; git push origin main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-amended',
    title: 'push after an amend: the commit in the way is one’s own, until Ben pushes',
    expect: { exit: 1, code: 'non-fast-forward' },
    authority: gitDocs('git-cherry', 'Description', '_description', 'commits with an equivalent in the upstream have a minus, the others a plus'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', annaRewords);
      stage.out.note('Anna has reworded a commit that was pushed. Nobody else has pushed.');
      const got = run('anna', 'git push origin main');
      run('anna', 'git fetch -q; git cherry -v HEAD origin/main');
      quietly('ben', benPushes);
      stage.out.note('Ben has pushed.');
      run('anna', 'git fetch -q; git cherry -v HEAD origin/main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-look',
    title: 'what the branch there has and HEAD has not, asked without moving origin/main: a lease still refuses',
    expect: { exit: 1, code: 'stale info' },
    authority: gitDocs('git-fetch', '--refmap', '_options', 'an empty value ignores the configured refspecs, so that no remote-tracking branch is updated'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', annaRewords);
      stage.out.note('Ben has pushed. Anna has reworded her commit and has not fetched.');
      run(
        'anna',
        "git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...FETCH_HEAD",
      );
      run('anna', 'git push origin main');
      return run('anna', 'git push --force-with-lease origin main');
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-behind',
    title: 'push of a branch that is merely behind, from another branch and from a detached HEAD',
    expect: { exit: 1, code: 'non-fast-forward' },
    authority: gitSource('builtin/push.c', 297, 'another advice is given where the refused branch is not the one checked out'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', 'git fetch -q; git switch -q -c topic');
      stage.out.note('Ben has pushed. Anna has fetched and works on topic; her main has no commit of its own.');
      const got = run('anna', 'git push --all origin');
      run('anna', 'git switch -q --detach; git push origin HEAD:main');
      return got;
    },
  },
];
