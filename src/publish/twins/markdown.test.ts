import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesFields, catalogueOf, compareEntry, conceptEntry, errorEntry, graphWith, materialOf, playbookEntry, providerEntry } from '../../tests/fixtures.ts';
import { markdownTwins } from './markdown.ts';

const graph = {
  ...graphWith(
    errorEntry('cloud/storage/Stale', {
      firstLook: { command: 'az show -n <blob>', language: 'bash', tool: 'Azure CLI', needs: 'Reader', read: 'Compare the ETag.' },
    }),
    errorEntry('http/409', { retry: casesFields() }),
    errorEntry('http/412'),
    conceptEntry('stale-version'),
    compareEntry('409-vs-412'),
    playbookEntry('conflicts'),
    providerEntry('cloud'),
    providerEntry('http'),
  ),
  catalogue: [catalogueOf([{ of: 'cloud/queue', name: 'Queue_v2', codes: [{ code: 'QueueInUse', status: [409], operations: ['Put'] }] }])],
};
const material = materialOf(graph, { 'error cloud/storage/Stale': '## Fix\n\nRead.[^docs]\n' }, { fixed: ['/', '/errors/', '/about/'] });
const text = async (address: string) =>
  String(
    await markdownTwins(material)
      .find((form) => form.address === address)
      ?.body(),
  );

test('an error begins with what happened and whether it may be sent again; then come the facts, then the page', async () => {
  const found = await text('/errors/cloud/storage/Stale.md');
  assert.match(found, /^# `Stale`: Condition not met\n\n> The blob has changed since you read it\.\n\n\*\*May I retry\? After refresh\.\*\* /);
  const order = ['**May I retry?', '| Fact |', '## Look first', '## Right page?', '## Fix', '## Sources'].map((part) => found.indexOf(part));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.ok(!order.includes(-1));
  assert.match(found, /\| Whose \| \[Storage\]\(https:\/\/faults\.example\/docs\/errors\/cloud\/storage\/\) \(\[Example Cloud\]/);
  assert.match(found, /\*\*Read-only, Azure CLI\.\*\* Needs Reader\.\n\n```bash\naz show -n BLOB\n```/);
  assert.match(found, /Read\.\[1\]\n/);
  assert.match(found, /1\. \[Vendor, Errors\]\(https:\/\/example\.com\/errors\): code and status\. Vendor doc, read 2026-11-21\.\n/);
});

test('a verdict that depends is a table of its cases', async () => {
  assert.match(
    await text('/errors/http/409.md'),
    /\*\*May I retry\? Depends on the inner code\.\*\* .*\n\n\| When \| Verdict \|\n\| --- \| --- \|\n\| the inner code is A \| After wait \|\n/,
  );
});

test('guides, playbooks and concepts begin with their answer', async () => {
  assert.match(await text('/concepts/stale-version.md'), /^# Stale version\n\n> .+\n\n\*\*May I retry\? After refresh\.\*\*/);
  assert.match(await text('/playbooks/conflicts.md'), /## Which failure is it\?\n\n1\. \*\*/);
  assert.match(await text('/compare/409-vs-412.md'), /## Which of the two is it\?/);
});

test('a page of rows is a table, and names its packages', async () => {
  assert.match(
    await text('/errors/cloud/queue.md'),
    /# Errors of Queue_v2[\s\S]*\| \[`QueueInUse`\]\(https:\/\/faults\.example\/docs\/e\/QueueInUse\/\) \| 409 \| 1 \|\n\nFrom example 1\.2\.3\./,
  );
  const name = await text('/e/QueueInUse.md');
  assert.match(name, /\[Queue_v2\]\(https:\/\/faults\.example\/docs\/errors\/cloud\/queue\/#QueueInUse\)/);
  assert.match(name, /- Queue_v2: `Put`/);
  assert.match(
    await text('/e/Stale.md'),
    /It means one error: \[`Stale`\]\(https:\/\/faults\.example\/docs\/errors\/cloud\/storage\/Stale\/\) of Storage, 412\./,
  );
});

test('lists name their pages, and a page about the site is its text', async () => {
  assert.match(await text('/errors.md'), /^# Providers and errors[\s\S]*\[`Stale`\]/);
  assert.match(await text('/about.md'), /^# About\n\n> What it is & is not\.\n\nPage: <https:\/\/faults\.example\/docs\/about\/>\.\n\nSee \[all errors\]/);
});
