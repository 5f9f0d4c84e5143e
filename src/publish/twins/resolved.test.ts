import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, errorEntry, graphWith, materialOf, sourceFields } from '../../tests/fixtures.ts';
import { resolved, withLinks } from './resolved.ts';

const link = (address: string) => `https://x.example${address}`;

test('links to pages of ours and to the page itself are written whole, those to others and in code are left', () => {
  assert.equal(withLinks('[a](/b/#c) and [d](#e)', '/p/', link), '[a](https://x.example/b/#c) and [d](https://x.example/p/#e)');
  assert.equal(withLinks('[a](https://b.example/) `[x](/y/)`', '/p/', link), '[a](https://b.example/) `[x](/y/)`');
});

test('an id of another page becomes a link that says what it is; what a system printed stays as it is', () => {
  const concept = conceptEntry('stale-version');
  const error = errorEntry('cloud/Stale', {
    summary: 'See [it](/concepts/stale-version/).',
    messages: [{ id: 'wire', template: 'see [it](/x/)', where: 'body', proof: 'docs', source: 'docs' }],
    sources: [sourceFields(), sourceFields({ id: 'run', kind: 'observed', address: 'evidence/http/run.txt#part' })],
  });
  const data = resolved(materialOf(graphWith(concept, error)), error, '/errors/cloud/Stale/') as typeof error.data; // only texts are compared
  assert.deepEqual(data.concept, {
    kind: 'concept',
    id: 'stale-version',
    title: 'Stale version',
    address: 'https://faults.example/docs/concepts/stale-version/',
    json: 'https://faults.example/docs/concepts/stale-version.json',
  });
  assert.equal(data.summary, 'See [it](https://faults.example/docs/concepts/stale-version/).');
  assert.equal(data.messages[0]?.template, 'see [it](/x/)');
  assert.equal(data.sources[1]?.address, 'https://faults.example/docs/evidence/http/run.txt#part');
  assert.equal(error.data.concept, 'stale-version', 'the entry itself is not touched');
});
