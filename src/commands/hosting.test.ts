/** The command as a person runs it: as a process of its own, on a folder with content. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { providerFields } from '../tests/fixtures.ts';

const folder = (context: TestContext): string => {
  const root = mkdtempSync(join(tmpdir(), 'faultbook-'));
  context.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/providers'), { recursive: true });
  writeFileSync(join(root, 'content/providers/aws.yaml'), JSON.stringify(providerFields({ formerServices: { 'simple-storage': 'storage' } })));
  writeFileSync(join(root, 'content/register.json'), JSON.stringify(['/', '/e/Busy/', '/errors/aws/storage/Busy/']));
  return root;
};
const hosting = (root: string, args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'hosting.ts'), ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
const written = (root: string, file: string) => readFileSync(join(root, 'dist-hosting', file), 'utf8');

test('nginx gets a configuration and two maps, for the host that SITE names', (context) => {
  const root = folder(context);
  const { status, stdout } = hosting(root, ['nginx', '--root', '/var/www'], { SITE: 'https://errors.example', BASE: 'docs' });
  assert.equal(status, 0);
  assert.match(stdout, /^dist-hosting\/nginx: faultbook\.conf, addresses\.map, moved\.map; 3 spellings of 3 addresses, 0 moved\.$/m);
  const text = written(root, 'nginx/faultbook.conf');
  for (const line of ['server_name errors.example;', 'root /var/www;', 'location /docs/ {', 'listen 80;']) assert.ok(text.includes(line), line);
  assert.match(written(root, 'nginx/addresses.map'), /^\/errors\/aws\/simple-storage\/busy \/errors\/aws\/storage\/Busy;$/m);
});

test('with a certificate nginx serves over TLS and sends plain HTTP there', (context) => {
  const root = folder(context);
  hosting(root, ['nginx', '--certificate', '/etc/c.pem', '--key', '/etc/k.pem', '--no-brotli']);
  const text = written(root, 'nginx/faultbook.conf');
  assert.match(text, /listen 443 ssl http2;[\s\S]*ssl_certificate \/etc\/c\.pem;[\s\S]*return 301 https:\/\/\$host\$request_uri;/);
  assert.doesNotMatch(text, /brotli_static/);
});

test('Caddy gets a Caddyfile and its map', (context) => {
  const root = folder(context);
  assert.equal(hosting(root, ['caddy'], { SITE: 'https://errors.example' }).status, 0);
  assert.deepEqual(readdirSync(join(root, 'dist-hosting/caddy')).toSorted(), ['Caddyfile', 'addresses.caddy']);
  assert.match(written(root, 'caddy/Caddyfile'), /^errors\.example \{$/m);
});

test('misuse is told with how to use it, and writes nothing', (context) => {
  const root = folder(context);
  for (const [args, said] of [
    [[], /Name one server: nginx or caddy\./],
    [['apache'], /Name one server/],
    [['nginx', '--key', 'k'], /--certificate and --key belong together/],
    [['nginx', '--rot', 'x'], /--rot/],
  ] as const) {
    const { status, stderr } = hosting(root, [...args]);
    assert.equal(status, 2);
    assert.match(stderr, said);
    assert.match(stderr, /npm run hosting -- nginx\|caddy/);
  }
  assert.equal(readdirSync(root).includes('dist-hosting'), false);
});
