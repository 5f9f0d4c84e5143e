import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript };

/** Branches that are checked out, here or in another work tree, or not merged. */
export const gitBranches: Scenario[] = [
  {
    ...common,
    id: 'git/refusing-to-fetch-into-branch-checked-out',
    of: 'git/refusing-to-fetch-into-branch',
    title: 'fetch into the branch that is checked out',
    expect: { exit: 128, code: 'refusing to fetch into branch' },
    authority: gitDocs('git-fetch', '--update-head-ok', '_options', 'fetch refuses to update the head of the current branch'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('ben', 'echo two >> notes.txt; git commit -q -am two; git push -q');
      return run('anna', 'git fetch origin main:main');
    },
  },
  {
    ...common,
    id: 'git/not-fully-merged-branch-delete',
    of: 'git/not-fully-merged',
    title: 'branch -d of a branch with a commit of its own',
    expect: { exit: 1, code: 'not fully merged' },
    authority: gitDocs('git-branch', '--delete', '_options', 'the branch must be fully merged in its upstream branch, or in HEAD'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'git switch -q -c topic; echo two >> notes.txt; git commit -q -am two; git switch -q main');
      return run('anna', 'git branch -d topic');
    },
  },
  {
    ...common,
    id: 'git/already-checked-out-worktree-add',
    of: 'git/already-checked-out',
    title: 'worktree add for a branch that is checked out elsewhere',
    expect: { exit: 128, code: 'already checked out' },
    authority: gitDocs('git-worktree', '--force', '_options', 'add refuses a branch that is checked out by another work tree'),
    run: async (stage) => shells(stage).run('anna', 'git worktree add ../anna-2 main'),
  },
  {
    ...common,
    id: 'git/Cannot-delete-branch-checked-out',
    of: 'git/Cannot-delete-branch',
    title: 'branch -D of a branch that another work tree has checked out',
    expect: { exit: 1, code: 'Cannot delete branch' },
    authority: gitSource('builtin/branch.c', 252, 'a branch that is checked out anywhere is not deleted; the folder is named'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'git worktree add -q ../anna-2 -b topic');
      return run('anna', 'git branch -D topic');
    },
  },
];
