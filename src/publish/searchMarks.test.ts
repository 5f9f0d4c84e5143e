import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSearchMarks } from './searchMarks.ts';

test('what the indexer alone reads goes, and what readers see stays', () => {
  assert.equal(
    withoutSearchMarks(
      '<main data-pagefind-body><span hidden data-pagefind-meta="names:A B"></span>\n<h1 data-pagefind-meta="title" data-pagefind-weight="10">A</h1><nav class="x" data-pagefind-ignore>n</nav><code>data-pagefind-body</code></main>',
    ),
    '<main><h1>A</h1><nav class="x">n</nav><code>data-pagefind-body</code></main>',
  );
});
