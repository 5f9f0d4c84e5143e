import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { annaRewords, benPushes, gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript };

/** Where --force-if-includes passes although a commit is lost, and refuses although none is. */
export const gitIncludesScenarios: Scenario[] = [
  {
    ...common,
    id: 'git/remote-ref-updated-since-checkout-dropped',
    of: 'git/remote-ref-updated-since-checkout',
    title: 'push with both options after Ben’s commit was pulled and reset away: it passes, and the commit is lost',
    expect: { exit: 0 },
    authority: gitDocs('git-push', '--force-if-includes', '_options', 'the tip there must be reachable from an entry of the local branch’s reflog'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      stage.out.note('Ben has pushed.');
      run('anna', `git pull -q; git reset -q --hard HEAD^; ${annaRewords}`);
      const got = run('anna', 'git push --force-with-lease --force-if-includes origin main');
      run('anna', 'git log --format=%s origin/main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/remote-ref-updated-since-checkout-other-branch',
    of: 'git/remote-ref-updated-since-checkout',
    title: 'push with both options from a branch of another name: the reflog of the wrong branch decides',
    expect: { exit: 0 },
    authority: gitSource('remote.c', 2680, 'the reflog looked at is that of the local branch named like the remote one'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', `git switch -q --detach; git branch -q -D main; ${annaRewords}`);
      stage.out.note('A job on a detached HEAD, without a branch main. Nobody has pushed:');
      run('anna', 'git push --force-with-lease --force-if-includes origin HEAD:main');
      quietly('ben', benPushes);
      quietly('anna', 'git fetch -q; git branch -q main origin/main');
      stage.out.note('Ben has pushed. Anna’s main has his commit, her HEAD has not:');
      const got = run('anna', 'git push --force-with-lease --force-if-includes origin HEAD:main');
      run('anna', 'git log --format=%s origin/main');
      return got;
    },
  },
];
