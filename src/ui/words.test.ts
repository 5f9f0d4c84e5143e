import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effects, verdicts } from '#schema';
import { verdictWord as inBrowser } from './client/verdicts.ts';
import { effectWord, overdue, shortProof, statusWord, verdictMeans, verdictWord } from './words.ts';

test('a page is overdue on the day after its last day, not on it', () => {
  const reviewed = '2026-01-01';
  assert.equal(overdue(reviewed, 30, new Date('2026-01-31T00:00:00Z')), false);
  assert.equal(overdue(reviewed, 30, new Date('2026-02-01T00:00:00Z')), true);
  assert.equal(overdue(reviewed, 30, new Date('2026-01-01T12:00:00Z')), false);
});

test('without a day given it is today that counts', () => {
  assert.equal(overdue('2000-01-01', 365), true);
  assert.equal(overdue(new Date().toISOString().slice(0, 10), 365), false);
});

test('each verdict and effect has a word of its own', () => {
  for (const [ids, words] of [
    [verdicts, verdictWord],
    [verdicts, verdictMeans],
    [effects, effectWord],
  ] as const) {
    const said: string[] = Object.values(words);
    assert.deepEqual(Object.keys(words).toSorted(), [...ids].toSorted());
    assert.equal(new Set(said).size, said.length);
  }
});

test('a run of ours is called captured, one that others made public a report', () => {
  assert.equal(shortProof('run', { address: 'evidence/http/wire.txt#stale' }), 'captured');
  assert.equal(shortProof('run', { address: 'https://github.com/a/b/issues/1' }), 'public report');
  assert.equal(shortProof('run', undefined), 'public report');
  assert.deepEqual(
    (['docs', 'emulator', 'package'] as const).map((proof) => shortProof(proof, { address: 'https://example.com' })),
    ['document', 'emulator + document', 'package'],
  );
});

test('an exit code says that it is one; other statuses are shown as they are', () => {
  assert.equal(statusWord({ kind: 'exit-code', value: 1 }), 'exit 1');
  assert.equal(statusWord({ kind: 'http', value: 412 }), '412');
  assert.equal(statusWord({ kind: 'grpc', value: 'ABORTED' }), 'ABORTED');
});

test('the browser, which loads no model, says the same word for a verdict', () => {
  assert.deepEqual(inBrowser, verdictWord);
});
