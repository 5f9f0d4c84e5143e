import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { archiveOf } from './archive.ts';

const text = (content: string) => new TextEncoder().encode(content);
const files = new Map([
  ['index.html', text('<h1>ü</h1>')],
  ['e/$x/index.html', text('x'.repeat(5000))],
]);

test('the same files make the same bytes, in whatever order and time zone', () => {
  const first = archiveOf('faultbook-2026-11-26', '2026-11-26', files);
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const again = archiveOf('faultbook-2026-11-26', '2026-11-26', new Map([...files].reverse()));
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.deepEqual(again, first);
  assert.notDeepEqual(archiveOf('faultbook-2026-11-27', '2026-11-27', files).bytes, first.bytes);
});

test('the archive holds one folder with every file, and the checksum is its own', () => {
  const { bytes, checksum, name } = archiveOf('faultbook-2026-11-26', '2026-11-26', files);
  const opened = unzipSync(bytes);
  assert.deepEqual(Object.keys(opened), ['faultbook-2026-11-26/e/$x/index.html', 'faultbook-2026-11-26/index.html']);
  assert.equal(new TextDecoder().decode(opened['faultbook-2026-11-26/index.html']), '<h1>ü</h1>');
  assert.equal(checksum, `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
});
