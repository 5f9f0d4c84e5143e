import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { annaRewords, benPushes, gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript };
/** The commit both have, and Ben’s, as git prints them: dates are fixed. */
const [one, two] = ['0ad72aa9db32e76dd9643d95d3988abc78bef1a4', 'd205c5ccf8e6e661ad22d250865c3be713168719'];
const option = (name: string, says: string) => gitDocs('git-push', name, '_options', says);

/** Where a lease holds, where it does not, and where it refuses without need. */
export const gitLeaseScenarios: Scenario[] = [
  {
    ...common,
    id: 'git/stale-info-expected-value',
    of: 'git/stale-info',
    title: 'push --force-with-lease=main:<id> after a fetch in the background',
    expect: { exit: 1, code: 'stale info' },
    authority: option('--force-with-lease', 'with an expected value, the ref there must have that value, whatever the remote-tracking branch says'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', annaRewords);
      stage.out.note('Ben has pushed. Anna has reworded her commit. An editor fetches for her.');
      run('anna', 'git fetch -q');
      const got = run('anna', `git push --force-with-lease=main:${one} origin main`);
      stage.out.note('With an expected value, --force-if-includes does nothing:');
      run('anna', `git push --dry-run --force-with-lease=main:${two} --force-if-includes origin main`);
      return got;
    },
  },
  {
    ...common,
    id: 'git/stale-info-looked',
    of: 'git/stale-info',
    title: 'a lease on a ref of one’s own, to which a look was fetched: first refused, then, after a second look, granted',
    expect: { exit: 1, code: 'stale info' },
    authority: option('--force-with-lease', 'the expected value may be any ref or id; the manual shows it with a tag that marks what was seen'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      const look =
        "git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin +main:refs/looked/main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...refs/looked/main";
      quietly('anna', annaRewords);
      stage.out.note('Anna has reworded her commit. Nobody else has pushed. She looks:');
      run('anna', look);
      quietly('ben', benPushes);
      quietly('anna', 'git fetch -q');
      stage.out.note('Ben has pushed, and an editor has fetched for her.');
      const got = run('anna', 'git push --force-with-lease=main:refs/looked/main origin HEAD:main');
      stage.out.note('She looks again, takes Ben’s commit along, and asks what she would drop now:');
      run('anna', look);
      run('anna', `git cherry-pick ${two} > /dev/null; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...refs/looked/main`);
      run('anna', 'git push --force-with-lease=main:refs/looked/main origin HEAD:main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/stale-info-five-pushes',
    of: 'git/stale-info',
    title: 'five ways to push over Ben’s commit, in three states of Anna’s clone; nothing is sent',
    expect: { exit: 0 },
    authority: option(
      '--force-with-lease, --force-if-includes',
      'what each compares: the remote-tracking branch, an expected value, the reflog of the local branch',
    ),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      const five = () => {
        for (const flags of ['', '--force', '--force-with-lease', '--force-with-lease --force-if-includes', `--force-with-lease=main:${one}`])
          run('anna', `git push --dry-run --porcelain ${flags && `${flags} `}origin main 2>/dev/null | grep refs`);
      };
      quietly('ben', benPushes);
      quietly('anna', annaRewords);
      stage.out.note('Ben has pushed. Anna has reworded her commit and has not fetched:');
      five();
      quietly('anna', 'git fetch -q');
      stage.out.note('Something has fetched in the background:');
      five();
      quietly('anna', `git switch -q -C main origin/main; git reset -q --hard HEAD^; ${annaRewords}`);
      stage.out.note('Anna had Ben’s commit in her branch, has reset to the one before, and reworded that:');
      five();
      return { exit: 0 };
    },
  },
  {
    ...common,
    id: 'git/stale-info-url',
    of: 'git/stale-info',
    title: 'push --force-with-lease to an address instead of a remote: refused, though nobody has pushed',
    expect: { exit: 1, code: 'stale info' },
    authority: gitSource('remote.c', 1714, 'where no remote-tracking branch gives the value to expect, that is an error, too'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', annaRewords);
      const got = run('anna', 'git push --force-with-lease ../shop.git main');
      run('anna', `git push --force-with-lease=main:${one} ../shop.git main`);
      return got;
    },
  },
  {
    ...common,
    id: 'git/stale-info-overridden',
    of: 'git/stale-info',
    title: 'a lease that --force or a + switches off',
    expect: { exit: 0 },
    authority: option('--force', 'it disables the check of --force-with-lease, too; a + before the refspec does the same'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', benPushes);
      quietly('anna', annaRewords);
      stage.out.note('Ben has pushed. Anna has not fetched, so the lease does not hold:');
      run('anna', 'git push --dry-run --force-with-lease origin main');
      run('anna', 'git push --dry-run --force-with-lease --force origin main');
      run('anna', 'git push --dry-run --force-if-includes --force origin main');
      return run('anna', 'git push --force-with-lease origin +main');
    },
  },
  {
    ...common,
    id: 'git/stale-info-delete',
    of: 'git/stale-info',
    title: 'deleting a branch to which Ben has pushed, with a lease and without',
    expect: { exit: 0 },
    authority: gitSource('remote.c', 1759, 'the rule about fast-forwards is not applied to a deletion; a lease is'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'git push -q origin main:topic');
      quietly('ben', 'git fetch -q; git switch -q topic; echo two >> notes.txt; git commit -q -am two; git push -q origin topic');
      stage.out.note('Anna has made topic, Ben has pushed a commit to it. Anna has not fetched.');
      run('anna', 'git push --force-with-lease --delete origin topic');
      return run('anna', 'git push --delete origin topic');
    },
  },
];
