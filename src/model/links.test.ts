import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, draftOf, errorEntry, graphWith, outline, shelfOf } from '../tests/fixtures.ts';
import { linkProblems } from './links.ts';

/** What is said about one link in the body of concepts/gone, beside an error page with an anchor of its own. */
const told = (url: string, fields: Record<string, unknown> = {}) => {
  const gone = conceptEntry('gone', fields);
  const busy = errorEntry('az/storage/Busy');
  const drafts = [
    draftOf(gone, outline({ links: url ? [{ line: 12, column: 4, url }] : [] })),
    draftOf(busy, outline({ anchors: [{ line: 1, column: 1, id: 'other-writer' }] })),
  ];
  const sound = [gone, busy].map((entry, at) => ({ entry, draft: drafts[at] ?? draftOf(entry) }));
  return linkProblems(sound, graphWith(gone, busy), shelfOf(drafts)).map(({ file, at, message }) => {
    assert.equal(file, 'content/concepts/gone.mdx');
    return `${at && 'line' in at ? `${at.line}:${at.column}` : at?.path.join('.')} ${message}`;
  });
};

test('a link to a page, to a part of it, to another site or to a mailbox is followed', () => {
  for (const good of [
    '/errors/az/storage/Busy/',
    '/errors/az/storage/Busy/#other-writer',
    '/errors/az/storage/Busy/#lookalikes',
    '/errors/az/storage/Busy/#source-docs',
    '/e/Busy/',
    '/status/412/',
    '/?q=412',
    '#source-docs',
    'https://example.com/nothing/',
    'mailto:a@example.com',
  ])
    assert.deepEqual(told(good), [], good);
});

test('a link to no page is told where it stands, with the page that was meant', () => {
  assert.deepEqual(told('/errors/az/storage/Bsuy/'), ['12:4 No page /errors/az/storage/Bsuy/. Did you mean “/errors/az/storage/Busy/”?']);
});

test('a link without the last slash is told to end in one', () => {
  assert.deepEqual(told('/concepts/gone'), ['12:4 No page /concepts/gone. An address ends in a slash: /concepts/gone/.']);
});

test('a link to no part of a page is told with the part that was meant', () => {
  assert.deepEqual(told('/errors/az/storage/Busy/#other-writr'), ['12:4 No anchor #other-writr on /errors/az/storage/Busy/. Did you mean “other-writer”?']);
  assert.match(told('#nothing-like-it').join(), /^12:4 No anchor #nothing-like-it on \/concepts\/gone\/\.$/);
});

test('a relative link would break on the next address', () => {
  assert.deepEqual(told('../az/'), ['12:4 The link “../az/” is relative. Write the whole address: /errors/…/.']);
});

test('a link to a script or over plain http is refused', () => {
  for (const bad of ['javascript:alert(1)', 'http://example.com/', 'data:text/html,x'])
    assert.deepEqual(told(bad), [`12:4 The link “${bad}” is not safe to follow. A link goes to /…/, https://… or mailto:….`]);
});

test('links in front matter texts are followed as well, and told at their field', () => {
  assert.deepEqual(told('', { questions: [{ ask: 'Is it back?', answer: 'See [there](/errors/nowhere/).' }] }), [
    'questions.0.answer No page /errors/nowhere/.',
  ]);
});

test('brackets in code are no link', () => {
  assert.deepEqual(told('', { tellBy: 'Run `a[0](nothing)` and look.' }), []);
});
