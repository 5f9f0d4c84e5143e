import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageTwin } from '#schema';
import { casesFields, catalogueOf, compareEntry, conceptEntry, errorEntry, graphWith, materialOf, playbookEntry, providerEntry } from '../../tests/fixtures.ts';
import { jsonTwins } from './json.ts';

const stale = errorEntry('cloud/storage/Stale', { retry: casesFields() });
const other = errorEntry('cloud/storage/Other', { lookalikes: [{ ref: 'cloud/storage/Stale', tellApart: 'The host.' }] });
const graph = {
  ...graphWith(
    stale,
    other,
    errorEntry('http/409'),
    errorEntry('http/412'),
    conceptEntry('stale-version'),
    compareEntry('409-vs-412', { covers: ['cloud/storage/Stale'] }),
    playbookEntry('conflicts', { covers: ['cloud/storage/Stale'] }),
    providerEntry('cloud'),
    providerEntry('http'),
  ),
  catalogue: [catalogueOf([{ of: 'cloud/queue', name: 'Queue', codes: [{ code: 'QueueBusy', status: [409], operations: ['Put'] }] }])],
};
const material = materialOf(
  graph,
  { 'error cloud/storage/Stale': '## Fix\n\n<Procedure id="again" title="Read again">\n\nRead.[^docs]\n\n</Procedure>\n' },
  { fixed: ['/', '/about/'] },
);
const twin = async <K extends PageTwin['kind']>(kind: K, address: string) => {
  const found: PageTwin = JSON.parse(
    String(
      await jsonTwins(material)
        .find((form) => form.address === address)
        ?.body(),
    ),
  );
  assert.equal(found.kind, kind);
  return found as Extract<PageTwin, { kind: K }>; // asserted in the line above
};
const ids = (list: { kind: string; id: string }[]) => list.map(({ kind, id }) => `${kind} ${id}`);

test('a relation is written once, and both ends show it', async () => {
  const found = await twin('error', '/errors/cloud/storage/Stale.json');
  assert.deepEqual(ids(found.guides), ['compare 409-vs-412']);
  assert.deepEqual(ids(found.playbooks), ['playbook conflicts']);
  assert.deepEqual(ids(found.lookalikeOf), ['error cloud/storage/Other']);
  assert.deepEqual(ids([found.provider, ...(found.service ? [found.service] : [])]), ['provider cloud', 'service cloud/storage']);
  assert.deepEqual(found.verdicts, ['after-wait', 'never']);
  assert.equal(found.card, 'https://faults.example/docs/e/Stale.txt');
  assert.ok(ids((await twin('concept', '/concepts/stale-version.json')).errors).includes('error cloud/storage/Stale'));
  assert.ok(ids((await twin('compare', '/compare/409-vs-412.json')).errors).includes('error cloud/storage/Stale'));
  assert.deepEqual(ids((await twin('playbook', '/playbooks/conflicts.json')).errors), ['error cloud/storage/Stale']);
});

test('the body comes as sections with their addresses, sources cited by id', async () => {
  assert.deepEqual((await twin('error', '/errors/cloud/storage/Stale.json')).sections, [
    {
      heading: 'Fix',
      fragment: 'fix',
      address: 'https://faults.example/docs/errors/cloud/storage/Stale/#fix',
      markdown: '### Read again\n\nRead.[^docs]',
      parts: [{ kind: 'procedure', fragment: 'again', title: 'Read again' }],
    },
  ]);
});

test('a name that means one error names its page as the one to cite; one that only a package has says so and guesses', async () => {
  const found = await twin('name', '/e/Stale.json');
  assert.equal(found.canonical, 'https://faults.example/docs/errors/cloud/storage/Stale/');
  assert.equal(found.means?.id, 'cloud/storage/Stale');
  const declared = await twin('name', '/e/QueueBusy.json');
  assert.equal(declared.canonical, declared.address);
  assert.deepEqual(declared.declared[0]?.packages, ['example 1.2.3']);
  assert.equal(declared.declared[0]?.page, 'https://faults.example/docs/errors/cloud/queue/#QueueBusy');
  assert.equal(declared.likely, undefined, 'no page of that concept here');
});

test('services, statuses, lists and texts say what they list', async () => {
  assert.deepEqual(
    (await twin('service', '/errors/cloud/queue.json')).codes.map(({ code }) => code),
    ['QueueBusy'],
  );
  assert.ok(ids((await twin('provider', '/errors/cloud.json')).services).includes('service cloud/queue'));
  assert.equal((await twin('status', '/status/412.json')).own?.id, 'http/412');
  assert.equal((await twin('list', '/index.json')).pages.length, graph.entries.length);
  assert.match((await twin('text', '/about.json')).text, /^See \[all errors\]/);
});
