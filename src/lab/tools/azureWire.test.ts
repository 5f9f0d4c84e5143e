import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readable } from './azureWire.ts';

test('an answer that came in chunks is shown without their sizes', () => {
  assert.equal(
    readable('HTTP/1.1 412 No\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<Erro\r\n2\r\nr>\r\n0\r\n\r\n'),
    'HTTP/1.1 412 No\r\nTransfer-Encoding: chunked\r\n\r\n<Error>',
  );
});

test('any other answer is shown as it came', () => {
  const plain = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nv1';
  assert.equal(readable(plain), plain);
});
