import assert from 'node:assert/strict';
import { test } from 'node:test';
import { common, comparable, normalise } from './normalise.ts';

test('values that matter by being equal are numbered, times are not', () => {
  const etag = { word: 'etag', pattern: /"(0x[0-9A-F]+)"/g, numbered: true as const };
  assert.equal(normalise('ETag: "0x1A"\nIf-Match: "0x2B"\nETag: "0x1A"', [etag]), 'ETag: "<etag-1>"\nIf-Match: "<etag-2>"\nETag: "<etag-1>"');
  assert.equal(normalise('Date: Sat, 21 Nov 2026 01:26:22 GMT', common), 'Date: <date>');
  assert.equal(normalise('at 2026-11-21T01:26:22.123Z', common), 'at <time>');
});

test('two runs agree whatever the day, the version and the milliseconds', () => {
  const run = (version: string, day: string, ms: number) => `version: ${version}\ncaptured: ${day}\n\nServer: x/${version}\nwaited ≈${ms} ms`;
  assert.equal(comparable(run('2.4.71', '2026-11-21', 310)), comparable(run('2.4.62', '2027-01-01', 297)));
});

test('two runs with another answer do not agree', () => {
  assert.notEqual(comparable('version: 1.2\n\n409'), comparable('version: 1.2\n\n412'));
});
