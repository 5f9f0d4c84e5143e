import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { gitDocs, gitScript, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript };
/** A hook that keeps the first push with WAIT set until another one has moved main. */
export const waitingHook = `cat > hooks/pre-receive <<'HOOK'
#!/bin/sh
[ -n "$WAIT" ] && [ ! -e ../waiting ] || exit 0
read old new ref
touch ../waiting
for i in $(seq 99); do [ "$(git rev-parse main)" = "$old" ] || exit 0; sleep 0.1; done
HOOK
chmod +x hooks/pre-receive`;

/** Ben’s push, as soon as that hook keeps another. */
export const benMeanwhile = '(cd ../ben; for i in $(seq 99); do [ -e ../waiting ] && break; sleep 0.1; done; git push -q)';

/** A forced push that another one overtakes. */
export const gitMeanwhileScenarios: Scenario[] = [
  {
    ...common,
    id: 'git/failed-to-update-ref-forced',
    of: 'git/failed-to-update-ref',
    title: 'push --force while another push is going on: refused, and the same again passes',
    expect: { exit: 1, code: 'failed to update ref' },
    authority: gitDocs('git-update-ref', 'Description', '_description', 'the new value is stored only when the current value is the given old one'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('server', waitingHook);
      quietly('anna', 'git commit -q --amend -m "one, reworded"');
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two');
      stage.out.note('A hook on the server keeps Anna’s forced push until Ben’s, which began later, is done.');
      const got = run('anna', `${benMeanwhile} & WAIT=1 git push --force origin main`);
      stage.out.note('Again, without force and with it:');
      run('anna', 'git push origin main 2>&1 | head -n 2');
      run('anna', 'git push --force origin main');
      run('anna', 'git -C ../shop.git log --format=%s main');
      return got;
    },
  },
];
