import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedBy, styleAddress, styleOf, withSharedStyle } from './sharedStyles.ts';

const page = (style: string, mark = ' data-rows') => `<html lang="en"${mark}><head><style>${style}</style></head><p>$& $1</p>`;

test('a style that many pages have is loaded from a file, and the text of the page is left alone', () => {
  const shared = sharedBy(['a{}', 'a{}', 'b{}'], 2);
  assert.deepEqual([...shared], ['a{}']);
  assert.equal(
    withSharedStyle(page('a{}'), shared),
    `<html lang="en" data-rows><head><link rel="stylesheet" href="${styleAddress('a{}')}"></head><p>$& $1</p>`,
  );
});

test('a style of few pages stays in the page, and so does that of a page that somebody wrote', () => {
  assert.equal(withSharedStyle(page('a{}', ''), new Set(['a{}'])), page('a{}', ''));
  assert.equal(withSharedStyle(page('b{}'), new Set(['a{}'])), page('b{}'));
  assert.equal(styleOf('<p>none</p>'), undefined);
});

test('the address follows from the text', () => {
  assert.notEqual(styleAddress('a{}'), styleAddress('b{}'));
  assert.match(styleAddress('a{}'), /^\/_astro\/shared\.[0-9a-f]{12}\.css$/);
});
