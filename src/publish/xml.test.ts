import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, escaped, says } from './xml.ts';

test('what a system prints stands in XML as text, whatever is in it', () => {
  assert.equal(escaped('a < b && c > "d"\u0000\u001b[0m\uFFFE\uD800 é 🔒'), 'a &#60; b &#38;&#38; c &#62; &#34;d&#34;[0m é 🔒');
});

test('an element holds XML or text, and closes itself when it holds nothing', () => {
  assert.equal(element('link', { href: '/a?b=1&c="2"' }), '<link href="/a?b=1&#38;c=&#34;2&#34;"/>');
  assert.equal(element('feed', {}, says('title', 'A & B', { type: 'text' })), '<feed><title type="text">A &#38; B</title></feed>');
});
