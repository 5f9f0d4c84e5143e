import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandPieces, phoneLines } from './phoneLines.ts';

test('an option and its value are one piece, whichever sign joins them', () => {
  const pieces = (command: string) => command.split(commandPieces).filter((_, at) => at % 2);
  assert.deepEqual(pieces(`az show --name <n> -o json --query "[].id" --x='a b' -v`), ['--name <n>', '-o json', '--query "[].id"', `--x='a b'`, '-v']);
  assert.deepEqual(pieces('curl -s -X PUT'), ['-s', '-X PUT']);
  assert.deepEqual(pieces('a-b c--d'), []);
});

test('a command takes as many lines as a phone breaks it into', () => {
  assert.equal(phoneLines('kubectl get pods'), 1);
  assert.equal(phoneLines('a\nb\nc'), 3);
  assert.equal(phoneLines('x'.repeat(43)), 1);
  assert.equal(phoneLines('x'.repeat(44)), 2);
  assert.equal(phoneLines(`${'x'.repeat(30)} ${'y'.repeat(12)}`), 1);
  assert.equal(phoneLines(`${'x'.repeat(30)} ${'y'.repeat(13)}`), 2);
});

test('an option moves to the next line with its value', () => {
  assert.equal(phoneLines(`${'x'.repeat(30)} --name value-of-it ${'y'.repeat(15)}`), 2);
  assert.equal(phoneLines(`${'x'.repeat(30)} --name value-of-it ${'y'.repeat(30)}`), 3);
});
