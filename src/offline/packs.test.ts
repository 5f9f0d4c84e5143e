import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKept, packsOf } from './packs.ts';

const page = (name: string, bytes = 10_000) => ({ path: `e/${name}/index.html`, bytes });
const many = Array.from({ length: 1000 }, (_, at) => page(`Code${at}`));
const names = (packs: { path: string }[][]) => packs.map((pack) => pack.map(({ path }) => path).join());

test('every page and what a page loads is kept once, and nothing that only machines read', () => {
  const files = [
    ...many,
    ...['_astro/x.js', 'fonts/a.woff2', 'code-index.json', 'e/Code1.txt', 'errors/http/412.json', 'og/x.png'].map((path) => ({ path, bytes: 1 })),
  ];
  assert.deepEqual(packsOf(files).flat().map(({ path }) => path).toSorted(), files.filter(({ path }) => isKept(path)).map(({ path }) => path).toSorted()); // biome-ignore format: one thought
  assert.deepEqual(packsOf(files)[0]?.map(({ path }) => path), ['_astro/x.js', 'code-index.json', 'fonts/a.woff2']); // biome-ignore format: one thought
});

test('a new page changes one pack or two, so that an update fetches little', () => {
  const before = names(packsOf(many));
  const after = names(packsOf([...many, page('Code500a')]));
  assert.ok(before.length > 4);
  assert.ok(after.filter((pack) => !before.includes(pack)).length <= 2);
});

test('packs are small enough to be unpacked for one page, whatever the paths are', () => {
  for (const pack of packsOf(many)) assert.ok(pack.reduce((sum, { bytes }) => sum + bytes, 0) < 3_100_000);
});
