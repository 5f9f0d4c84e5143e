/** The command as a person runs it: as a process of its own, on a folder with content. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fixedAddresses } from '#site';
import { providerFields } from '../tests/fixtures.ts';

// JSON is YAML: a fixture is a file as it stands.
const sound = { 'providers/http.yaml': JSON.stringify(providerFields({ services: {} }), null, 2) };
const unsound = { 'providers/http.yaml': JSON.stringify(providerFields({ services: {}, nam: 'x' }), null, 2) };

const folder = (context: TestContext, files: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
  return root;
};
const check = (root: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), ...options], { cwd: root, encoding: 'utf8' });
  return { status, out: stdout.trim().split('\n'), errors: stderr.trim() };
};
const registered = (root: string): string[] => JSON.parse(readFileSync(join(root, 'content/register.json'), 'utf8'));

test('content without fault passes, once its addresses are in the register', (context) => {
  const root = folder(context, sound);
  const before = check(root);
  assert.equal(before.status, 1);
  assert.match(
    before.out.find((line) => line.startsWith('content/register.json')) ?? '',
    // The provider of the fixture, and the pages that no content makes.
    new RegExp(
      `^content/register\\.json:1:1 {2}${fixedAddresses.length + 1} new addresses are not in the register \\(/, /about/, .*Enter with: npm run register$`,
    ),
  );
  assert.equal(check(root, '--register').status, 0);
  const after = check(root);
  assert.equal(after.status, 0);
  assert.match(after.out.join(), /^1 file, 0 problems, \d+ ms$/);
  assert.ok(registered(root).includes('/errors/http/'));
});

test('a problem fails the command, with file, line, column and remedy on one line', (context) => {
  const { status, out } = check(folder(context, unsound));
  assert.equal(status, 1);
  const line = (unsound['providers/http.yaml'].split('\n').findIndex((one) => one.includes('"nam"')) ?? 0) + 1;
  assert.equal(out[0], `content/providers/http.yaml:${line}:3  Unknown field “nam”. Did you mean “name”?`);
  assert.match(out[1] ?? '', /^1 file, 1 problem, /);
});

test('a public host and a program get the same problem in their own form', (context) => {
  const root = folder(context, unsound);
  assert.match(check(root, '--reporter', 'github').out[0] ?? '', /^::error file=content\/providers\/http\.yaml,line=\d+,col=3::Unknown field “nam”/);
  const { status, out } = check(root, '--reporter', 'json');
  assert.equal(status, 1);
  assert.equal(JSON.parse(out.join('\n')).problems[0].message, 'Unknown field “nam”. Did you mean “name”?');
});

test('JSON stays JSON also when the register is written', (context) => {
  const { out } = check(folder(context, sound), '--register', '--reporter', 'json');
  assert.deepEqual(JSON.parse(out.join('\n')), { problems: [] });
});

test('an unknown reporter or option is told with those that there are', (context) => {
  const root = folder(context, sound);
  for (const [options, said] of [
    [['--reporter', 'xml'], /^No reporter “xml”\. There are: terminal, github, json\.$/],
    [['--regster'], /--regster[\s\S]*Usage: npm run check/],
  ] as const) {
    const { status, errors } = check(root, ...options);
    assert.equal(status, 2);
    assert.match(errors, said);
  }
});

test('the register is not written while something else is wrong', (context) => {
  const root = folder(context, unsound);
  const { status, errors } = check(root, '--register');
  assert.equal(status, 1);
  assert.equal(errors, 'The register is written when nothing else is wrong; nothing was written.');
  assert.equal(existsSync(join(root, 'content/register.json')), false);
});

test('a register that cannot be read is not written over: it holds what was ever published', (context) => {
  const root = folder(context, { ...sound, 'register.json': '["/", "/errors/old/"' });
  const { status, out } = check(root, '--register');
  assert.equal(status, 1);
  assert.match(out.find((line) => line.includes('Cannot be read')) ?? '', /^content\/register\.json:\d+:\d+ {2}Cannot be read: /);
  assert.equal(readFileSync(join(root, 'content/register.json'), 'utf8'), '["/", "/errors/old/"');
});

test('a lost address stays in the register and goes on failing', (context) => {
  const root = folder(context, { ...sound, 'register.json': '["/errors/old/"]' });
  const { status, out } = check(root, '--register');
  assert.equal(status, 1);
  assert.match(out.join('\n'), /The published address \/errors\/old\/ has no page any more/);
  assert.ok(registered(root).includes('/errors/old/'));
});

test('a file that cannot be read fails the command, and nothing is said about pages that name it', (context) => {
  const { status, out } = check(folder(context, { ...sound, 'providers/aws.yaml': 'name: "open\n' }));
  assert.equal(status, 1);
  assert.match(out[0] ?? '', /^content\/providers\/aws\.yaml:\d+:\d+ {2}YAML: /);
  assert.ok(out.slice(0, -1).every((one) => one.startsWith('content/providers/aws.yaml')));
});

test('only the files that were asked for are shown, and a name without file is told', (context) => {
  const root = folder(context, unsound);
  assert.equal(check(root, './content/providers/http.yaml').status, 1);
  assert.equal(check(root, 'content/register.json').status, 0);
  const { status, errors } = check(root, 'content/providers/htp.yaml');
  assert.equal(status, 2);
  assert.equal(errors, 'No content file matches “content/providers/htp.yaml”. Give a path, or a part of one.');
});
