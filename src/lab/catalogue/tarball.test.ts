import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { filesOfTarball } from './tarball.ts';

const entry = (path: string, body: string, type = '0'): Buffer => {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(Buffer.byteLength(body).toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  return Buffer.concat([header, Buffer.from(body), Buffer.alloc((512 - (Buffer.byteLength(body) % 512)) % 512)]);
};
const tarball = (...entries: Buffer[]) => gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));

test('files are found under their paths inside the package, folders are none', () => {
  const files = filesOfTarball(tarball(entry('package/', '', '5'), entry('package/lib/a.js', 'one'), entry('package/b.json', 'x'.repeat(600))));
  assert.deepEqual(
    [...files].map(([path, body]) => [path, body.length]),
    [
      ['lib/a.js', 3],
      ['b.json', 600],
    ],
  );
});

test('a path too long for its field is taken from the header before', () => {
  const long = `package/${'x'.repeat(120)}.js`;
  assert.deepEqual([...filesOfTarball(tarball(entry('h', `140 path=${long}\n`, 'x'), entry('package/cut', 'one'))).keys()], [long.slice(8)]);
});
