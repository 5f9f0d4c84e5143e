/** The command as a person runs it: as a process of its own, on a folder of runbooks. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { conceptFields, errorFields, providerFields } from '../tests/fixtures.ts';

// JSON is YAML: a fixture is a file as it stands.
const page = (fields: object) => `---\n${JSON.stringify(fields)}\n---\n\n## Why this happens\n\nSomebody wrote.\n`;
const content = {
  'content/providers/azure.yaml': JSON.stringify(providerFields({ name: 'Microsoft Azure' })),
  'content/concepts/stale-version.mdx': page(conceptFields()),
  'content/errors/azure/storage/ConditionNotMet.mdx': page(errorFields()),
};
const runbook = '# Uploads\n\nThe job prints `ConditionNotMet`: see https://errors.example/e/conditionnotmet/.\n\nThen ConditionNotMet.\n';
const good = '# Uploads\n\nThe job prints `ConditionNotMet`: see https://errors.example/e/ConditionNotMet/.\n\nThen ConditionNotMet.\n';

const folder = (context: TestContext, files: Record<string, string | Buffer>): string => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...content, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};
const lint = (root: string, ...options: string[]) => {
  const { INIT_CWD: _, SITE: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'lintRunbooks.ts'), ...options], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout.trim().split('\n'), errors: stderr.trim().split('\n').filter(Boolean) };
};
const at = '--site=https://errors.example';

test('problems are told by file, line and column, and fail; mended they are gone, and the file keeps its mode', (context) => {
  const root = folder(context, { 'ops/a.md': runbook, 'ops/b.md': 'Nothing of ours.\n' });
  chmodSync(join(root, 'ops/a.md'), 0o640);
  const before = lint(root, 'ops', at);
  assert.equal(before.status, 1);
  assert.equal(before.out[0], 'ops/a.md:3:61  No page /e/conditionnotmet/. Write /e/ConditionNotMet/');
  assert.match(before.out[1] ?? '', /^2 files, 1 problem, \d+ ms$/);
  assert.equal(readFileSync(join(root, 'ops/a.md'), 'utf8'), runbook);
  const after = lint(root, 'ops', at, '--fix');
  assert.equal(after.status, 0);
  assert.match(after.out[0] ?? '', /^2 files, 0 problems, 1 file mended, /);
  assert.equal(readFileSync(join(root, 'ops/a.md'), 'utf8'), good);
  assert.equal(statSync(join(root, 'ops/a.md')).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(join(root, 'ops')), ['a.md', 'b.md']);
});

test('for GitHub a line is a workflow command, for a program the whole is JSON', (context) => {
  const root = folder(context, { 'ops/a.md': runbook });
  assert.match(lint(root, 'ops', at, '--reporter=github').out[0] ?? '', /^::error file=ops\/a\.md,line=3,col=61::No page/);
  const { problems } = JSON.parse(lint(root, 'ops', at, '--reporter=json').out.join('\n')) as { problems: { file: string; line: number }[] }; // what the command printed
  assert.deepEqual(
    problems.map(({ file, line }) => [file, line]),
    [['ops/a.md', 3]],
  );
});

test('what cannot be read is left alone and said; what is passed over is counted', (context) => {
  const root = folder(context, {
    'ops/broken.yaml': `a: [ # https://errors.example/e/conditionnotmet/\n`,
    'ops/picture.md': Buffer.from([0x89, 0x50, 0, 1]),
    'ops/latin.md': Buffer.from('ConditionNotMet \xe9', 'latin1'),
    'ops/large.md': `${runbook}${'x'.repeat(1_000_000)}`,
    'ops/node_modules/a.md': runbook,
    'ops/.git/a.md': runbook,
    'elsewhere/a.md': runbook,
  });
  symlinkSync(join(root, 'elsewhere'), join(root, 'ops/link'));
  symlinkSync(join(root, 'elsewhere/a.md'), join(root, 'ops/link.md'));
  const { status, out, errors } = lint(root, 'ops', at, '--fix');
  assert.equal(status, 0);
  assert.match(out[0] ?? '', /^1 file, 0 problems, 0 files mended, /);
  assert.match(errors[0] ?? '', /^ops\/broken\.yaml: no YAML that can be read: .*\. It was left alone\.$/);
  assert.equal(errors[1], 'Passed over: 1 file over 1 MB, 2 files that are no UTF-8 text, 2 symbolic links.');
  for (const path of ['elsewhere/a.md', 'ops/node_modules/a.md', 'ops/.git/a.md']) assert.equal(readFileSync(join(root, path), 'utf8'), runbook, path);
});

test('misuse is told and exits with 2', (context) => {
  const root = folder(context, { 'ops/a.md': runbook });
  for (const [options, says] of [
    [[], /No FOLDER/],
    [['nowhere'], /No folder or file nowhere/],
    [['ops', 'more'], /One FOLDER at a time/],
    [['ops', '--fix'], /--fix writes whole addresses/],
    [['ops', '--site=errors.example'], /is no address of a site/],
    [['ops', '--reporter=xml'], /No reporter “xml”/],
    [['ops', '--fixx'], /fixx/],
  ] as const) {
    const { status, errors } = lint(root, ...options);
    assert.equal(status, 2, options.join(' '));
    assert.match(errors.join('\n'), says);
    assert.match(errors.join('\n'), /npm run lint-runbooks -- FOLDER/);
  }
});
