import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withInlineStyles } from './inlineStyles.ts';

const page = (mark = '') =>
  `<html lang="en"${mark}><head><link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"></head><p>$& $1</p>`;
const styleAt = (address: string) => ({ '/_astro/a.css': 'a{content:"$&"}', '/_astro/b.css': 'b{}' })[address] ?? '';

test('a written page carries its styles in their order, and its text is left alone', () => {
  assert.equal(withInlineStyles(page(), styleAt), '<html lang="en"><head><style>a{content:"$&"}\nb{}</style></head><p>$& $1</p>');
});

test('a page of rows keeps its links, and one without styles stays as it is', () => {
  assert.equal(withInlineStyles(page(' data-rows'), styleAt), page(' data-rows'));
  assert.equal(withInlineStyles('<html lang="en"><p>none</p>', styleAt), '<html lang="en"><p>none</p>');
});
