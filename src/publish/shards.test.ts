import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf } from '../tests/fixtures.ts';
import { shards } from './shards.ts';

test('each provider has one shard, with the packages it comes from', () => {
  const shelf = (of: string) => ({ of, name: of, codes: [{ code: 'Busy' }] });
  const found = shards([catalogueOf([shelf('aws/iam'), shelf('aws/s3')]), catalogueOf([shelf('kafka')])]);
  assert.deepEqual([...found.keys()], ['aws', 'kafka']);
  assert.deepEqual(found.get('aws')?.from, ['example 1.2.3']);
  assert.deepEqual(
    found.get('aws')?.owners.map(({ of }) => of),
    ['aws/iam', 'aws/s3'],
  );
});

test('a row is as short as it can be, and loses neither status nor mark', () => {
  const codes = [
    { code: 'Plain' },
    { code: 'Known', class: 'KnownException', status: [409] },
    { code: 'Same', class: 'Same', status: [400] },
    { code: 'ER_LOCK', number: 1205, sqlstate: 'HY000', retryable: 'yes' as const },
    { code: 'Old', gone: '2.0' },
  ];
  assert.deepEqual(shards([catalogueOf([{ of: 'x', name: 'X', codes }])]).get('x')?.owners[0]?.rows, [
    ['Plain'],
    ['Known', 'KnownException', 409],
    ['Same', '', 400],
    ['ER_LOCK', '', 0, 'r#1205=HY000'],
    ['Old', '', 0, 'g'],
  ]);
});
