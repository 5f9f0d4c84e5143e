/** Messages are found by their fixed words, whatever a terminal, a language or a version does with quotes, lines and names. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aloneAt } from './folded.ts';
import { headed, headedBeside, heads } from './heads.ts';
import { viewOf } from './view.ts';

const list = heads(`
1146: Table '*' doesn't exist | Tabelle '*' existiert nicht ‖ 208: 对象名 '*' 无效 | 関数 * には引数が * 個必要です
40001: could not serialize access
40001 0.7: access due to
: could not open config file for | bad * in header
`);
const fixed = { provider: 'mysql', sure: 0.8 };
const read = (text: string) => headed(viewOf(text), fixed, list, (_, own = fixed.sure) => own);
const codes = (text: string): string[] => read(text).map(({ code }) => code);

test('a message is found with the names of its reader, in any quotes and over the end of a line', () => {
  assert.deepEqual(codes("ERROR: Table 'shop.orders' doesn't\n   exist"), ['1146']);
  assert.deepEqual(codes('table "shop"."orders" doesn’t exist'), ['1146']);
  assert.deepEqual(codes('Tabelle »kunden« existiert nicht'), ['1146']);
});

test('a script without room between words is read as well', () => {
  assert.deepEqual(codes('对象名“dbo.Users”无效。'), ['208']);
  assert.deepEqual(codes('エラー:関数 substring には引数が 3個必要です。'), ['208']);
});

test('a part of a message, its words far apart, or a part of a longer word is none', () => {
  assert.deepEqual(codes("Table 'shop.orders' is full"), []);
  assert.deepEqual(codes(`Table '${'x'.repeat(400)}' doesn't exist`), []);
  assert.deepEqual(codes('we recould not serialize access'), []);
});

test('where no code stands before the words they are the code, without what leads to a name and without what differs', () => {
  assert.deepEqual(codes('fatal: Could not open config file for x'), ['Could not open config file']);
  assert.deepEqual(codes('bad checksum in header'), ['bad checksum in header', 'bad in header']);
});

test('a reading says where the message stands; a shorter message within it is not told', () => {
  const text = 'app:  could not\nserialize access due to concurrent update';
  const [one, two] = read(text).toSorted((a, b) => b.sure - a.sure);
  assert.equal(text.slice(one?.spans[0]?.start, one?.spans[0]?.end), 'could not\nserialize access');
  assert.equal(two?.sure, 0.7); // overlaps, and is not within
  assert.deepEqual(
    headed(viewOf('x could not serialize y'), fixed, heads('1: could not serialize\n2: not serialize'), () => 0.8).map(({ code }) => code),
    ['1'],
  );
});

test('without a word of its system a message is less sure, and a short one no answer', () => {
  const said = { list: heads('1: already exists\n2: the quick brown fox jumps over it'), fixed, words: ['mysql'] };
  const sures = (text: string) => headedBeside(viewOf(text), said).map(({ sure }) => sure);
  assert.ok((sures('mysql: User already exists')[0] ?? 0) >= 0.8);
  assert.ok((sures('409: User already exists')[0] ?? 1) < 0.54);
  assert.ok((sures('the quick brown fox jumps over it')[0] ?? 0) > 0.6);
  assert.equal(aloneAt({ letters: 13, words: 2 }, 0.7), 0.53);
});
