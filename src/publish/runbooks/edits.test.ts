import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, spotAt } from './edits.ts';

test('changes are made where they stand, in any order, and of two that meet only the first', () => {
  const one = { start: 4, end: 7, text: 'B' };
  assert.equal(edited('aaa bbb ccc', [{ start: 8, end: 11, text: 'C' }, one]), 'aaa B C');
  assert.equal(edited('aaa bbb ccc', [one, { start: 6, end: 9, text: 'x' }]), 'aaa B ccc');
  assert.equal(edited('ab', [{ start: 1, end: 1, text: '-' }]), 'a-b');
});

test('lines and columns count from 1', () => {
  assert.deepEqual(
    [0, 2, 3].map((at) => spotAt('ab\ncd', at)),
    [
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
    ],
  );
});
