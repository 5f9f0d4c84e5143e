import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, mirrors } from './debianPackages.ts';

test('each mirror of the machine is asked once, the security archive last', () => {
  assert.deepEqual(mirrors('mirror://a/security\nmirror://a/main\nmirror://a/main\n\n'), ['mirror://a/main', 'mirror://a/security']);
});

test('our apt writes below its own folder and runs no hook of the machine', () => {
  const text = configuration('/r');
  for (const line of text.split('\n').filter((one) => one.startsWith('Dir::'))) assert.match(line, /"\/r\//);
  assert.match(text, /#clear APT::Update::Post-Invoke;/);
});
