import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearch } from './openSearch.ts';

test('a browser gets the search page with its terms, and a name of at most 16 signs', () => {
  const text = openSearch('Faultbook', 'Errors & more', 'https://faults.example/base/search/');
  assert.match(text, /<ShortName>Faultbook<\/ShortName>/);
  assert.match(text, /template="https:\/\/faults\.example\/base\/search\/\?q=\{searchTerms\}"/);
  assert.match(text, /Errors &#38; more/);
  assert.match(openSearch('A name that is too long', '', 'https://x.example/'), /<ShortName>A name that is t<\/ShortName>/);
});
