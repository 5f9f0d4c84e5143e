import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonOf } from './statuses.ts';

test('a registered status has its reason phrase', () => {
  assert.equal(reasonOf(409), 'Conflict');
  assert.equal(reasonOf(412), 'Precondition Failed');
});

test('a status that IANA does not register, or keeps unused, has none', () => {
  for (const odd of [418, 430, 509, 599]) assert.equal(reasonOf(odd), undefined, String(odd));
});
