import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFolder, replaceFile } from './folder.ts';

test('a file that somebody changed meanwhile stays as it is, and nothing is left beside it', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  const file = join(root, 'a.md');
  writeFileSync(file, 'theirs');
  assert.throws(() => replaceFile(file, 'as it was read', 'ours'), /it was changed meanwhile/);
  assert.equal(readFileSync(file, 'utf8'), 'theirs');
  assert.deepEqual(readdirSync(root), ['a.md']);
  replaceFile(file, 'theirs', 'ours');
  assert.equal(readFileSync(file, 'utf8'), 'ours');
});

test('a byte order mark is part of the text, so that it is written back', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'a.md'), '\uFEFFx');
  assert.equal(readFolder(root).texts.get(join(root, 'a.md')), '\uFEFFx');
});
