import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptLine, withLine } from './line.ts';

test('the line says of which day the copy is and why it is shown', () => {
  assert.equal(keptLine('2026-11-26', 'no network'), 'Kept copy of 26 November 2026; the network did not answer.');
  assert.equal(keptLine('2026-11-06', { status: 503 }), 'Kept copy of 6 November 2026; the site answered 503.');
  assert.match(keptLine('2026-11-26', 'no answer in time', false), /within 2 seconds\. This address is not in the copy\.$/);
});

test('the line stands first in the body, with its look in a file of ours', () => {
  const page = withLine('<html><head><title>x</title></head><body class="a"><h1>x</h1></body></html>', 'Kept copy', '/docs/');
  assert.match(page, /<link rel="stylesheet" href="\/docs\/offline\/kept\.css"><\/head><body class="a"><p class="kept" role="status">Kept copy /);
  assert.doesNotMatch(page, /style=/);
  assert.match(withLine('<body><a class="vh skip" href="#main">Skip</a><header>', 'Kept copy', '/'), /^<body><a[^>]*>Skip<\/a><p class="kept"/);
});
