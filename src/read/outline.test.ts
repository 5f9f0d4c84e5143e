import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metaOf, outlineOf } from './outline.ts';

const page = (body: string) => outlineOf(`---\ntitle: A\n---\n\n${body}\n`);

test('lines count in the whole file, front matter included, as an editor shows them', () => {
  assert.deepEqual(page('## First look\n\ntext\n\n## Fix').sections, [
    { line: 5, column: 1, heading: 'First look', slug: 'first-look' },
    { line: 9, column: 1, heading: 'Fix', slug: 'fix' },
  ]);
});

test('the anchor of a deep dive is its subject, as the layout prints it', () => {
  const { sections, anchors } = page('## Deep dive: The queue\n\n### The queue');
  assert.deepEqual(
    sections.map(({ heading, slug }) => [heading, slug]),
    [['Deep dive: The queue', 'the-queue']],
  );
  assert.deepEqual(
    anchors.map(({ line, id }) => [line, id]),
    [
      [5, 'the-queue'],
      [7, 'the-queue'],
    ],
  );
});

test('headings of all levels, components and commands with an id can be linked to', () => {
  const { anchors } = page('### Two `locks`\n\n<Procedure id="look" title="Look">\n\n```bash effect="read-only" id="who"\nls\n```\n\n</Procedure>');
  assert.deepEqual(
    anchors.map(({ line, id }) => [line, id]),
    [
      [5, 'two-locks'],
      [7, 'look'],
      [9, 'who'],
    ],
  );
});

test('a component knows its section, its attributes, what is around it and what it holds', () => {
  const { components } = page(
    '## Causes\n\n<Cause id="a" title="An &quot;A&quot;">\n\n<Confirm>\n\nLook.\n\n</Confirm>\n\n<Remove>\n\nDo.\n\n</Remove>\n\n</Cause>',
  );
  assert.deepEqual(
    components.map(({ name, section, parent, holds, line }) => ({ name, section, parent, holds, line })),
    [
      { name: 'Cause', section: 'Causes', parent: null, holds: ['Confirm', 'Remove'], line: 7 },
      { name: 'Confirm', section: 'Causes', parent: 'Cause', holds: [], line: 9 },
      { name: 'Remove', section: 'Causes', parent: 'Cause', holds: [], line: 15 },
    ],
  );
  assert.equal(components[0]?.attributes.id, 'a');
});

test('an attribute with an expression has no text that could be checked', () => {
  assert.deepEqual(page('<Note id={1}>\n\ntext\n\n</Note>').components[0]?.attributes, { id: '' });
});

test('a fence is read with its language, its words and what could not be read of them', () => {
  const { fences } = page('## Fix\n\n- one\n\n  ```bash effect="read-only" needs="none" oops\n  ls -l\n  ```');
  assert.deepEqual(fences, [
    { line: 9, column: 3, language: 'bash', meta: { effect: 'read-only', needs: 'none' }, leftover: 'oops', text: 'ls -l', section: 'Fix' },
  ]);
  assert.equal(page('```\nx\n```').fences[0]?.language, '');
});

test('the words of a fence may be empty and hold anything but quotes', () => {
  assert.deepEqual(metaOf('a="" b-c="x = y, z" d="<name>"'), { meta: { a: '', 'b-c': 'x = y, z', d: '<name>' }, leftover: '' });
  assert.deepEqual(metaOf("a='x' b=y"), { meta: {}, leftover: "a='x' b=y" });
});

test('words of prose are counted, code in a line included, samples not', () => {
  assert.equal(page('## Two words\n\nRead `the body` first.\n\n```bash\nnot these words\n```').words, 6);
});

test('links and marks of sources are found with their places, in code they are none', () => {
  const { links, cites } = page('See [there](/errors/) and it holds.[^docs] But `[^not]` is code.\n\n```text\n[^nor]\n```');
  assert.deepEqual(links, [{ line: 5, column: 5, url: '/errors/' }]);
  assert.deepEqual(
    cites.map(({ line, id }) => [line, id]),
    [[5, 'docs']],
  );
});

const faults = (body: string) => page(body).faults.map(({ line, message }) => `${line}: ${message}`);

test('content holds no code of its own: no import, no expression', () => {
  assert.match(faults("import x from 'y'").join(), /^5: No import or export in content/);
  assert.match(faults('text {1 + 1} more').join(), /^5: No {expression} in content/);
  assert.match(faults('text\n\n{1 + 1}').join(), /^7: No {expression} in content/);
});

test('the title is printed by the layout, not by the body', () => {
  assert.deepEqual(faults('# Title'), ['5: No # heading: the layout prints the title.']);
});

test('what a new page still has to say is told where it belongs', () => {
  assert.deepEqual(faults('## Fix\n\n{/* The steps that end it. */}'), ['7: Still to write: The steps that end it.']);
});

test('HTML is a component that is not there, and is reported as such', () => {
  assert.deepEqual(
    page('<div>\n\ntext\n\n</div>').components.map(({ name }) => name),
    ['div'],
  );
});

test('a body that cannot be read says line and column', () => {
  assert.throws(() => page('text\n\n<Cause>\n\nnever closed'), /^Error: \d+:\d+: Expected a closing tag/);
  assert.throws(() => page('a {b'), /^Error: 5:3: /);
});
