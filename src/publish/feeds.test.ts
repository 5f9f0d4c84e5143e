import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, errorEntry, graphWith, materialOf, providerEntry, standingAt } from '../tests/fixtures.ts';
import { feeds } from './feeds.ts';

const changes = [
  { on: '2026-11-21', what: 'First published.' },
  { on: '2026-11-26', what: 'Corrected: `If-Match` & <ETag> are “compared”.', at: 'fix' },
];
const graph = [errorEntry('example/storage/ConditionNotMet', { changes }), conceptEntry('stale-version'), providerEntry('example')];
const text = (address: string, site?: string) => {
  const form = feeds(materialOf(graphWith(...graph), {}, standingAt(site))).find((one) => one.address === address);
  assert.ok(form, address);
  return String(form.body());
};
const own = '/feeds/errors/example/storage/ConditionNotMet';

test('the site and each error have a feed in both forms', () => {
  assert.deepEqual(
    feeds(materialOf(graphWith(...graph), {}, standingAt())).map(({ address, type }) => [address, type]),
    [
      ['/feeds/changes.atom', 'application/atom+xml'],
      ['/feeds/changes.json', 'application/feed+json'],
      [`${own}.atom`, 'application/atom+xml'],
      [`${own}.json`, 'application/feed+json'],
    ],
  );
});

test('Atom has what RFC 4287 demands of a feed and of each entry, with text escaped', () => {
  const xml = text(`${own}.atom`, 'https://faults.example');
  const [head = '', ...entries] = xml.split('<entry>');
  for (const part of ['<id>urn:uuid:', '<title>', '<updated>2026-11-26T00:00:00Z</updated>', '<author><name>', 'rel="self"', 'rel="alternate"'])
    assert.ok(head.includes(part), part);
  assert.equal(entries.length, 2);
  for (const entry of entries)
    for (const part of ['<id>urn:uuid:', '<title>', '<updated>', '<published>2026-11-21T00:00:00Z</published>', '<summary>'])
      assert.equal(entry.split(part).length, 2, part);
  assert.match(entries[0] ?? '', /href="https:\/\/faults\.example\/errors\/example\/storage\/ConditionNotMet\/#fix"/);
  assert.match(entries[0] ?? '', /Corrected: If-Match &#38; &#60;ETag&#62; are “compared”\./);
  assert.doesNotMatch(xml.replace(/&#\d+;/g, ''), /&/);
});

test('JSON Feed has what version 1.1 demands, newest first', () => {
  const feed = JSON.parse(text('/feeds/changes.json'));
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(typeof feed.title, 'string');
  assert.equal(feed.items.length, 4);
  for (const item of feed.items) {
    assert.match(item.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.ok(item.content_text && item.title && item.url);
    assert.match(item.date_published, /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  }
  assert.deepEqual(feed.items.map((item: { title: string }) => item.title).slice(0, 2), [
    'ConditionNotMet (Storage): Corrected: If-Match & <ETag> are “compared”.',
    'New: Stale version',
  ]);
});

test('an id is the same on every host and differs from change to change', () => {
  const ids = (site?: string) => [...text('/feeds/changes.atom', site).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  assert.deepEqual(ids('https://faults.example'), ids());
  assert.equal(new Set(ids()).size, 5);
  assert.equal(ids().at(-1), ids('https://other.example').at(-1));
});
