import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, errorEntry, graphWith, materialOf, providerEntry, standingAt } from '../tests/fixtures.ts';
import { pictures } from './pictures.ts';

const entries = [errorEntry('example/storage/ConditionNotMet'), conceptEntry('stale-version'), providerEntry('example')];
const made = (site?: string) => new Map(pictures(materialOf(graphWith(...entries), {}, standingAt(site))).map((form) => [form.address, form]));

test('every page of an entry has a card, which is drawn when it is asked for', async () => {
  const card = made().get('/og/error/example/storage/ConditionNotMet.png');
  assert.equal(card?.type, 'image/png');
  assert.match(String(await card?.body()), /"large":"ConditionNotMet"/);
  assert.deepEqual([...made().keys()].filter((address) => address.startsWith('/og/')).toSorted(), [
    '/og/concept/stale-version.png',
    '/og/error/example/storage/ConditionNotMet.png',
    '/og/provider/example.png',
  ]);
});

test('the manifest names icons that are made, with their sizes, and begins at the base path on any host', () => {
  const manifest = JSON.parse(String(made('https://faults.example/docs').get('/manifest.webmanifest')?.body()));
  assert.equal(manifest.start_url, '/docs/');
  assert.equal(manifest.id, '/docs/');
  assert.deepEqual(
    manifest.icons.map(({ src, sizes, purpose }: Record<string, string>) => [src, sizes, purpose]),
    [
      ['/docs/icons/192.png', '192x192', 'any'],
      ['/docs/icons/512.png', '512x512', 'any'],
      ['/docs/icons/maskable-512.png', '512x512', 'maskable'],
    ],
  );
  for (const { src } of manifest.icons) assert.ok(made().has(src.replace('/docs', '')), src);
});
