import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf, graphWith, providerEntry } from '../tests/fixtures.ts';
import { allRows } from './catalogue.ts';
import { ownerName, whereabouts } from './owners.ts';

const graph = graphWith(providerEntry('cloud'));

test('an error is its service’s, else its provider’s; where neither is described, the id says whose', () => {
  assert.equal(ownerName(graph, 'cloud/storage/Stale'), 'Storage');
  assert.equal(ownerName(graph, 'cloud/Stale'), 'Example Cloud');
  assert.equal(ownerName(graph, 'cloud/queue/Stale'), 'Example Cloud');
  assert.equal(ownerName(graph, 'other/Stale'), 'other');
});

test('a row is told by the host that its service answers from', () => {
  const at = (of: string) => {
    const catalogue = [catalogueOf([{ of, name: 'Shelf', codes: [{ code: 'X' }] }])];
    return allRows(catalogue).map((row) => whereabouts({ ...graph, catalogue }, row))[0];
  };
  assert.deepEqual(at('cloud/storage'), { owner: 'Storage', provider: 'Example Cloud', hosts: [], requestId: undefined });
  assert.equal(at('cloud/queue')?.owner, 'Shelf');
  assert.equal(at('cloud')?.owner, 'Example Cloud');
  assert.deepEqual(at('other/x'), { owner: 'Shelf', provider: 'other', hosts: [], requestId: undefined });
});
