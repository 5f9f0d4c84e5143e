import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal } from './git.ts';

test('the reason of a refused push is read from the brackets', () => {
  const text = "To ../shop.git\n ! [rejected]        main -> main (stale info)\nerror: failed to push some refs to '../shop.git'\n";
  assert.equal(refusal(text), 'stale info');
  assert.equal(refusal(' ! [remote rejected] main -> main (branch is currently checked out)\n'), 'branch is currently checked out');
});

test('a line that begins with fatal or error names the refusal where no ref was pushed', () => {
  assert.equal(refusal("fatal: Unable to create '/srv/shop/.git/index.lock': File exists.\n"), 'index.lock');
  assert.equal(refusal("fatal: update_ref failed for ref 'refs/heads/main': cannot lock ref 'refs/heads/main': is at 1 but expected 2"), 'cannot lock ref');
  assert.equal(refusal("error: The branch 'topic' is not fully merged.\n"), 'not fully merged');
});

test('words that stand elsewhere are no refusal', () => {
  assert.equal(refusal('Everything up-to-date\n'), undefined);
});
