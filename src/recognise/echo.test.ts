import assert from 'node:assert/strict';
import { test } from 'node:test';
import { echo } from './echo.ts';
import { secretsIn } from './secrets.ts';

const span = (text: string, part: string, told: 'code' | 'message' = 'code') => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, told });

test('what was read is marked and numbered in the order of the text', () => {
  const text = 'HTTP 412: ConditionNotMet';
  const { pieces, marks } = echo(text, [span(text, 'ConditionNotMet'), span(text, '412')], []);
  assert.deepEqual(pieces, [{ text: 'HTTP ' }, { text: '412', mark: 1 }, { text: ': ' }, { text: 'ConditionNotMet', mark: 2 }]);
  assert.deepEqual(
    marks.map(({ start }) => start),
    [5, 10],
  );
});

test('a secret is named and not shown, and a mark over it gives way', () => {
  const text = 'Conflict at https://x.example/?sig=abcdefghijklmnop1234 again';
  const { pieces, marks } = echo(text, [span(text, 'Conflict'), span(text, 'sig=abcdefghijklmnop1234 again', 'message')], secretsIn(text));
  assert.equal(pieces.map((piece) => piece.text).join(''), 'Conflict at https://x.example/?sig=[SAS signature] again');
  assert.equal(marks.length, 1);
});

test('of a long text what stands around the marks is shown, and the cuts are seen', () => {
  const text = `${'a'.repeat(5000)} Conflict ${'b'.repeat(5000)}`;
  const whole = echo(text, [span(text, 'Conflict')], [])
    .pieces.map((piece) => piece.text)
    .join('');
  assert.match(whole, /^ … a+ Conflict b+ … $/);
  assert.ok(whole.length < 1000);
});
