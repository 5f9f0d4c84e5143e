import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caught } from './jpa.ts';

test('the exception that the application caught counts, not its causes', () => {
  const text = 'two has committed\ncaught javax.persistence.RollbackException: Error\ncause javax.persistence.OptimisticLockException: stale\n';
  assert.equal(caught(text), 'RollbackException');
});

test('a run without an exception has no code', () => {
  assert.equal(caught('no exception\nin the table: balance 101, version 2\n'), undefined);
});
