import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAddresses } from '#model';
import { catalogueOf, conceptEntry, errorEntry, graphWith, providerEntry } from '../../tests/fixtures.ts';
import { pagesOf } from './pages.ts';

const graph = {
  ...graphWith(errorEntry('cloud/storage/Stale'), conceptEntry('stale-version'), providerEntry('cloud')),
  catalogue: [catalogueOf([{ of: 'cloud/queue', name: 'Queue', codes: [{ code: 'Busy' }] }])],
};

test('what machines get is every page of the site, no more and no less', () => {
  const fixed = ['/', '/errors/', '/about/'];
  assert.deepEqual(
    pagesOf(graph, fixed)
      .map(({ address }) => address)
      .toSorted(),
    allAddresses(graph, fixed),
  );
});

test('a page without content of its own is a list where the content makes it, else a text', () => {
  assert.deepEqual(
    pagesOf(graphWith(), ['/', '/about/', '/captures/']).map(({ kind, address }) => `${address} ${kind}`),
    ['/ list', '/about/ text', '/captures/ list'],
  );
});
