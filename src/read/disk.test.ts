import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readDisk } from './disk.ts';

/** A folder with these files below content/, gone after the test. */
const content = (context: TestContext, files: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
  return root;
};
const broken = (context: TestContext, files: Record<string, string>) =>
  readDisk(content(context, files)).broken.map(({ file, at, message }) => `${file}:${at && 'line' in at ? `${at.line}:${at.column}` : '-'} ${message}`);

test('a site without content is read as empty', (context) => {
  const { shelf, broken: faults } = readDisk(content(context, {}));
  assert.deepEqual([shelf.drafts, shelf.unread, shelf.register, shelf.files.size, faults], [[], [], [], 0, []]);
});

test('each file becomes a page of the kind of its folder, named by its path, in one order on every system', (context) => {
  const { shelf } = readDisk(
    content(context, {
      'errors/b/X.mdx': '---\ncode: X\n---\n\n## Fix\n',
      'errors/a/s/Y.mdx': '---\ncode: Y\n---\n',
      'concepts/gone.mdx': '---\ntitle: Gone\n---\n',
      'compare/a-vs-b.mdx': '---\ntitle: A\n---\n',
      'playbooks/p.mdx': '---\ntitle: P\n---\n',
      'providers/a.yaml': 'name: A\n',
    }),
  );
  assert.deepEqual(
    shelf.drafts.map(({ kind, id, file }) => [kind, id, file]),
    [
      ['error', 'a/s/Y', 'content/errors/a/s/Y.mdx'],
      ['error', 'b/X', 'content/errors/b/X.mdx'],
      ['concept', 'gone', 'content/concepts/gone.mdx'],
      ['compare', 'a-vs-b', 'content/compare/a-vs-b.mdx'],
      ['playbook', 'p', 'content/playbooks/p.mdx'],
      ['provider', 'a', 'content/providers/a.yaml'],
    ],
  );
  assert.deepEqual(shelf.drafts[1]?.data, { code: 'X' });
  assert.equal(shelf.drafts[1]?.outline?.sections[0]?.heading, 'Fix');
  assert.equal(shelf.drafts.at(-1)?.outline, undefined);
});

test('broken YAML is told at its line in the file, not in the front matter', (context) => {
  assert.match(broken(context, { 'errors/a/X.mdx': '---\ncode: X\ntitle: "open\n---\n' }).join(), /^content\/errors\/a\/X\.mdx:3:\d+ YAML: /);
  assert.match(broken(context, { 'providers/a.yaml': 'name: A\nname: B\n' }).join(), /^content\/providers\/a\.yaml:2:1 YAML: Map keys must be unique/);
});

test('broken MDX is told at its line', (context) => {
  assert.match(
    broken(context, { 'errors/a/X.mdx': '---\ncode: X\n---\n\na {b\n' }).join(),
    /^content\/errors\/a\/X\.mdx:5:3 Cannot be read: Unexpected end of file in expression/,
  );
});

test('a file without front matter is told how it begins', (context) => {
  assert.deepEqual(broken(context, { 'concepts/gone.mdx': '## What happens\n' }), [
    'content/concepts/gone.mdx:1:1 No front matter. The file begins with a line ---, its fields, and a line ---.',
  ]);
});

test('a file that cannot be opened is told, and the others are read', (context) => {
  const root = content(context, { 'concepts/locked.mdx': '---\ntitle: L\n---\n' });
  symlinkSync(join(root, 'nowhere'), join(root, 'content/concepts/gone.mdx'));
  const { broken: faults, shelf } = readDisk(root);
  assert.match(faults[0]?.message ?? '', /^Cannot be read: ENOENT/);
  assert.deepEqual([faults[0]?.file, shelf.drafts.map(({ id }) => id)], ['content/concepts/gone.mdx', ['locked']]);
});

test('a page that could not be read is known to be there', (context) => {
  const { shelf } = readDisk(
    content(context, { 'errors/a/X.mdx': 'none', 'providers/a.yaml': 'a: [\nb: ]\n', 'concepts/gone.mdx': '---\ntitle: G\n---\n\na {b\n' }),
  );
  assert.deepEqual(shelf.drafts, []);
  assert.deepEqual(shelf.unread, [
    { kind: 'error', id: 'a/X' },
    { kind: 'concept', id: 'gone' },
    { kind: 'provider', id: 'a' },
  ]);
});

