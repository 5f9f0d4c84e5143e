import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderly, rendered, shelved } from './order.ts';

test('rows come sorted, each code and class once, with the operations of all declarations', () => {
  assert.deepEqual(
    orderly([
      { code: 'b', operations: ['Y', 'X'] },
      { code: 'B', class: 'B' },
      { code: 'a', class: 'Z', status: [409] },
      { code: 'a', class: 'A' },
      { code: 'b', operations: ['X', 'W'] },
    ]),
    [{ code: 'B' }, { code: 'a', class: 'A' }, { code: 'a', class: 'Z', status: [409] }, { code: 'b', operations: ['W', 'X', 'Y'] }],
  );
});

test('what a vendor does not say leaves no trace in the row', () => {
  assert.deepEqual(Object.keys(orderly([{ code: 'a', status: [], operations: undefined, number: 0 }])[0] ?? {}), ['code', 'number']);
});

test('a service without a code has no shelf', () => {
  const shelf = (of: string, ...codes: string[]) => ({ of, name: of, codes: codes.map((code) => ({ code })) });
  assert.deepEqual(
    shelved([shelf('aws/s3', 'x'), shelf('aws/ec2'), shelf('aws/iam', 'y')]).map(({ of }) => of),
    ['aws/iam', 'aws/s3'],
  );
});

test('a file has provenance first and one code a line, and reads back as it was', () => {
  const data = {
    title: 'An invented list',
    packages: [{ registry: 'node' as const, name: 'node', version: '24', hash: 'none', licence: 'MIT', files: ['x'] }],
    statusFrom: 'none' as const,
    shelves: [{ of: 'x', name: 'X', codes: [{ code: '409' }, { code: '410' }] }],
  };
  const text = rendered(data);
  assert.deepEqual(JSON.parse(text), data);
  assert.ok(text.startsWith('{\n  "packages"') && text.endsWith('}\n'));
  assert.equal(text.split('\n').filter((line) => line.includes('"code":')).length, 2);
});
