import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphWith, providerEntry, withCatalogue } from '../tests/fixtures.ts';
import { servicePages } from './services.ts';

const shelf = (of: string, name: string) => ({ of, name, protocol: 'query', host: 'sdb', codes: [] });

test('a service that only the catalogue knows is recognised by its protocol and its own host', () => {
  const cloud = providerEntry('cloud', { services: {}, protocols: { query: { envelope: 'XML `<Code>`', hosts: 'HOST.*.cloud.example', source: 'docs' } } });
  const [one] = servicePages(withCatalogue(graphWith(cloud), shelf('cloud/simpledb', 'SimpleDB')), cloud);
  assert.deepEqual([one?.id, one?.name, one?.envelope, one?.hosts], ['simpledb', 'SimpleDB', 'XML `<Code>`', ['sdb.*.cloud.example']]);
});

test('what somebody has described stands first, and once', () => {
  const described = { name: 'Z', summary: 'Tables.', envelope: 'JSON', source: 'docs' };
  const cloud = providerEntry('cloud', { services: { z: described } });
  const pages = servicePages(withCatalogue(graphWith(cloud), shelf('cloud/z', 'Zed'), shelf('cloud/a', 'A')), cloud);
  assert.deepEqual(
    pages.map(({ id, name, envelope }) => [id, name, envelope]),
    [
      ['z', 'Z', 'JSON'],
      ['a', 'A', cloud.data.recognise.envelope],
    ],
  );
});
