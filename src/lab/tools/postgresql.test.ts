import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fields, messages } from './postgresql.ts';

const message = (type: string, body: string) => {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(Buffer.byteLength(body) + 4, 1);
  return Buffer.concat([head, Buffer.from(body)]);
};

test('a message that has not arrived whole is left for the next bytes', () => {
  const whole = message('C', 'BEGIN\0');
  const { found, rest } = messages(Buffer.concat([whole, whole.subarray(0, 4)]));
  assert.deepEqual(
    found.map(({ type }) => type),
    ['C'],
  );
  assert.equal(rest.length, 4);
});

test('an error shows every field, and of the server’s source only the routine', () => {
  const { text, code } = fields(
    'E',
    Buffer.from('SERROR\0VERROR\0C55P03\0Mcould not obtain lock\0Dline one\nline two\0Fheapam.c\0L5032\0Rheap_lock_tuple\0\0'),
  );
  assert.equal(code, '55P03');
  assert.equal(
    text,
    'ERROR 55P03: could not obtain lock\ndetail: line one\n  line two\nroutine: heap_lock_tuple\nwire: E | SERROR | VERROR | C55P03 | Mcould not obtain lock | Dline one\\nline two | F… | L… | Rheap_lock_tuple',
  );
});

test('a warning has no code that a driver would throw', () => {
  assert.equal(fields('N', Buffer.from('SWARNING\0VWARNING\0C25001\0Mthere is already a transaction in progress\0\0')).code, undefined);
});
