import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportsOf } from './samples.ts';

test('a reader’s script finds what a sample exports, and nothing that only its types name', () => {
  const text = 'const a = 1;\nexport const b = a;\nexport interface Found {}\nexport function c() {}\nexport async function d() {}\n';
  assert.deepEqual(exportsOf(text), ['b', 'c', 'd']);
});
