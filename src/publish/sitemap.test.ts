import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, errorEntry, graphWith, materialOf, providerEntry, standingAt } from '../tests/fixtures.ts';
import { sitemap } from './sitemap.ts';

const later = [
  { on: '2026-11-21', what: 'First published.' },
  { on: '2026-11-26', what: 'The cure is shorter.' },
];
const entries = [errorEntry('example/storage/ConditionNotMet', { changes: later }), conceptEntry('stale-version'), providerEntry('example')];
const made = (site?: string) => new Map(sitemap(materialOf(graphWith(...entries), {}, standingAt(site))).map(({ address, body }) => [address, String(body())]));

test('without an address of the site there is no sitemap, and robots.txt names none', () => {
  assert.deepEqual([...made()], [['/robots.txt', 'User-agent: *\nDisallow:\n']]);
});

test('the sitemap has whole addresses below the base path, and robots.txt names it', () => {
  const files = made('https://faults.example/docs');
  assert.match(files.get('/robots.txt') ?? '', /\nSitemap: https:\/\/faults\.example\/docs\/sitemap\.xml\n$/);
  assert.match(files.get('/sitemap.xml') ?? '', /<loc>https:\/\/faults\.example\/docs\/errors\/example\/storage\/ConditionNotMet\/<\/loc>/);
});

test('a page has the day on which it last showed something new: its own change, or that of the newest error it lists', () => {
  const xml = made('https://faults.example').get('/sitemap.xml') ?? '';
  const days = Object.fromEntries([...xml.matchAll(/<loc>https:\/\/faults\.example([^<]*)<\/loc>(?:<lastmod>([^<]*)<)?/g)].map(([, path, day]) => [path, day]));
  assert.deepEqual(days, {
    '/': '2026-11-26',
    '/about/': undefined,
    '/concepts/stale-version/': '2026-11-21',
    '/errors/example/': '2026-11-26',
    '/errors/example/storage/': '2026-11-26',
    '/errors/example/storage/ConditionNotMet/': '2026-11-26',
    '/status/412/': '2026-11-26',
  });
});
