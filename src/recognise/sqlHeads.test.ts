/** Messages are found by their fixed words, whatever stands between them and however it is quoted or broken into lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heads } from './sqlHeads.ts';
import { viewOf } from './view.ts';

const list = heads(`
1146 | Table '*' doesn't exist · Tabelle '*' existiert nicht ‖ 208 | 对象名 '*' 无效
40001 | could not serialize access
`);

const codes = (text: string, beside = true): string[] => list(viewOf(text), { provider: 'mysql' }, beside).map(({ code }) => code);

test('a message is found with the names of its reader, in any quotes and over the end of a line', () => {
  assert.deepEqual(codes("ERROR: Table 'shop.orders' doesn't\n   exist"), ['1146']);
  assert.deepEqual(codes('Tabelle »kunden« existiert nicht'), ['1146']);
  assert.deepEqual(codes('对象名“dbo.Users”无效。'), ['208']);
});

test('a part of a message, or its words far apart, is none', () => {
  assert.deepEqual(codes("Table 'shop.orders' is full"), []);
  assert.deepEqual(codes(`Table '${'x'.repeat(400)}' doesn't exist`), []);
  assert.deepEqual(codes('we recould not serialize access'), []);
});

test('a reading says where the message stands, and is surer beside the name of its database', () => {
  const text = 'app:  could not\nserialize access due to concurrent update';
  const [one] = list(viewOf(text), { provider: 'postgresql' }, true);
  const [span] = one?.spans ?? [];
  assert.equal(text.slice(span?.start, span?.end), 'could not\nserialize access');
  const [alone] = list(viewOf(text), { provider: 'postgresql' }, false);
  assert.ok((one?.sure ?? 0) > (alone?.sure ?? 1));
});
