import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentPolicy } from './hostHeaders.ts';

/** Directive and sources. */
const read = (policy: string): Map<string, string[]> =>
  new Map(policy.split(';').map((one) => one.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources])); // biome-ignore format: one chain

/** The directives that each page has in its meta element, as astro.config.mjs writes them. */
const ofPages = read(
  [...(/directives: \[([^\]]*)\]/.exec(readFileSync('astro.config.mjs', 'utf8'))?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, one]) => one).join(';'),
);

test('the header allows whatever a page allows: both policies apply, and the stricter one would win', () => {
  assert.ok(ofPages.size >= 5, 'the pages’ policy is found');
  const header = read(contentPolicy);
  for (const name of ['default-src', 'script-src', 'style-src', 'script-src-elem', 'style-src-elem'])
    assert.ok(!header.has(name), `${name} in the header would refuse what pages allow by hash`);
  for (const [name, sources] of header) {
    if (['frame-ancestors', 'frame-src', 'script-src-attr', 'style-src-attr'].includes(name)) {
      assert.deepEqual(sources, ["'none'"], `${name}: no page frames, or has handlers or styles in attributes`);
      continue;
    }
    const page = ofPages.get(name) ?? ofPages.get('default-src') ?? [];
    for (const source of page) assert.ok(sources.includes(source), `${name} of the header refuses ${source}`);
  }
});

test('nobody may frame a page, and only a header can say so', () => {
  assert.deepEqual(read(contentPolicy).get('frame-ancestors'), ["'none'"]);
  assert.equal(ofPages.has('frame-ancestors'), false);
});
