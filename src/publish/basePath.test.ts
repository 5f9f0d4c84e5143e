import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath, withBase } from './basePath.ts';

test('a base path has a slash at both ends, however it was written', () => {
  for (const written of ['', '/']) assert.equal(basePath(written), '/');
  for (const written of ['faultbook', '/faultbook', '/faultbook/', 'faultbook/']) assert.equal(basePath(written), '/faultbook/');
  assert.equal(basePath('docs/faults'), '/docs/faults/');
});

test('links, forms, scripts and fonts of a page begin at the base path', () => {
  const page = '<a href="/errors/"><form action=/search/><script src="/_astro/x.js"></script><style>@font-face{src:url("/fonts/a.woff2")}</style>';
  assert.equal(
    withBase(page, '/f/'),
    '<a href="/f/errors/"><form action=/f/search/><script src="/f/_astro/x.js"></script><style>@font-face{src:url("/f/fonts/a.woff2")}</style>',
  );
});

test('what an inline script loads begins at the base path', () => {
  assert.equal(withBase('<script>var e=`/_astro/box-1.js`;import(e)</script>', '/f/'), '<script>var e=`/f/_astro/box-1.js`;import(e)</script>');
});

test('other hosts, fragments, texts and what begins at the base already stay as they are', () => {
  const page = '<a href="//other.example/x"><a href="#top"><a href="https://x.example/y"><link href="/f/_astro/a.css"><a href="/f/"><code>/e/409/</code>';
  assert.equal(withBase(page, '/f/'), page);
  assert.equal(withBase('<a href="/errors/">', '/'), '<a href="/errors/">');
  assert.equal(withBase('<a href="/faults/">', '/f/'), '<a href="/f/faults/">');
});
