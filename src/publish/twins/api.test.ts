import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf, conceptEntry, errorEntry, graphWith, materialOf, providerEntry } from '../../tests/fixtures.ts';
import { catalogueFiles, index, lookup } from './api.ts';

const error = errorEntry('cloud/storage/Stale', {
  aliases: [{ name: 'StaleException', kind: 'class', where: 'SDK', proof: 'docs', source: 'docs' }],
  messages: [{ id: 'wire', template: 'The {thing} is stale.', where: 'body', proof: 'docs', source: 'docs' }],
});
const material = materialOf({
  ...graphWith(error, conceptEntry('stale-version'), providerEntry('cloud')),
  catalogue: [
    catalogueOf([
      { of: 'cloud/storage', name: 'S', codes: [{ code: 'A' }, { code: 'B' }] },
      { of: 'http', name: 'HTTP', codes: [{ code: '409' }] },
    ]),
  ],
});

test('the index has every written page in a line', () => {
  assert.deepEqual(
    index(material).entries.map(({ kind, id, verdicts, status }) => [kind, id, verdicts, status]),
    [
      ['concept', 'stale-version', ['after-refresh'], []],
      ['error', 'cloud/storage/Stale', ['after-refresh'], [412]],
      ['provider', 'cloud', [], []],
    ],
  );
});

test('lookup has what tells an error from a text, and how any name is opened', () => {
  const { pages, names } = lookup(material);
  assert.deepEqual(pages[0]?.names, ['StaleException']);
  assert.deepEqual(pages[0]?.messages, ['The {thing} is stale.']);
  assert.equal(names, 'https://faults.example/docs/e/{name}/');
});

test('the catalogue names a file for each provider, which has all its rows', () => {
  const [list, ...files] = catalogueFiles(material).map(({ address, body }) => ({ address, body: JSON.parse(String(body())) }));
  assert.deepEqual([list?.body.codes, list?.body.providers.map(({ provider }: { provider: string }) => provider)], [3, ['cloud', 'http']]);
  assert.deepEqual(
    files.map(({ address, body }) => [address, body.codes.length]),
    [
      ['/api/v1/catalogue/cloud.json', 2],
      ['/api/v1/catalogue/http.json', 1],
    ],
  );
});
