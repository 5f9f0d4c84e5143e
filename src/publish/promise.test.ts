import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './promise.ts';

const html = '<main id="main"><h2 id="fix"><a class="anchor" href="#fix">Fix</a></h2></main>';
const site = (files: Record<string, string>) => ({ has: (address: string) => address in files, html: (address: string) => files[address] ?? '' });
const told = (files: Record<string, string>, fragments: Record<string, string[]> = { '/a/': ['fix'] }) =>
  broken({ pages: ['/a/'], fragments, forms: ['/a.json'] }, site(files), fragments);

test('a site that has all that was published keeps its promise', () => {
  assert.deepEqual(told({ '/a/': html, '/a.json': '{}' }), []);
});

test('a page, a machine form and a part that a build lost are told with the remedy', () => {
  assert.deepEqual(told({ '/a.json': '{}' }), ['/a/ is registered and was not built. Bring its route back, or say in content/redirects.json where it is now.']);
  assert.match(told({ '/a/': html }).join(), /^\/a\.json is a registered machine form and was not written\. Bring its maker back/);
  assert.match(
    told({ '/a/': html.replaceAll('fix', 'mend'), '/a.json': '{}' }).join('\n'),
    /^\/a\/#fix is registered and no element of the page has this id\. Give it back in the template/,
  );
});

test('a heading that offers its address without being in the register is told as well', () => {
  assert.match(
    told({ '/a/': html, '/a.json': '{}' }, { '/a/': [] }).join(),
    /^\/a\/#fix is offered for linking and unknown to the register\. Name it in src\/model\/fragments\.ts, then: npm run register$/,
  );
});
