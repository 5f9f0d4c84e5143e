import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asPasted } from './placeholder.ts';

test('a placeholder in brackets would make a shell read a file: it is pasted in capitals, and a redirection stays one', () => {
  assert.equal(asPasted('az show -g <resource-group> < in.json'), 'az show -g RESOURCE_GROUP < in.json');
  assert.equal(asPasted('SELECT 1 WHERE a<b AND b>c'), 'SELECT 1 WHERE a<b AND b>c');
});
