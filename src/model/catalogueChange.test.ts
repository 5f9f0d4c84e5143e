import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueData, CatalogueRow } from '#schema';
import { catalogueChanges, merged } from './catalogueChange.ts';

const source = (version: string, codes: CatalogueRow[], of = 'aws/iam'): CatalogueData => ({
  title: 'An invented list',
  packages: [{ registry: 'npm', name: 'x', version, hash: 'none', licence: 'MIT', files: ['x'] }],
  statusFrom: 'vendor',
  shelves: codes.length > 0 ? [{ of, name: of, codes }] : [],
});
const says = (before: CatalogueData | undefined, after: CatalogueData) => catalogueChanges(before, after).map(({ say }) => say);

test('a code that the vendor drops stays, with the first version that lacks it', () => {
  const once = merged(source('1', [{ code: 'A' }, { code: 'B' }]), source('2', [{ code: 'B' }]));
  assert.deepEqual(once.shelves[0]?.codes, [{ code: 'A', gone: '2' }, { code: 'B' }]);
  const twice = merged(once, source('3', [{ code: 'B' }]));
  assert.deepEqual(twice.shelves[0]?.codes, [{ code: 'A', gone: '2' }, { code: 'B' }]);
});

test('a code that comes back is no longer marked', () => {
  const before = source('2', [{ code: 'A', gone: '2' }]);
  const after = merged(before, source('3', [{ code: 'A', status: [409] }]));
  assert.deepEqual(after.shelves[0]?.codes, [{ code: 'A', status: [409] }]);
  assert.deepEqual(says(before, after), ['+ aws/iam A 409 (is back)']);
});

test('a service that the vendor drops keeps its shelf', () => {
  assert.deepEqual(
    merged(source('1', [{ code: 'A' }], 'aws/old'), source('2', [{ code: 'A' }])).shelves.map(({ of, codes }) => [of, codes[0]?.gone]),
    [
      ['aws/iam', undefined],
      ['aws/old', '2'],
    ],
  );
});

test('a code of one part says nothing of the same code in another', () => {
  const after = merged(
    source('1', [
      { code: 'A', part: 'blob' },
      { code: 'A', part: 'queue' },
    ]),
    source('2', [{ code: 'A', part: 'queue' }]),
  );
  assert.deepEqual(after.shelves[0]?.codes, [
    { code: 'A', part: 'blob', gone: '2' },
    { code: 'A', part: 'queue' },
  ]);
});

test('codes added, removed and changed are told one a line, operations as counts', () => {
  const before = source('1', [
    { code: 'A', status: [400], operations: ['X', 'Y'] },
    { code: 'B', status: [409] },
  ]);
  const fresh = source('2', [
    { code: 'A', status: [409], retryable: 'yes', operations: ['Y', 'Z', 'W'] },
    { code: 'C', status: [412] },
  ]);
  assert.deepEqual(says(before, merged(before, fresh)), [
    '≠ aws/iam A: status 400 → 409; retryable none → yes; operations +2 −1',
    '- aws/iam B 409 (gone since 2)',
    '+ aws/iam C 412',
  ]);
});

test('nothing is told where nothing changed, and all of it where nothing was', () => {
  const data = source('1', [
    { code: 'A', class: 'AException' },
    { code: 'A', class: 'BException' },
  ]);
  assert.deepEqual(says(data, merged(data, data)), []);
  assert.deepEqual(says(undefined, data), ['+ aws/iam A']);
});
