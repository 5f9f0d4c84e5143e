import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript };

/** Pushes that the other end refuses: the name is taken, the branch is checked out there, another push was faster. */
export const gitPushTaken: Scenario[] = [
  {
    ...common,
    id: 'git/already-exists-push-tag',
    of: 'git/already-exists',
    title: 'push of a tag whose name is taken by another commit',
    expect: { exit: 1, code: 'already exists' },
    authority: gitDocs('git-push', '<refspec>', '_options', 'an update of an existing tag is refused unless it is forced'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', 'git tag v1; git push -q origin v1');
      quietly('anna', 'echo two >> notes.txt; git commit -q -am two; git tag v1');
      return run('anna', 'git push origin v1');
    },
  },
  {
    ...common,
    id: 'git/branch-is-currently-checked-out-push',
    of: 'git/branch-is-currently-checked-out',
    title: 'push into a repository with a work tree, to the branch that is checked out there',
    expect: { exit: 1, code: 'branch is currently checked out' },
    authority: gitDocs('git-push', 'Output', '_output', 'remote rejected: receive.denyCurrentBranch refuses pushes to the checked-out branch'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'echo two >> notes.txt; git commit -q -am two');
      return run('anna', 'git push ../ben main');
    },
  },
  {
    ...common,
    id: 'git/failed-to-update-ref-two-pushes',
    of: 'git/failed-to-update-ref',
    title: 'two pushes at the same moment: both were fast-forwards when they began',
    expect: { exit: 1, code: 'failed to update ref' },
    authority: gitSource('builtin/receive-pack.c', 1851, 'a ref that could not be updated is reported as “failed to update ref”'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly(
        'server',
        `cat > hooks/pre-receive <<'HOOK'
#!/bin/sh
[ -n "$WAIT" ] || exit 0
read old new ref
touch ../waiting
for i in $(seq 99); do [ "$(git rev-parse main)" = "$old" ] || exit 0; sleep 0.1; done
HOOK
chmod +x hooks/pre-receive`,
      );
      quietly('anna', 'echo another >> notes.txt; git commit -q -am another');
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two');
      stage.out.note('A hook on the server keeps Anna’s push until Ben’s, which began later, is done.');
      return run('anna', '(cd ../ben; for i in $(seq 99); do [ -e ../waiting ] && break; sleep 0.1; done; git push -q) & WAIT=1 git push origin main');
    },
  },
];
