import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativePage, relativeStyle } from './relative.ts';

const at = 'errors/http/412/index.html';

test('addresses from the root become the way from the page, folders by their index.html', () => {
  const page = relativePage(
    '<a href="/">h</a><a href="/e/409/#fix">c</a><a href="/search/?q=a&amp;b">s</a><img src="/favicon.svg"><form action="/search/"></form><a href="#x">x</a><a href="https://a.example/b/">o</a><a href="//o.example/">p</a>',
    at,
  );
  assert.equal(
    page,
    '<a href="../../../index.html">h</a><a href="../../../e/409/index.html#fix">c</a><a href="../../../search/index.html?q=a&amp;b">s</a><img src="../../../favicon.svg"><form action="../../../search/index.html"></form><a href="#x">x</a><a href="https://a.example/b/">o</a><a href="//o.example/">p</a>',
  );
  assert.match(relativePage('<a href="/about/">a</a>', 'index.html'), /href="\.\/about\/index\.html"/);
  assert.match(relativePage('<meta http-equiv="refresh" content="0;url=/e/409/">', 'a/index.html'), /url=\.\.\/e\/409\/index\.html/);
});

test('text that only looks like an address stays', () => {
  const text = '<p>GET /errors/ and href is "/x/"</p><pre>&lt;a href="/x/"&gt;</pre><code>url(/x/)</code>';
  assert.equal(relativePage(text, at), text);
});

test('styles lead from where they stand: in the page, and in a file', () => {
  assert.match(relativePage('<style>a{src:url(/fonts/a.woff2)}</style>', at), /url\(\.\.\/\.\.\/\.\.\/fonts\/a\.woff2\)/);
  assert.equal(relativeStyle('a{src:url("/fonts/a.woff2")}', '_astro/shared.css'), 'a{src:url("../fonts/a.woff2")}');
});

test('modules are loaded by the page’s own script, and not from a folder', () => {
  const page = relativePage('<script type="module" src="/_astro/x.js"></script><script type="module">var e=`/_astro/y.js`;import(e)</script>', 'index.html');
  assert.match(page, /<script type="module">\(location\.protocol==="file:"\?new Promise\(\(\)=>\{\}\):import\("\.\/_astro\/x\.js"\)\)<\/script>/);
  assert.match(page, /var e=`\.\/_astro\/y\.js`;\(location\.protocol==="file:"\?new Promise\(\(\)=>\{\}\):import\(e\)\)/);
  assert.doesNotMatch(page, /<script[^>]* src=/);
});

test('what a page from a folder may not load is left out, what it cannot do is said, and the policy names the new scripts', () => {
  const page = relativePage(
    `<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-old=';"><body></body>`,
    at,
  );
  assert.doesNotMatch(page, /preload|sha256-old/);
  assert.match(page, /needs a server/);
  assert.match(page, /script-src 'self' 'sha256-[\w+/]+='/);
});
