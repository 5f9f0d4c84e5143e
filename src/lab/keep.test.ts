import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keep } from './keep.ts';
import { discard, workDir } from './process.ts';

test('a file is written with the folders that it needs', () => {
  const root = workDir('keep');
  keep(root, 'content/evidence/a/b.txt', 'new');
  assert.equal(readFileSync(join(root, 'content/evidence/a/b.txt'), 'utf8'), 'new');
  discard(root);
});

test('a full disk leaves the committed file as it was, and says what to do', { skip: existsSync('/dev/full') ? false : 'this system has no /dev/full' }, () => {
  const root = workDir('keep');
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/b.txt'), 'committed');
  symlinkSync('/dev/full', join(root, 'content/b.txt.new')); // every write to it ends with ENOSPC
  assert.throws(() => keep(root, 'content/b.txt', 'new'), /^Error: content\/b\.txt could not be written, and is as it was: ENOSPC: .*Make room/);
  assert.equal(readFileSync(join(root, 'content/b.txt'), 'utf8'), 'committed');
  assert.equal(existsSync(join(root, 'content/b.txt.new')), false);
  discard(root);
});
