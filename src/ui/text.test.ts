import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cited, humps, inline, plain } from './text.ts';

const sources = [{ id: 'docs' }, { id: 'rfc-9110' }];

test('a text of the front matter may hold code, bold, stress and links', () => {
  assert.equal(
    inline('Send `If-Match`, **not** *later*: [why](/concepts/gone/)'),
    'Send <code>If-Match</code>, <strong>not</strong> <em>later</em>: <a href="/concepts/gone/">why</a>',
  );
});

test('it is one line of a page, without a paragraph of its own', () => {
  assert.equal(inline('one\ntwo'), 'one two');
});

test('angle brackets are text: a placeholder is read as it is written', () => {
  assert.equal(inline('Put <role-name> here'), 'Put &lt;role-name&gt; here');
  assert.equal(inline('Put `<role-name>` here'), 'Put <code>&lt;role-name&gt;</code> here');
  assert.equal(inline('``a ` <b>`` <c>'), '<code>a ` &lt;b&gt;</code> &lt;c&gt;');
});

test('hostile text stays text', () => {
  for (const text of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</p><script>', '`a` <svg onload=alert(1)> `b`'])
    assert.doesNotMatch(inline(text), /<(script|img|svg|\/p)/i, text);
});

test('a mark becomes the number of its source on the page, and leads there', () => {
  assert.equal(inline('It holds.[^rfc-9110]', sources), 'It holds.<sup><a class="cite" href="#source-rfc-9110">2</a></sup>');
  assert.match(inline('It holds.[^docs][^rfc-9110]', sources), />1<.*>2</);
});

test('a mark in code is code', () => {
  const html = '<p><code>[^docs]</code> <pre class="x">a[^docs]</pre></p>';
  assert.equal(cited(html, sources), html);
});

test('a list that shows a sentence without its page’s sources shows no mark', () => {
  assert.equal(inline('It holds.[^docs]'), 'It holds.');
});

test('for an attribute or a copy the same text is plain', () => {
  assert.equal(plain('**Send** `If-Match`, *not* [later](/a/).[^docs]'), 'Send If-Match, not later.');
});

test('a code may break at its humps, dots and underscores, and nowhere else', () => {
  assert.equal(humps('ConditionNotMet'), 'Condition<wbr>Not<wbr>Met');
  assert.equal(humps('version_conflict.engine'), 'version_<wbr>conflict.<wbr>engine');
  assert.equal(humps('ORA-00054'), 'ORA-00054');
  assert.equal(humps('HTTPError.'), 'HTTPError.');
});

test('a code is text, also with signs that HTML reads', () => {
  assert.equal(humps('a<b>&"c'), 'a&lt;b&gt;&amp;&quot;c');
});

test('a sentence that begins like a list stays a sentence', () => {
  assert.equal(inline('409. RFC 9110 says so'), '409. RFC 9110 says so');
  assert.equal(inline('- a dash'), '- a dash');
});

test('brackets stay text however the backticks around them fall', () => {
  assert.equal(inline('` <b>x</b>'), '` &lt;b&gt;x&lt;/b&gt;');
  assert.equal(inline('<role-name> first'), '&lt;role-name&gt; first');
});

test('a star that stresses nothing stays in the plain text', () => {
  assert.equal(plain('2*3 and *that*'), '2*3 and that');
});
