import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phoneLines } from './phoneLines.ts';

test('a short command takes one line of a phone', () => {
  assert.equal(phoneLines('kubectl get pods'), 1);
});

test('an option stays with its value, so a command breaks before the option', () => {
  assert.equal(phoneLines('az storage blob show --account-name <account> -c <container>'), 2);
});

test('a word longer than a line takes as many lines as it needs', () => {
  assert.equal(phoneLines(`curl ${'x'.repeat(90)}`), 4);
});

test('lines that the writer broke count one by one', () => {
  assert.equal(phoneLines('SELECT 1\nFROM a\nWHERE b'), 3);
});
