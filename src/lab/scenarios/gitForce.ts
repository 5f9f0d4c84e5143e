import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';
import { gitIncludesScenarios } from './gitIncludes.ts';
import { gitJobScenarios } from './gitJobs.ts';
import { gitLeaseScenarios } from './gitLeases.ts';
import { gitMeanwhileScenarios } from './gitMeanwhile.ts';
import { gitVictimScenarios } from './gitVictims.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript, of: 'git/non-fast-forward' };
const benPushes = 'echo two >> notes.txt; git commit -q -am two; git push -q';
const annaCommits = 'echo x > other.txt; git add other.txt; git commit -q -m another';
const annaRewords = 'git commit -q --amend -m "one, reworded"';
/** What Ben has pushed, as git prints it: dates are fixed. */
const two = 'd205c5ccf8e6e661ad22d250865c3be713168719';
const output = (says: string) => gitDocs('git-push', 'Output', '_output', says);

/** A push that is no fast-forward: what decides, what force does, and how to get back what it took. */
const plain: Scenario[] = [
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
  {
    ...common,
    id: 'git/non-fast-forward-denied',
    title: 'push --force to a repository with receive.denyNonFastForwards',
    expect: { exit: 1, code: 'non-fast-forward' },
    authority: output('remote rejected: receive.denyNonFastForwards refuses forced updates that are no fast-forward'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('server', 'git config receive.denyNonFastForwards true');
      quietly('anna', annaRewords);
      run('anna', 'git push origin main');
      return run('anna', 'git push --force origin main');
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-forced',
    title: 'push --force over a commit of Ben’s: what it says before and after, and what Ben sees',
    expect: { exit: 0 },
    authority: gitDocs('git-push', '--force', '_options', 'force disables the check, and can make the remote repository lose commits'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', annaCommits);
      stage.out.note('Ben has pushed. Anna has not fetched.');
      run('anna', 'git push --dry-run --force origin main');
      const got = run('anna', 'git push --force origin main');
      run('anna', 'git ls-remote origin; git log --format=%s origin/main');
      stage.out.note('Ben has noticed nothing:');
      run('ben', 'git status -sb');
      run('ben', 'git fetch; git status -sb');
      run('ben', 'git push origin main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-recovered',
    title: 'getting back a commit that push --force took out of the branch',
    expect: { exit: 0 },
    authority: gitDocs('gitprotocol-v2', 'fetch', '_fetch', 'a client may want any object, not only an advertised one'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', annaCommits);
      stage.out.note('Ben has pushed. Anna has not fetched.');
      run('anna', 'git push --force origin main');
      stage.out.note('The left number of that line is what was lost. Anna does not have it:');
      run('anna', 'git cat-file -t d205c5c; git reflog show origin/main');
      stage.out.note('On the server:');
      run('anna', 'git -C ../shop.git fsck --no-progress --lost-found');
      stage.out.note('From the server, by its full name:');
      run('anna', `git -c protocol.version=0 fetch origin ${two}`);
      run('anna', `git fetch origin ${two} && git push origin FETCH_HEAD:refs/heads/rescue`);
      stage.out.note('From Ben’s clone, where it was pushed:');
      return run('ben', 'git fetch -q; git reflog show origin/main; git push origin origin/main@{1}:refs/heads/rescue-2');
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-who',
    title: 'who moved the branch, asked in the reflog of a bare repository',
    expect: { exit: 0 },
    authority: gitDocs('git-config', 'core.logAllRefUpdates', 'Documentation/git-config.txt-corelogAllRefUpdates', 'false by default in a bare repository'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', `git config user.name Ben; ${benPushes}`);
      stage.out.note('Ben has pushed. The repository is as git init --bare made it:');
      run('anna', 'git -C ../shop.git reflog show main');
      quietly('server', 'git config core.logAllRefUpdates true');
      quietly('ben', benPushes.replaceAll('two', 'three'));
      quietly('anna', `git config user.name Anna; ${annaRewords}; git push -q --force`);
      stage.out.note('With core.logAllRefUpdates, after one push of Ben’s and a forced one of Anna’s; both are called so in their clones:');
      return run('anna', 'git -C ../shop.git reflog show --format="%h %gd %gn %gs (commit by %an)" main');
    },
  },
];

/** All that was added for the page of non-fast-forward. */
export const gitForceScenarios: Scenario[] = [
  ...plain,
  ...gitVictimScenarios,
  ...gitLeaseScenarios,
  ...gitIncludesScenarios,
  ...gitMeanwhileScenarios,
  ...gitJobScenarios,
];
