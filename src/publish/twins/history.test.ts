import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeBlock, changedOn, retiredBlock, retiredWords } from './history.ts';
import { groundOf } from './prose.ts';

const ground = groundOf((address) => `https://x.example${address}`, '/errors/a/X/', []);
const reviewed = '2026-11-21';
const changes = [
  { on: '2026-11-20', what: 'Published.' },
  { on: '2026-11-25', what: 'The wait of `X` was measured.', at: 'fix' },
];
const retired = { since: '2026-12-01', because: 'The service answers `Y`.', instead: '/errors/a/Y/' };

test('a page changed on the last day of its log, else on the day of its review', () => {
  assert.equal(changedOn({ reviewed, changes }), '2026-11-25');
  assert.equal(changedOn({ reviewed }), reviewed);
});

test('the newest change stands first, and says where', () => {
  assert.equal(
    changeBlock({ reviewed, changes }, ground),
    '## Changes\n\n- 2026-11-25: The wait of `X` was measured. [Where](https://x.example/errors/a/X/#fix)\n- 2026-11-20: Published.',
  );
  assert.equal(changeBlock({ reviewed }, ground), '');
});

test('a retired code says since when, why, and what came in its place', () => {
  assert.equal(retiredBlock({ reviewed, retired }, ground), '**Retired since 2026-12-01.** The service answers `Y`. Instead: <https://x.example/errors/a/Y/>');
  assert.equal(retiredWords({ reviewed, retired }, ground), 'since 2026-12-01: The service answers Y. Instead: https://x.example/errors/a/Y/');
  assert.equal(retiredBlock({ reviewed }, ground) + retiredWords({ reviewed }, ground), '');
});
