import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { policy } from './policy.ts';

test('a part that moved keeps its old id on the built page, and what it leads to begins at the base path', async (context) => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  for (const folder of ['content', 'dist/e/X']) mkdirSync(join(root, folder), { recursive: true });
  const redirects = [
    { from: '/e/X/#old', to: '/e/X/#new', since: '2026-11-21', because: 'Renamed.' },
    { from: '/e/X/#away', to: '/e/Y/#there', since: '2026-11-21', because: 'Moved.' },
  ];
  writeFileSync(join(root, 'content/redirects.json'), JSON.stringify(redirects));
  writeFileSync(join(root, 'dist/e/X/index.html'), '<html><main><h2 id="new">New</h2></main></html>');
  const done = policy('/docs/', root).hooks['astro:build:done'] as unknown as (given: object) => Promise<void>; // of what Astro gives it reads no more
  await done({ dir: pathToFileURL(join(root, 'dist/')), logger: { info: () => {} } });
  const html = readFileSync(join(root, 'dist/e/X/index.html'), 'utf8');
  assert.match(html, /<h2 id="new"><span id="old"><\/span>New<\/h2>/);
  assert.match(html, /<p id="away"><a href="\/docs\/e\/Y\/#there">/);
});
