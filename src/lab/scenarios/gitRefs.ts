import type { Scenario } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript };

/** Locks and refs that another process or commit has taken. */
export const gitRefScenarios: Scenario[] = [
  {
    ...common,
    id: 'git/index.lock-editor-open',
    of: 'git/index.lock',
    title: 'git add while a commit waits in its editor',
    expect: { exit: 128, code: 'index.lock' },
    authority: gitSource('lockfile.c', 152, 'an existing lock file is reported as “Unable to create … File exists”; die ends with exit status 128 (usage.c)'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'echo two >> notes.txt; echo x > other.txt');
      stage.out.note('In another terminal git commit -a sits in its editor.');
      quietly('anna', "(GIT_EDITOR='for i in $(seq 99); do [ -e ../closed ] && break; sleep 0.1; done; false' git commit -a > /dev/null 2>&1 &)");
      quietly('anna', 'for i in $(seq 99); do [ -e .git/index.lock ] && break; sleep 0.1; done');
      const got = run('anna', 'git add other.txt');
      stage.out.note('The editor is closed:');
      quietly('anna', 'touch ../closed; for i in $(seq 99); do [ -e .git/index.lock ] || break; sleep 0.1; done');
      run('anna', 'git add other.txt');
      return got;
    },
  },
  {
    ...common,
    id: 'git/index.lock-left-over',
    of: 'git/index.lock',
    title: 'git add with an index.lock that a killed process has left',
    expect: { exit: 128, code: 'index.lock' },
    authority: gitSource(
      'lockfile.c',
      152,
      'the message advises to remove the file by hand where a process has crashed; die ends with exit status 128 (usage.c)',
    ),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'echo x > other.txt');
      stage.out.note('git commit -a was killed (kill -9) while its editor was open.');
      quietly('anna', "echo two >> notes.txt; (GIT_EDITOR='kill -9 $PPID; false' git commit -a > /dev/null 2>&1); [ -e .git/index.lock ]");
      const got = run('anna', 'git add other.txt');
      run('anna', 'rm .git/index.lock; git add other.txt');
      return got;
    },
  },
  {
    ...common,
    id: 'git/cannot-lock-ref-expected-value',
    of: 'git/cannot-lock-ref',
    title: 'update-ref with an old value that no longer holds: compare and swap',
    expect: { exit: 128, code: 'cannot lock ref' },
    authority: gitDocs('git-update-ref', 'Description', '_description', 'the new value is stored only when the current value is the given old one'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'git branch topic; echo two >> notes.txt; git commit -q -am two; git tag seen topic; git branch -f topic main');
      stage.out.note('Anna has read topic at the tag seen. It has moved to main since.');
      return run('anna', 'git update-ref refs/heads/topic main^ seen');
    },
  },
  {
    ...common,
    id: 'git/reference-already-exists-update-ref',
    of: 'git/reference-already-exists',
    title: 'update-ref that must create a ref, and somebody has created it',
    expect: { exit: 128, code: 'reference already exists' },
    authority: gitDocs('git-update-ref', 'Description', '_description', 'forty zeros as the old value make sure that the ref does not exist'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'git branch topic');
      return run('anna', 'git update-ref refs/heads/topic main 0000000000000000000000000000000000000000');
    },
  },
  {
    ...common,
    id: 'git/cannot-lock-ref-lock-file',
    of: 'git/cannot-lock-ref',
    title: 'commit while the lock file of the branch is there',
    expect: { exit: 128, code: 'cannot lock ref' },
    authority: gitSource('lockfile.c', 152, 'an existing lock file is reported as “Unable to create … File exists”; die ends with exit status 128 (usage.c)'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'echo two >> notes.txt; : > .git/refs/heads/main.lock');
      return run('anna', 'git commit -q -am two');
    },
  },
  {
    ...common,
    id: 'git/cannot-lock-ref-name-is-a-folder',
    of: 'git/cannot-lock-ref',
    title: 'a branch topic/one where a branch topic exists',
    expect: { exit: 128, code: 'cannot lock ref' },
    authority: gitSource('refs.c', 2376, 'a name below an existing ref cannot be created: “… exists; cannot create …”'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', 'git branch topic');
      return run('anna', 'git branch topic/one');
    },
  },
];
