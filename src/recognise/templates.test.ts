import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from './templates.ts';

const find = (text: string, template: string) => fit(text, text.toLowerCase(), template);

test('the named parts of a message get the values of the text, in any letter case', () => {
  const found = find('ERROR: COULD NOT OBTAIN LOCK on row in relation "orders"\n', 'could not obtain lock on row in relation "{table}"');
  assert.deepEqual(found?.values, { table: 'orders' });
  assert.deepEqual([found?.start, found?.end], [7, 56]);
});

test('a part at the end goes to the end of the line, and a later place is tried when the first does not fit', () => {
  assert.deepEqual(find('Role arn:x is busy\nRole arn:y is busy with the update 7\n', 'is busy with the update {id}')?.values, { id: '7' });
  assert.deepEqual(find('lease on the container\nThere is a lease on the blob now', 'a lease on the {kind} now')?.values, { kind: 'blob' });
});

test('a template of few letters fits too much and is never found', () => {
  assert.equal(find('the value is 5', 'value is {x}'), undefined);
});

test('parts that stand too far apart are not one message', () => {
  assert.equal(find(`could not obtain lock ${'x'.repeat(500)} in relation`, 'could not obtain lock {a} in relation'), undefined);
});
