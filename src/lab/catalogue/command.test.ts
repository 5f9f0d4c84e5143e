import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const command = join(import.meta.dirname, '../../commands/catalogue.ts');
const roots: string[] = [];
after(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** Runs the command in an empty project whose http.json holds `before`, with a machine that has only the npm given as source text. */
const run = (npm: string | undefined, args: string[], before = '') => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-catalogue-'));
  roots.push(root);
  const folder = join(root, 'content/catalogue');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, 'bin'));
  if (before) writeFileSync(join(folder, 'http.json'), before);
  if (npm !== undefined) writeFileSync(join(root, 'bin/npm'), `#!${process.execPath}\n${npm}`, { mode: 0o755 });
  const { npm_execpath: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, PATH: join(root, 'bin'), XDG_CACHE_HOME: join(root, 'cache') },
  });
  return { status, text: stdout + stderr, files: () => readdirSync(folder), http: () => readFileSync(join(folder, 'http.json'), 'utf8') };
};

const old = `${JSON.stringify({
  packages: [{ registry: 'npm', name: 'statuses', version: '1', hash: 'none', licence: 'MIT', files: ['x'] }],
  title: 'An older list',
  statusFrom: 'standard',
  shelves: [{ of: 'http', name: 'HTTP', codes: [{ code: '409' }] }],
})}\n`;

const skip = process.platform === 'win32' && 'a script cannot stand for npm there';

test('a name that is no source is refused with the names there are', () => {
  const { status, text } = run(undefined, ['htp']);
  assert.equal(status, 2);
  assert.match(text, /No source htp\.[\s\S]*http, kafka/);
});

for (const [fault, npm, message] of [
  ['without a network', 'console.error("npm error code ENOTFOUND"); process.exit(1)', /statuses 2\.0\.2: the registry cannot be reached\./],
  ['on a full disk', 'console.error("npm error code ENOSPC"); process.exit(1)', /statuses 2\.0\.2: the disk is full\. Make room/],
  ['without npm', undefined, /statuses: npm is not on this machine\. Install/],
  [
    'when the registry sends another file',
    'require("fs").writeFileSync(process.argv[process.argv.indexOf("--pack-destination") + 1] + "/statuses-2.0.2.tgz", "else")',
    /statuses 2\.0\.2: what came is not what was pinned/,
  ],
] as const)
  test(`${fault} the committed file stays, and the message says what to do`, { skip }, () => {
    const { status, text, http, files } = run(npm, ['http'], old);
    assert.equal(status, 1);
    assert.match(text, message);
    assert.match(text, /content\/catalogue\/http\.json is as it was/);
    assert.equal(http(), old);
    assert.deepEqual(files(), ['http.json']);
  });

test('without apt the sources that need it are named, and their files stay', { skip }, () => {
  const { status, text, files } = run('', ['sqlite', 'postgresql']);
  assert.equal(status, 1);
  assert.match(text, /libsqlite3-dev .*: apt-get is not on this machine\. Run it on Debian/);
  assert.match(text, /left out: sqlite, postgresql|left out: postgresql, sqlite/);
  assert.deepEqual(files(), []);
});

test('a committed file that cannot be read is not written over', { skip }, () => {
  const { status, text, http } = run('', ['http'], '{ broken');
  assert.equal(status, 1);
  assert.match(text, /http\.json cannot be read .* Take it back from git/);
  assert.equal(http(), '{ broken');
});
