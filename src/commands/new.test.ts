/** The command as a person runs it: as a process of its own, on a folder with content. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { providerFields } from '../tests/fixtures.ts';

const folder = (context: TestContext): string => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/providers'), { recursive: true });
  writeFileSync(join(root, 'content/providers/azure.yaml'), JSON.stringify(providerFields()));
  return root;
};
const run = (root: string, command: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, command), ...options], { cwd: root, encoding: 'utf8' });
  return { status, out: stdout.trim(), errors: stderr.trim() };
};

test('a new page is written where its id says, and the writer is told what comes next', (context) => {
  const root = folder(context);
  const file = 'content/errors/azure/storage/SomeCode.mdx';
  const { status, out } = run(root, 'new.ts', 'error', 'azure/storage/SomeCode');
  assert.equal(status, 0);
  assert.equal(out, `${file}\nFill in what it asks for. What is missing, and where: npm run check -- ${file}`);
  assert.match(readFileSync(join(root, file), 'utf8'), /^---\n[\s\S]*\ncode: "SomeCode"\n/);
});

test('the check walks the writer through what a new page still lacks, each with its place', (context) => {
  const root = folder(context);
  run(root, 'new.ts', 'error', 'azure/storage/SomeCode');
  const { status, out } = run(root, 'check.ts', 'SomeCode');
  assert.equal(status, 1);
  const lines = out.split('\n').slice(0, -1);
  for (const one of lines)
    assert.match(one, /^content\/errors\/azure\/storage\/SomeCode\.mdx:\d+:\d+ {2}(“\w+” is empty|Still to write: |<\w+> needs |The body has )/);
  for (const part of ['“title” is empty', '“verdict” is empty', '“tellApart” is empty', 'Still to write: The steps', '<Cause> needs id'])
    assert.ok(out.includes(part), part);
});

test('every kind can be begun', (context) => {
  const root = folder(context);
  for (const [kind, id, file] of [
    ['concept', 'gone', 'concepts/gone.mdx'],
    ['compare', 'a-vs-b', 'compare/a-vs-b.mdx'],
    ['playbook', 'conflict', 'playbooks/conflict.mdx'],
    ['provider', 'aws', 'providers/aws.yaml'],
  ] as const) {
    assert.equal(run(root, 'new.ts', kind, id).status, 0, kind);
    assert.ok(existsSync(join(root, 'content', file)), file);
  }
});

test('a page that is there is never written over', (context) => {
  const root = folder(context);
  writeFileSync(join(root, 'content/providers/aws.yaml'), 'name: mine\n');
  const { status, errors } = run(root, 'new.ts', 'provider', 'aws');
  assert.deepEqual([status, errors], [2, 'content/providers/aws.yaml is there already. Nothing was written.']);
  assert.equal(readFileSync(join(root, 'content/providers/aws.yaml'), 'utf8'), 'name: mine\n');
});

test('what cannot become a page is refused with what was meant, and nothing is written', (context) => {
  const root = folder(context);
  for (const [kind, id, said] of [
    ['errr', 'azure/storage/X', /^No kind “errr”\. Did you mean “error”\?/],
    ['error', 'azur/storage/X', /^No provider “azur”\. Did you mean “azure”\?/],
    ['error', 'azure/storag/X', /^Provider “azure” declares no service “storag”\. Did you mean “storage”\?/],
    ['error', 'X', /^“X” cannot be an address/],
    ['error', '../../X/y', /^“\.\.\/\.\.\/X\/y” cannot be an address/],
    ['concept', 'gon', /^“gon” is not in the closed list of concepts\. Did you mean “gone”\?/],
    ['playbook', 'My Playbook', /^“My Playbook” cannot be an address/],
  ] as const) {
    const { status, errors } = run(root, 'new.ts', kind, id);
    assert.equal(status, 2, id);
    assert.match(errors, said);
  }
  for (const kind of ['errors', 'concepts', 'playbooks']) assert.equal(existsSync(join(root, 'content', kind)), false, kind);
});

test('without kind or id the usage is shown', (context) => {
  const root = folder(context);
  for (const options of [[], ['error'], ['error', 'a/b/C', 'd']]) {
    const { status, errors } = run(root, 'new.ts', ...options);
    assert.equal(status, 2);
    assert.match(errors, /^Usage: npm run new -- error\|concept\|compare\|playbook\|provider ID/);
  }
});
