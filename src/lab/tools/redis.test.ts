import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyCode, words } from './redis.ts';

test('a script in double quotes is one word of the command', () => {
  assert.deepEqual(words('EVAL "while true do end" 0'), ['EVAL', 'while true do end', '0']);
});

test('a lost race is a null, not an error; an error has its word', () => {
  assert.equal(replyCode('*-1\r\n'), 'nil');
  assert.equal(replyCode('$-1\r\n'), 'nil');
  assert.equal(replyCode('-EXECABORT Transaction discarded because of previous errors.\r\n'), 'EXECABORT');
  assert.equal(replyCode('*1\r\n-WRONGTYPE Operation\r\n'), undefined);
});
