import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './letters.ts';

test('names stand by their initial, whatever its case, numbers first and in their order', () => {
  const list = byLetter(['resourceModified', '412', 'Conflict', '55P03', 'conflict', 'ABORTED', '409'].map((name) => ({ name })));
  assert.deepEqual(
    list.map(({ letter, names }) => `${letter.id}: ${names.map(({ name }) => name).join(' ')}`),
    ['digits: 55P03 409 412', 'a: ABORTED', 'c: conflict Conflict', 'r: resourceModified'],
  );
});
