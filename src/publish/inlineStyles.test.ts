import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withInlineStyles, withUsedUtilities } from './inlineStyles.ts';

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

test('utilities that no element has go, and those that a page or a script uses stay, escaped and in a query', () => {
  const style = String.raw`.a{x:1}@layer utilities{.mt-1{m:1}.rounded-\[3px\]{r:3px}.\[\&_h2\]\:mt-1 h2{m:2}@media (width>=35rem){.sm\:flex{d:f}}}.mt-1{y:1}`;
  assert.equal(withUsedUtilities(style, new Set()), '.a{x:1}@layer utilities{}.mt-1{y:1}');
  assert.equal(withUsedUtilities(style, new Set(['mt-1', 'rounded-[3px]', '[&_h2]:mt-1', 'sm:flex'])), style);
  assert.match(
    withInlineStyles('<link rel="stylesheet" href="/a.css"><p class="sm:flex [&amp;_h2]:mt-1">', () => style, ['mt-1']),
    /\.mt-1\{m:1\}(?!.*3px)/,
  );
});
