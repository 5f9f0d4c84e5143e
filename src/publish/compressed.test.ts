import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compression } from './compressed.ts';

test('what people wrote and what every page loads is compressed as far as it goes, rows of data quickly', () => {
  assert.equal(compression('errors/azure/storage/ConditionNotMet/index.html', 50_000)?.brotli, 11);
  assert.equal(compression('_astro/find.js', 50_000)?.brotli, 11);
  assert.equal(compression('e/ConditionNotMet/index.html', 9_000)?.brotli, 5);
});

test('what is compressed already, or tiny, is left', () => {
  for (const file of ['fonts/archivo.woff2', 'og/error/x.png', 'pagefind/fragment/en_1.pf_fragment', 'e/x/index.html.gz'])
    assert.equal(compression(file, 9_000), undefined, file);
  assert.equal(compression('e/x.txt', 300), undefined);
});
