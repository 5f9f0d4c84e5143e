import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphWith, materialOf } from '../tests/fixtures.ts';
import { movedForms, movedPage, withMovedParts } from './movedPages.ts';

const because = 'It was <renamed>.';
const link = (address: string) => `/docs${address}`;
const material = (from: string, to: string) => materialOf(graphWith(), {}, { redirects: [{ from, to, since: '2026-11-21', because }], link });

test('a page that moved leads on without script: at once, by a link, and for search engines', () => {
  const html = movedPage({ since: '2026-11-21', because }, '/docs/e/New/#x"y');
  assert.match(html, /<meta http-equiv="refresh" content="0;url=\/docs\/e\/New\/#x&quot;y">/);
  assert.match(html, /<link rel="canonical" href="\/docs\/e\/New\/#x&quot;y">/);
  assert.match(html, /<a href="\/docs\/e\/New\/#x&quot;y">/);
  assert.match(html, /It was &lt;renamed&gt;\./);
});

test('its machine forms say the same in their language', async () => {
  const forms = movedForms(material('/e/Old/', '/e/New/'));
  assert.deepEqual(
    forms.map(({ address }) => address),
    ['/e/Old/index.html', '/e/Old.json', '/e/Old.md', '/e/Old.txt'],
  );
  assert.deepEqual(JSON.parse(String(await forms[1]?.body())), { moved: '/docs/e/New.json', since: '2026-11-21', because });
  assert.equal(await forms[3]?.body(), `Moved on 2026-11-21 to /docs/e/New.txt\n${because}\n`);
});

test('a part that moved makes no file', () => {
  assert.deepEqual(movedForms(material('/e/X/#old', '/e/X/#new')), []);
});

const page = '<main><h2 id="fix">Fix</h2><ul id="list"><li>x</li></ul></main>';
const moved = (to: string) => withMovedParts(page, '/e/X/', [{ id: 'cure', to, since: '2026-11-21', because }]);

test('a part that got another id on its page is found by both', () => {
  assert.equal(moved('/e/X/#fix'), page.replace('<h2 id="fix">', '<h2 id="fix"><span id="cure"></span>'));
  assert.equal(moved('/e/X/#list'), page.replace('<ul', '<span id="cure"></span><ul'));
});

test('a part that went to another page leaves a line that says where', () => {
  assert.match(
    moved('/e/Y/#fix'),
    /<p id="cure"><a href="\/e\/Y\/#fix">What was here has moved<\/a> on <time datetime="2026-11-21">2026-11-21<\/time>: It was &lt;renamed&gt;\.<\/p><\/main>$/,
  );
});
