import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { evidence } from './evidence.ts';

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'faultbook-'));

before(() => {
  mkdirSync(join(root, 'content/evidence'), { recursive: true });
  writeFileSync(join(root, 'content/evidence/wire.txt'), '# product: nginx\n# version: 1.22.1\n\n== stale\nHTTP/1.1 412\n');
  writeFileSync(join(root, 'content/evidence/bare.txt'), '== stale\nHTTP/1.1 412\n');
  process.chdir(root);
});
after(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

test('an answer is shown with the product and version that gave it', () => {
  assert.deepEqual(evidence('evidence/wire.txt#stale'), { server: 'nginx 1.22.1', text: 'HTTP/1.1 412' });
});

test('a capture that does not say its server is shown with its file', () => {
  assert.equal(evidence('evidence/bare.txt#stale').server, 'evidence/bare.txt');
});

test('a part that is not there stops the build', () => {
  assert.throws(() => evidence('evidence/wire.txt#gone'), /^Error: No capture content\/evidence\/wire\.txt#gone\.$/);
});
