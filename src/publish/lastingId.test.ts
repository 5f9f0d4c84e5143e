import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastingId } from './lastingId.ts';

test('a name has one id, for ever: a reader of feeds would take another one for a new entry', () => {
  assert.equal(lastingId('/errors/http/409/ 0'), 'urn:uuid:cab31d3f-24a1-5bcf-9ebc-d63870b6530c');
  assert.notEqual(lastingId('/errors/http/409/ 0'), lastingId('/errors/http/409/ 1'));
});
