import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition, Kept } from '#offline';
import { cannot, failureWords, keptWords, offerWords } from './offlineWords.ts';

const edition: Edition = { day: '2026-11-26', id: 'a', packs: [], bytes: 8_270_924, pages: 7240 };
const kept: Kept = { ...edition, since: '2026-11-26T22:00:00Z' };

test('the size is said before anything is fetched, and a beginning is not passed off as the whole', () => {
  assert.match(offerWords(false, edition), /^It is 8\.3 MB to fetch .* 7,240 pages.* edition of 26 November 2026\.$/);
  assert.match(offerWords(true, edition), /^A beginning is kept\. The whole is 8\.3 MB/);
  assert.match(offerWords(false, undefined), /cannot be read/);
});

test('what is kept is said with its day, and whether the site has another', () => {
  assert.match(keptWords(kept, edition), /the edition of 26 November 2026, 7,240 pages, 8\.3 MB\. It is the newest\.$/);
  assert.match(keptWords(kept, { ...edition, id: 'b', day: '2026-12-03' }), /another edition, of 3 December 2026\.$/);
  assert.match(keptWords(kept, undefined), /cannot be read without network/);
});

test('a failure is said in plain words with what to do', () => {
  assert.match(failureWords('QuotaExceededError: Quota exceeded.'), /no room/);
  assert.match(failureWords('TypeError: Failed to fetch'), /press again/);
  assert.match(failureWords('SecurityError: x'), /refused: SecurityError/);
  assert.match(cannot(false, false) ?? '', /https/);
  assert.match(cannot(true, false) ?? '', /private/);
  assert.equal(cannot(true, true), undefined);
});
