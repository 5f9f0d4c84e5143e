import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../home.ts';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { git } from '../servers/git.ts';
import { annaCommits, declining, gitDocs, gitScript, gitSource, shells } from '../tools/git.ts';
import { benMeanwhile, waitingHook } from './gitMeanwhile.ts';

const common = { server: git, client: 'git itself, the lines below', script: gitScript, of: 'git/non-fast-forward' };
const benCommits = 'echo two >> notes.txt; git commit -q -am two';

/** A line that puts a sample beside the clones. */
const placed = (file: string): string =>
  `cat > ../${file} <<'SAMPLE'\n${readFileSync(inProject(join('content/code/git/non-fast-forward', file)), 'utf8')}SAMPLE\nchmod +x ../${file}`;

/** Anna’s job runs a sample after both have committed; Ben’s push comes before it or while it is going on. Then the two commits are looked for. */
const job = (stage: Stage, file: string, ben: 'before' | 'meanwhile'): Outcome => {
  const { run, quietly } = shells(stage);
  quietly('anna', placed(file));
  if (ben === 'meanwhile') quietly('server', waitingHook);
  quietly('ben', ben === 'before' ? `${benCommits}; git push -q` : benCommits);
  quietly('anna', annaCommits);
  stage.out.note(
    ben === 'before' ? 'Ben has pushed since the job fetched.' : 'A hook on the server keeps the job’s first push until Ben’s, which began later, is done.',
  );
  const line = `bash ../${file} main${file === 'push-change.sh' ? ' "$(git rev-parse HEAD^)"' : ''}`;
  const { exit } = run('anna', ben === 'before' ? line : `${benMeanwhile} & WAIT=1 ${line}`);
  run('anna', 'git -C ../shop.git log --format=%s main');
  const { stdout } = spawnSync(stage.found.path, ['-C', join(stage.dir, 'shop.git'), 'log', '--format=%s', 'main'], { encoding: 'utf8' });
  const lost = ['two', 'another'].filter((update) => !stdout.split('\n').includes(update)).length;
  return { lost, ...(exit === undefined ? {} : { exit }) };
};

/** The samples of a job that pushes, and the struck-out one: after another push, at the same moment, and where no retry helps. */
export const gitJobSamples: Scenario[] = [
  {
    ...common,
    id: 'git/non-fast-forward-sample-right',
    title: 'two writers, one with push-change.sh: somebody has pushed since the fetch',
    expect: { lost: 0, exit: 0 },
    authority: gitDocs('git-push', 'Note about fast-forwards', '_note_about_fast_forwards', 'integrate what is there, then push again; nothing is lost'),
    run: async (stage) => job(stage, 'push-change.sh', 'before'),
  },
  {
    ...common,
    id: 'git/non-fast-forward-sample-race',
    title: 'two writers, one with push-change.sh: both push at the same moment',
    expect: { lost: 0, exit: 0 },
    authority: gitDocs('git-push', 'Note about fast-forwards', '_note_about_fast_forwards', 'integrate what is there, then push again; nothing is lost'),
    run: async (stage) => job(stage, 'push-change.sh', 'meanwhile'),
  },
  {
    ...common,
    id: 'git/non-fast-forward-sample-shallow',
    title: 'push-change.sh on a detached HEAD in a clone of depth 1, as a job has it',
    expect: { exit: 0 },
    authority: gitDocs('git-push', 'Note about fast-forwards', '_note_about_fast_forwards', 'integrate what is there, then push again; nothing is lost'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', placed('push-change.sh'));
      quietly('ben', `${benCommits}; ${benCommits.replaceAll('two', 'three')}; git push -q`);
      quietly(
        'anna',
        'git clone -q --depth 1 "file://$PWD/../shop.git" ../job; cd ../job; git switch -q --detach; echo x > other.txt; git add other.txt; git commit -q -m job',
      );
      quietly('ben', `${benCommits.replaceAll('two', 'four')}; git push -q`);
      stage.out.note('The job cloned with --depth 1 and has committed. Ben has pushed since.');
      const got = run('anna', 'cd ../job; git log --format=%s; bash ../push-change.sh main "$(git rev-parse HEAD^)" 2>&1 | grep -v ^hint');
      run('anna', 'git -C ../shop.git log --format=%s main');
      return got;
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-sample-stops',
    title: 'push-change.sh where no retry helps: a conflict, then a branch that was rewritten, then a hook',
    expect: { exit: 1 },
    authority: gitSource('builtin/receive-pack.c', 1961, 'each ref is reported as “pre-receive hook declined”'),
    run: async (stage) => {
      const { run, quietly } = shells(stage);
      quietly('anna', placed('push-change.sh'));
      quietly('ben', `${benCommits}; git push -q`);
      quietly('anna', 'echo another >> notes.txt; git commit -q -am another');
      stage.out.note('Ben has pushed since the job fetched, and both have changed the same line.');
      run('anna', 'bash ../push-change.sh main "$(git rev-parse HEAD^)" 2>&1 | grep -v ^hint');
      run('anna', 'git status -sb; git -C ../shop.git log --format=%s main');
      quietly('anna', `git reset -q --hard origin/main; ${annaCommits}`);
      quietly('ben', 'git reset -q --hard HEAD^; echo three > three.txt; git add three.txt; git commit -q -m three; git push -q --force');
      stage.out.note('The job has another commit now, without a conflict. Ben has taken two out of the branch, and has pushed three.');
      run('anna', 'bash ../push-change.sh main "$(git rev-parse HEAD^)" 2>&1 | grep -v ^hint');
      run('anna', 'git -C ../shop.git log --format=%s main');
      quietly('anna', `git reset -q --hard origin/main; ${annaCommits}`);
      quietly('server', declining);
      stage.out.note('The job has begun anew. A hook declines its commit.');
      return run('anna', 'bash ../push-change.sh main "$(git rev-parse HEAD^)"');
    },
  },
  {
    ...common,
    id: 'git/non-fast-forward-sample-wrong',
    title: 'two writers, one with push-change-wrong.sh: fetch, then --force-with-lease',
    expect: { lost: 1, exit: 0 },
    authority: gitDocs('git-push', '--force-with-lease', '_options', 'without an expected value, a fetch takes the protection away'),
    run: async (stage) => job(stage, 'push-change-wrong.sh', 'before'),
  },
];
