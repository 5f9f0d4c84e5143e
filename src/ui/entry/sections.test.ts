import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present, written } from './sections.ts';

test('the contents list names sections, not their parts, by the ids that headings get', () => {
  const headings = [
    { depth: 2, slug: 'first-look', text: 'First look' },
    { depth: 3, slug: 'with-psql', text: 'With psql' },
    { depth: 2, slug: 'deep-dive-the-queue', text: 'Deep dive: the queue' },
  ];
  assert.deepEqual(written(headings), [
    { id: 'first-look', label: 'First look' },
    { id: 'the-queue', label: 'The queue' },
  ]);
});

test('a part of the layout that a page does not have is not in its contents list', () => {
  assert.deepEqual(
    present([
      [true, 'facts', 'Facts'],
      [false, 'sdk', 'SDKs'],
    ]),
    [{ id: 'facts', label: 'Facts' }],
  );
});
