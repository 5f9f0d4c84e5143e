import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnHashes } from './csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string[], body: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.join(' ')}; style-src 'self';">${body}`;

test('a page keeps the hash of each script it holds, and drops those of other pages', () => {
  const html = withOwnHashes(page([hash('mine()'), hash('other()')], '<script type="module">mine()</script>'));
  assert.ok(html.includes(hash('mine()')));
  assert.ok(!html.includes(hash('other()')));
  assert.ok(html.includes("script-src 'self'"));
});

test('a script that was changed after its hash was taken gets the hash of what it is now, and a style its own', () => {
  const html = withOwnHashes(page([hash('before()')], '<script>after()</script><style>a{}</style>'));
  assert.ok(html.includes(`script-src 'self' ${hash('after()')};`));
  assert.ok(html.includes(`style-src 'self' ${hash('a{}')};`));
});

test('a page without a policy stays as it is', () => {
  assert.equal(withOwnHashes('<script>a()</script>'), '<script>a()</script>');
});
