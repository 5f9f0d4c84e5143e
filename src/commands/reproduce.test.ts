import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const command = join(import.meta.dirname, 'reproduce.ts');
const home = mkdtempSync(join(tmpdir(), 'faultbook-'));
after(() => rmSync(home, { recursive: true }));

const committed = join(home, 'content/evidence/git/non-fast-forward-push.txt');
mkdirSync(join(committed, '..'), { recursive: true });
writeFileSync(committed, 'as committed');

const run = (args: string[], env: NodeJS.ProcessEnv = process.env) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: home, encoding: 'utf8', env });
  return { status, text: stdout + stderr };
};

test('a server that is not on the machine is named with the way to get it, and the evidence stays as it is', () => {
  const { text } = run(['--write', 'git'], { ...process.env, PATH: '' });
  assert.match(text, /git is missing: \d+ scenarios are left out\. Get it with: apt-get install git/);
  assert.match(text, /0 of \d+ scenarios ran on 0 products/);
  assert.equal(readFileSync(committed, 'utf8'), 'as committed');
});

test('a transcript that differs from the committed one fails, names the line, and is not written unasked', () => {
  const { status, text } = run(['git/non-fast-forward-push']);
  assert.equal(status, 1, text);
  assert.match(text, /≠ git\/non-fast-forward-push\S*: changed: line 1: was “as committed”, is “scenario: git\/non-fast-forward-push/);
  assert.equal(readFileSync(committed, 'utf8'), 'as committed');
});

test('a name that no scenario has, or an option that is not there, is told at once', () => {
  assert.deepEqual(
    [run(['no-such-thing']), run(['--everything'])].map(({ status }) => status),
    [2, 2],
  );
  assert.match(run(['no-such-thing']).text, /No scenario matches no-such-thing\. All of them: npm run reproduce -- --list/);
});
