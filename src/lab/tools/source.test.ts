import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from './source.ts';

test('a reader’s script has no holes where the types were', () => {
  const typed = (name: string, count: number): string => name.repeat(count);
  assert.equal(sourceOf(typed), '(name, count) => name.repeat(count)');
});
