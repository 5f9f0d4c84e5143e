import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFamily, namesOfRow, servicesOf } from './catalogue.ts';

test('a name is of the family when one of its words is, however it is written', () => {
  for (const name of [
    'ConcurrentModification',
    'ResourceInUseException',
    'lock_not_available',
    'ER_LOCK_DEADLOCK',
    'HTTPConflict',
    'TABLE_ALREADY_EXISTS',
    'Gone',
    'InvalidStateException',
  ])
    assert.ok(inFamily(name), name);
});

test('a word that only holds a word of the family is not of it', () => {
  for (const name of ['InvalidBlockId', 'invalid_sql_statement_name', 'ResourceNotFoundException', 'Throttling', 'BlockListTooLong', 'EntityDoesNotExist'])
    assert.ok(!inFamily(name), name);
});

test('a row is found by its code and by its class, by each once', () => {
  assert.deepEqual(namesOfRow({ code: 'A', class: 'AException' }), ['A', 'AException']);
  assert.deepEqual(namesOfRow({ code: 'A', class: 'A' }), ['A']);
});

test('services are those below the provider, and not those of one whose name begins alike', () => {
  const shelf = (of: string) => ({ of, name: of, codes: [] });
  const data = { title: 'x', packages: [], statusFrom: 'vendor' as const, shelves: [shelf('aws/iam'), shelf('awsome/iam'), shelf('aws'), shelf('aws/ec2')] };
  assert.deepEqual([...servicesOf([{ id: 'x', data }], 'aws').keys()], ['ec2', 'iam']);
});
