import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textHtml } from '../../tests/fixtures.ts';
import { textPage } from './html.ts';

const page = (html: string) => textPage(html, '/about/', (address) => `https://x.example${address}`);

test('a page that only its template knows is read from its HTML: title, sentence and text, links whole', () => {
  assert.deepEqual(page(textHtml), {
    title: 'About',
    summary: 'What it is & is not.',
    text: 'See [all errors](https://x.example/errors/) or [below](https://x.example/about/#more).\n\n## More\n\n```\na: <b>\n```',
  });
});

test('what only a script or a form does is left out, what is there without script is kept', () => {
  const { text } = page('<main><h1>Search</h1><form><input></form><noscript><p>Needs script.</p></noscript><script>x()</script><button>Go</button></main>');
  assert.equal(text, 'Needs script.');
});

test('a table keeps its columns', () => {
  const { text } = page(
    '<main><h1>A</h1><table><thead><tr><th>P</th><th>N</th></tr></thead><tbody><tr><th scope="row">x</th><td>1</td></tr></tbody></table></main>',
  );
  assert.equal(text, '| P | N |\n| - | - |\n| x | 1 |');
});
