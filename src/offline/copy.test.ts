import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { copyOf, fileFor, typeOf } from './copy.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test('a file is read from the middle of its pack, byte for byte', async () => {
  const parts = ['<p>one — two</p>', 'zwei ü', 'three'].map((part) => Buffer.from(part));
  const pack = new Blob([gzipSync(Buffer.concat(parts))]);
  const asked: string[] = [];
  const copy = copyOf({ p: ['a/index.html', 'b.txt', 'c.txt'].map((path, at): [string, number] => [path, parts[at]?.length ?? 0]) }, async (name) => {
    asked.push(name);
    return pack;
  });
  assert.equal(text(await copy.read('b.txt')), 'zwei ü');
  assert.equal(text(await copy.read('a/index.html')), '<p>one — two</p>');
  assert.equal(text(await copy.read('c.txt')), 'three');
  assert.equal(await copy.read('d.txt'), undefined);
  assert.deepEqual(asked, ['p'], 'unpacked once');
});

test('a pack that the browser took away is a fault, and asked for again the next time', async () => {
  let there = false;
  const copy = copyOf({ p: [['a', 1]] }, async () => {
    if (!there) throw new Error('gone');
    return new Blob([gzipSync('x')]);
  });
  await assert.rejects(copy.read('a'), /gone/);
  there = true;
  assert.equal(text(await copy.read('a')), 'x');
});

test('a path leads to the file that a host would answer with', () => {
  assert.equal(fileFor(''), 'index.html');
  assert.equal(fileFor('errors/http/412/'), 'errors/http/412/index.html');
  assert.equal(fileFor('e/%24Code/'), 'e/$Code/index.html');
  assert.equal(fileFor('e/%zz/'), undefined);
  assert.equal(typeOf('evidence/git/run.sh'), 'text/plain; charset=utf-8');
  assert.equal(typeOf('pagefind/wasm.en.pagefind'), 'application/octet-stream');
});