test('a file that no page is made of is told instead of being left out in silence', (context) => {
  for (const path of ['errors/a/X.md', 'errors/a/409', 'errors/a/X.MDX', 'providers/a.yml'])
    assert.match(
      broken(context, { [path]: '' }).join(),
      new RegExp(`^content/${path}:- A page of kind (error|provider) is a file ending in \\.(mdx|yaml); this one`),
      path,
    );
});

test('hidden files of an editor or a system, and folders with a dot, are no pages', (context) => {
  assert.deepEqual(broken(context, { 'errors/.DS_Store': '', 'errors/sql.server/.keep': '' }), []);
});

test('files from Windows are read like any other', (context) => {
  const root = content(context, { 'errors/a/X.mdx': '\uFEFF---\r\ncode: X\r\n---\r\n\r\n## Fix\r\n', 'code/a.ts': 'a\r\nb\r\n' });
  const { shelf, broken: faults } = readDisk(root);
  assert.deepEqual(faults, []);
  assert.deepEqual([shelf.drafts[0]?.data, shelf.drafts[0]?.outline?.sections[0]?.line], [{ code: 'X' }, 5]);
  assert.equal(shelf.files.get('code/a.ts'), 'a\nb\n');
});

test('captures and samples are named from content/ down', (context) => {
  const { shelf } = readDisk(content(context, { 'evidence/http/nginx-1.22/wire.txt': 'x', 'code/a/go.mod': 'm', 'code/a/Makefile': 'all:' }));
  assert.deepEqual([...shelf.files.keys()].toSorted(), ['code/a/Makefile', 'code/a/go.mod', 'evidence/http/nginx-1.22/wire.txt']);
});

test('the register is a list of addresses, and a broken one is told instead of taken for empty', (context) => {
  assert.deepEqual(readDisk(content(context, { 'register.json': '["/"]' })).shelf.register, ['/']);
  assert.match(broken(context, { 'register.json': '["/", 1]' }).join(), /^content\/register\.json:1? ?-?.*The register is a list of addresses/);
  assert.match(broken(context, { 'register.json': '["/"' }).join(), /^content\/register\.json:.*Cannot be read: /);
});

const page = `---
code: X
retry:
  verdict: never
  because:
    - a
sources:
  - id: docs
    kind: blog
  - { id: other, kind: blog }
colour:   red
---
`;

test('a problem is told at the value, or at the name where the name is wrong or the value is a block', (context) => {
  const { locate } = readDisk(content(context, { 'errors/a/X.mdx': page }));
  const at = (path: (string | number)[], key?: true) => {
    const { line, column } = locate('content/errors/a/X.mdx', key ? { path, key } : { path });
    return `${line}:${column}`;
  };
  assert.equal(at(['code']), '2:7');
  assert.equal(at(['retry', 'verdict']), '4:12');
  assert.equal(at(['retry', 'because']), '5:3');
  assert.equal(at(['sources', 0, 'kind']), '9:11');
  assert.equal(at(['sources', 1, 'kind']), '10:24');
  assert.equal(at(['colour']), '11:11');
  assert.equal(at(['colour'], true), '11:1');
});

test('a missing field is told at what it is missing from', (context) => {
  const { locate } = readDisk(content(context, { 'errors/a/X.mdx': page }));
  const line = (...path: (string | number)[]) => locate('content/errors/a/X.mdx', { path }).line;
  assert.equal(line('retry', 'basis'), 3);
  assert.equal(line('sources', 1, 'read'), 10);
  assert.equal(line('title'), 1);
});

test('a place in the body is where it is, and a file as a whole is its first line', (context) => {
  const { locate } = readDisk(content(context, { 'errors/a/X.mdx': page }));
  assert.deepEqual(locate('content/errors/a/X.mdx', { line: 40, column: 3 }), { line: 40, column: 3 });
  assert.deepEqual(locate('content/errors/a/X.mdx', undefined), { line: 1, column: 1 });
  assert.deepEqual(locate('content/register.json', { path: ['x'] }), { line: 1, column: 1 });
});

test('a field of a YAML file has no front matter before it', (context) => {
  const { locate } = readDisk(content(context, { 'providers/a.yaml': 'name: A\nservices:\n  blob:\n    name: B\n' }));
  assert.deepEqual(locate('content/providers/a.yaml', { path: ['services', 'blob', 'name'] }), { line: 4, column: 11 });
});
