/** The picture of architecture.md, executable: imports point down, and a room is entered by its door. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const source = join(import.meta.dirname, '..');

/** What each room may enter besides itself. What is not listed here (pages, commands, integrations, configuration) stands on top. */
const below: Record<string, string[]> = {
  site: [],
  schema: [],
  recognise: [],
  offline: [],
  'ui/client': ['recognise', 'offline'],
  model: ['schema'],
  read: ['model', 'schema', 'site'],
  publish: ['model', 'recognise', 'schema'],
  lab: ['model', 'schema'],
  ui: ['model', 'schema', 'site', 'read/evidence', 'publish/jsonld', 'ui/client'],
};
const doors = /^#(schema|model|recognise|offline|site|lab|lab\/catalogue|lab\/process|read\/\w+|publish\/\w+)$/;

const roomOf = (path: string): string => Object.keys(below).find((room) => path === room || path === `${room}.ts` || path.startsWith(`${room}/`)) ?? 'top';

/** What is wrong with an import of `what` in a file below src; undefined when nothing is. */
const fault = (file: string, what: string): string | undefined => {
  const from = roomOf(file);
  if (!/^[.#]/.test(what)) return /^(astro:|vite)/.test(what) && ['schema', 'model', 'recognise'].includes(from) ? 'runs without Astro and Vite' : undefined;
  if (what.startsWith('#') && !doors.test(what)) return 'is no door';
  const target = what.startsWith('#') ? what.slice(1) : relative(source, join(source, dirname(file), what)).replaceAll('\\', '/');
  const room = roomOf(target);
  if (room === from || (file.endsWith('.test.ts') && /^tests\/(fixtures|runbookAtlas|schemaOrg)\.ts$/.test(target))) return undefined;
  if (what.startsWith('.') && !['top', 'ui', 'ui/client', 'site'].includes(room)) return `goes past the door of ${room}`;
  return from === 'top' || below[from]?.some((one) => one === room || one === target) ? undefined : `${from} stands below ${room}`;
};

const imports = (text: string): string[] =>
  [...text.matchAll(/\bfrom ['"]([^'"\n]+)['"]|^\s*import ['"]([^'"\n]+)['"]|\bimport\(['"]([^'"\n]+)['"]/gm)].flatMap(([, ...found]) => found.filter(Boolean));

test('every import points down and goes through a door', () => {
  const files = globSync('**/*.{ts,astro,mjs}', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
  const found = files.flatMap((file) => imports(readFileSync(join(source, file), 'utf8')).map((what) => ({ file, what })));
  assert.ok(found.length > files.length, 'the imports are found at all');
  assert.deepEqual(
    found.flatMap(({ file, what }) => {
      const wrong = fault(file, what);
      return wrong ? [`src/${file}: “${what}” ${wrong}`] : [];
    }),
    [],
  );
});

test('an import that points up, or past a door, is refused by name', () => {
  assert.equal(fault('schema/error.ts', '#model'), 'schema stands below model');
  assert.equal(fault('model/graph.ts', '#read/disk'), 'model stands below read');
  assert.equal(fault('publish/report.ts', '#read/disk'), 'publish stands below read');
  assert.equal(fault('read/disk.ts', '../publish/report.ts'), 'goes past the door of publish');
  assert.equal(fault('ui/text.ts', '../schema/fields.ts'), 'goes past the door of schema');
  assert.equal(fault('ui/entry/Plate.astro', '#read/astro'), 'ui stands below read');
  assert.equal(fault('ui/client/page.ts', '#schema'), 'ui/client stands below schema');
  assert.equal(fault('ui/client/page.ts', '../text.ts'), 'ui/client stands below ui');
  assert.equal(fault('ui/text.ts', '../pages/index.astro'), 'ui stands below top');
  assert.equal(fault('model/graph.ts', 'astro:content'), 'runs without Astro and Vite');
  assert.equal(fault('model/graph.ts', '#model/graph'), 'is no door');
  assert.equal(fault('pages/x.astro', '../model/graph.ts'), 'goes past the door of model');
});

test('an import that points down is allowed', () => {
  for (const [file, what] of [
    ['pages/x/[id].astro', '../../ui/text.ts'],
    ['ui/entry/CompareTables.astro', '#read/evidence'],
    ['ui/layout/Page.astro', '../client/page.ts'],
    ['model/graph.ts', './entries.ts'],
    ['model/graph.test.ts', '../tests/fixtures.ts'],
    ['read/astro.ts', 'astro:content'],
    ['commands/check.ts', '#publish/report'],
  ] as const)
    assert.equal(fault(file, what), undefined, `${file} ${what}`);
});
