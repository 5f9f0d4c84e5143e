import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessages } from './postgresqlWire.ts';

/** A message as it goes over the wire: its letter, its length, its content. */
const message = (type: string, content: string): string => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + content.length);
  return type + length.toString('latin1') + content;
};

test('a statement is shown with its parameters, and what came back as tag, values and error', () => {
  const sent = message('P', '\0SELECT $1\0\0\0') + message('B', '\0\0\0\x01\0\0\0\x01\0\0\0\x04bolt\0\0') + message('S', '');
  const received =
    message('1', '') +
    message('D', '\0\x01\0\0\0\x0210') +
    message('C', 'SELECT 1\0') +
    message('E', 'SERROR\0C55P03\0Mcanceling statement\0\0') +
    message('Z', 'E');
  assert.deepEqual(readMessages({ sent, received }), { asked: 'SELECT $1 -- bolt', answered: ['10', 'SELECT 1', 'ERROR 55P03: canceling statement'] });
});
