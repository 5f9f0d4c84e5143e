import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { benPushes, gitDocs, gitScript, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript, of: 'git/non-fast-forward' };
const annaForces = 'echo x > other.txt; git add other.txt; git commit -q -m another; git push -q --force';
const look =
  "git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...FETCH_HEAD";
/** Ben’s commit, as git prints it: dates are fixed. */
const two = 'd205c5ccf8e6e661ad22d250865c3be713168719';

/** What the one meets whose commits somebody has forced out of the branch. */
export const gitVictimScenarios: Scenario[] = [
  {
    ...common,
    id: 'git/non-fast-forward-pulled',
    title: 'git pull --rebase after somebody has forced the branch: the own commit is gone without a word',
    expect: { exit: 0 },
    authority: gitDocs(
      'git-pull',
      '--rebase',
      '_options_related_to_merging',
      'where the upstream branch was rebased since the last fetch, the rebase leaves out what came from it',
    ),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', annaForces);
      stage.out.note('Ben has pushed. Anna has forced her commit over his; he has not noticed. He looks:');
      run('ben', look);
      run('ben', 'git merge-base --is-ancestor origin/main FETCH_HEAD');
      run('ben', 'git push origin main 2>&1 | head -n 2');
      const got = run('ben', 'git pull -q --rebase origin main; git log --format=%s; git push origin main');
      run('ben', 'git cherry -v HEAD ORIG_HEAD');
      stage.out.note('Back, and the same with git rebase alone, then with the tip as an argument:');
      run('ben', 'git reset -q --keep ORIG_HEAD; git rebase -q; git log --format=%s');
      run('ben', 'git reset -q --keep ORIG_HEAD; git fetch -q origin main; git rebase -q FETCH_HEAD; git log --format=%s');
      run('ben', 'git cherry -v HEAD ORIG_HEAD; git log --format="%h %an %s" FETCH_HEAD..HEAD');
      run('ben', 'git push origin HEAD:main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-pruned',
    title: 'git gc on the server after push --force: a commit pushed 15 days ago is gone at once',
    expect: { exit: 128 },
    authority: gitDocs('git-prune', '--expire', '_options', 'what counts is the age of the object, not since when nothing reaches it'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('server', "find objects -type f -exec touch -d '15 days ago' {} +");
      stage.out.note('Ben pushed 15 days ago; the files of the objects are as old. Now Anna forces her commit over his:');
      quietly('anna', annaForces);
      run('anna', `git -C ../shop.git cat-file -t ${two}`);
      run('anna', 'git -C ../shop.git gc -q');
      return run('anna', `git -C ../shop.git cat-file -t ${two}`);
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-white-space',
    title: 'the mark = does not see white space, and a changed commit of one’s own has no =',
    expect: { exit: 0 },
    authority: gitDocs('git-patch-id', '--unstable', '_options', 'the default; white space is not looked at'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', "printf 'a:\\n  b: 1\\n' > set.yaml; git add set.yaml; git commit -q -m set; git push -q");
      quietly('ben', "git pull -q; printf 'a:\\nb: 1\\n' > set.yaml; git commit -q -a --amend -m 'set, b at the top'; git push -q --force");
      stage.out.note('Anna has pushed a YAML file. Ben has replaced that commit by one that indents b differently. Anna looks:');
      const got = run('anna', look);
      stage.out.note('A rebase leaves her commit out:');
      run('anna', 'git rebase FETCH_HEAD 2>&1 | grep warning; cat set.yaml');
      quietly('anna', 'echo "c: 2" >> set.yaml; git commit -q -a --amend -m "set, with c"');
      stage.out.note('Anna has amended the content of that commit:');
      run('anna', look);
      return got;
    },
  },
];
