import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitted } from './fit.ts';

test('a short code is set as large as the card allows, on one line', () => {
  assert.deepEqual(fitted('409'), { size: 128, lines: ['409'] });
  assert.deepEqual(fitted('ConditionNotMet').lines, ['ConditionNotMet']);
});

test('a long code breaks at its humps, never inside a word', () => {
  assert.deepEqual(fitted('ConditionalCheckFailedException').lines, ['ConditionalCheck', 'FailedException']);
  assert.deepEqual(fitted('40001 vs 40P01 vs 55P03 vs 57014').lines, ['40001 vs 40P01 vs', '55P03 vs 57014']);
  assert.deepEqual(fitted('ABORTED vs FAILED_PRECONDITION vs UNAVAILABLE').lines, ['ABORTED vs FAILED_PRECONDITION vs', 'UNAVAILABLE']);
});

test('the longest code that the schema allows still stands on the card, whole', () => {
  const code = 'x'.repeat(80);
  const { size, lines } = fitted(code);
  assert.equal(lines.join(''), code);
  assert.ok(lines.length <= 3 && size >= 50, `${lines.length} lines of ${size}`);
});
