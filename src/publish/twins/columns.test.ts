import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns, commandLines, labelled, wrapped } from './columns.ts';

test('words are broken between words, and a word that is too long has a line of its own', () => {
  assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrapped('a extraordinarily b', 5), ['a', 'extraordinarily', 'b']);
});

test('nothing that a page holds can act on the terminal that shows it', () => {
  assert.deepEqual(wrapped('a\u001b[31mb\u0007c\u202ed', 40), ['a [31mb c d']);
});

test('a text that is cut says so, and ends on a word', () => {
  const [line = ''] = labelled('WHAT', 'word, '.repeat(40), 1);
  assert.match(line, /^WHAT {5}word, .*word …$/);
  assert.ok(line.length <= columns);
});

test('a command over several lines is still one command, and nothing in quotes is broken', () => {
  const query = `--query "{${'lease:properties.lease, '.repeat(4)}}"`;
  const lines = commandLines(`az storage blob show --auth-mode login --account-name ACCOUNT -c CONTAINER -n BLOB ${query}`, 'bash');
  assert.equal(
    lines.map((line) => line.replace(/ \\$/, '').trim()).join(' '),
    `az storage blob show --auth-mode login --account-name ACCOUNT -c CONTAINER -n BLOB ${query}`,
  );
  assert.deepEqual(
    lines.slice(0, -1).map((line) => line.endsWith(' \\')),
    lines.slice(0, -1).map(() => true),
  );
  assert.ok(lines.some((line) => line.includes(`"{${'lease:properties.lease, '.repeat(4)}}"`)));
});

test('a statement of SQL needs no sign at the end of a line', () => {
  assert.deepEqual(commandLines('SELECT 1\nFROM t', 'sql'), ['  SELECT 1', '  FROM t']);
});
