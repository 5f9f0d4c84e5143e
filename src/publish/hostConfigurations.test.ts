import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyConfiguration, caddyMap } from './hostCaddy.ts';
import { headersFile, redirectsFile } from './hostFiles.ts';
import { nginxConfiguration, nginxMap } from './hostNginx.ts';

const host = { root: '/srv/www', base: '/docs/faults/', names: ['errors.example'], listen: ['80'], brotli: false };
const redirects = [
  { from: '/e/Old/', to: '/e/New/', since: '2026-11-21', because: 'Renamed.' },
  { from: '/concepts/gone/#cure', to: '/concepts/gone/#fix', since: '2026-11-21', because: 'Renamed.' },
];
const link = (address: string) => `https://errors.example/docs/faults${address}`;

test('below a base path nothing outside of it is served or named', () => {
  const nginx = nginxConfiguration(host, 'faultbook');
  assert.match(nginx, /location \/ \{ return 404; \}/);
  assert.match(nginx, /location = \/docs\/faults \{ return 301 \/docs\/faults\/; \}/);
  assert.match(nginx, /error_page 403 404 \/docs\/faults\/404\.html;/);
  const caddy = caddyConfiguration(host, '.', false);
  assert.match(caddy, /^errors\.example \{$/m);
  assert.match(caddy, /rewrite \* \/docs\/faults\/404\.html/);
  assert.doesNotMatch(caddy, /faultbook_moved/);
});

test('without the module for brotli nginx is not told of it', () => {
  assert.doesNotMatch(nginxConfiguration(host, 'faultbook'), /brotli/);
  assert.match(nginxConfiguration({ ...host, brotli: true }, 'faultbook'), /brotli_static on;/);
});

test('maps have one address a line, in the language of each server', () => {
  assert.equal(nginxMap([['/e/x', '/e/X']]), '/e/x /e/X;\n');
  assert.equal(caddyMap([['/e/x', '/e/X']]), '/e/x /e/X\n');
});

test('hosts that read _redirects get what moved, with its machine forms and the base path, and no part of a page', () => {
  assert.equal(
    redirectsFile({ redirects, link }),
    ['', '.json', '.md', '.txt'].map((ending) => `/docs/faults/e/Old${ending || '/'} /docs/faults/e/New${ending || '/'} 301\n`).join(''),
  );
});

test('hosts that read _headers get each header once for a page, and the base path', () => {
  const text = headersFile('/docs/faults/');
  assert.match(text, /^\/docs\/faults\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'/);
  assert.equal([...text.matchAll(/Cache-Control/g)].length, 4, 'only where names are hashed');
  assert.match(text, /\/docs\/faults\/\*\.md\n {2}Access-Control-Allow-Origin: \*\n {2}Content-Type: text\/markdown; charset=utf-8/);
  assert.ok(text.split('\n').every((line) => line.length < 2000));
});
