import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { annaCommits, annaRewords, benPushes, gitDocs, gitScript, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript, of: 'git/non-fast-forward' };
/** What Ben has pushed, as git prints it: dates are fixed. */
const two = 'd205c5ccf8e6e661ad22d250865c3be713168719';
const output = (says: string) => gitDocs('git-push', 'Output', '_output', says);

/** What a forced push does, how to get back what it took, and who did it. */
export const gitForcePushes: Scenario[] = [
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
