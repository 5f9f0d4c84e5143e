import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { besideCache, cached, fileOf, hashOf, kept } from './cache.ts';
import type { Pin } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'faultbook-cache-'));
after(() => rmSync(folder, { recursive: true }));

const pin = (content: string, more: Partial<Pin> = {}): Pin => ({
  registry: 'npm',
  name: '@x/y',
  version: '1.0.0',
  licence: 'MIT',
  files: ['a'],
  ...more,
  hash: hashOf(more.registry ?? 'npm', Buffer.from(content)),
});
const bring = (one: Pin, content: string) =>
  besideCache(folder, (fresh) => {
    writeFileSync(join(fresh, 'download'), content);
    kept(folder, one, join(fresh, 'download'));
  });

test('what was downloaded once is used again', () => {
  bring(pin('good'), 'good');
  assert.equal(cached(folder, pin('good')), join(folder, 'x-y-1.0.0.tgz'));
});

test('a file in the cache that is not what was pinned is not used', () => {
  assert.equal(cached(folder, pin('other')), undefined);
});

test('a download with another hash is refused by name, and leaves nothing behind', () => {
  const one = pin('good', { name: 'z', registry: 'debian' });
  assert.throws(() => bring(one, 'bad'), /z 1\.0\.0: what came is not what was pinned/);
  assert.equal(existsSync(join(folder, fileOf(one))), false);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('.new')),
    [],
  );
});

test('a Debian version with an epoch makes a name that every file system takes', () => {
  assert.equal(fileOf(pin('', { registry: 'debian', name: 'm', version: '1:11.8' })), 'm-1-11.8.deb');
});
