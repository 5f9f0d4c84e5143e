/** The build as Astro calls it, on a folder with content whose addresses were all published. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { formsFile, fragmentsFile, graphOnShelf, redirectsFile, registerFile, registerWith } from '#model';
import { madeForms } from '#publish/problemsOnShelf';
import { readDisk } from '#read/disk';
import { providerFields } from '../tests/fixtures.ts';
import { checked } from './checked.ts';

const provider = 'content/providers/example-store.yaml';

const published = (context: TestContext): string => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/providers'), { recursive: true });
  writeFileSync(join(root, provider), JSON.stringify(providerFields({ services: {} })));
  const { shelf } = readDisk(root);
  const { pages, fragments, forms } = registerWith(graphOnShelf(shelf), shelf, madeForms(shelf));
  for (const [file, data] of Object.entries({ [registerFile]: pages, [fragmentsFile]: fragments, [formsFile]: forms }))
    writeFileSync(join(root, file), JSON.stringify(data));
  return root;
};

/** Starts a build; the hooks get what they read of Astro, and no more. */
const build = (root: string): void => {
  const { hooks } = checked();
  const config = { root: pathToFileURL(`${root}/`) };
  (hooks['astro:config:setup'] as unknown as (given: { config: typeof config }) => void)({ config });
  (hooks['astro:build:start'] as unknown as () => void)();
};
const edit = (root: string, file: string, from: string, to: string) =>
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replaceAll(from, to));

test('content of which everything published is there is built', (context) => {
  build(published(context));
});

test('a removed page fails the build', (context) => {
  const root = published(context);
  rmSync(join(root, provider));
  assert.throws(
    () => build(root),
    /content\/register\.json:1:1 {2}The published address \/errors\/example-store\/ has no page any more\..* say in content\/redirects\.json where it is now/,
  );
});

test('a renamed file fails the build with its new address, and is built once the redirect stands there', (context) => {
  const root = published(context);
  renameSync(join(root, provider), join(root, provider.replace('store', 'stores')));
  assert.throws(() => build(root), /The published address \/errors\/example-store\/ has no page any more\. Did you mean “\/errors\/example-stores\/”\?/);
  writeFileSync(
    join(root, redirectsFile),
    JSON.stringify([{ from: '/errors/example-store/', to: '/errors/example-stores/', since: '2026-11-21', because: 'Renamed.' }]),
  );
  assert.throws(() => build(root), (fault: Error) => !/no page any more/.test(fault.message) && /1 new address is not in the register/.test(fault.message)); // biome-ignore format: one line
});

test('a changed fragment fails the build', (context) => {
  const root = published(context);
  edit(root, provider, '"docs"', '"doc"');
  assert.throws(
    () => build(root),
    /content\/register-fragments\.json:1:1 {2}The published part \/errors\/example-store\/#source-docs is not on its page any more\. Did you mean “source-doc”\?/,
  );
});

test('a machine form that is not made any more fails the build', (context) => {
  const root = published(context);
  edit(root, formsFile, '/code-index.json', '/codes-of-all.json');
  assert.throws(() => build(root), /content\/register-forms\.json:1:1 {2}The published machine form \/codes-of-all\.json is not made any more\./);
});

test('a redirect that leads in circles fails the build where it is written', (context) => {
  const root = published(context);
  writeFileSync(
    join(root, redirectsFile),
    JSON.stringify([{ from: '/errors/example-store/', to: '/errors/example-store/', since: '2026-11-21', because: 'Renamed.' }], null, 2),
  );
  assert.throws(() => build(root), /content\/redirects\.json:3:13 {2}\/errors\/example-store\/ is a page, and a page stays\./);
});
