import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error } from '#schema';
import { conceptEntry, draftOf, errorEntry, errorFields, graphWith, issuesOf, outline, providerEntry, shelfOf } from '../tests/fixtures.ts';
import { allChanges, changeAddress, changedOn, changesOf, newestOf, publishedOn } from './changes.ts';
import { problemsOf } from './problems.ts';

const first = { on: '2026-11-21', what: 'First published.' };
const later = { on: '2026-11-26', what: 'The cure is shorter.', at: 'fix' };
const changed = errorEntry('http/409', { changes: [first, later] });

test('a page knows the day of its publication and that of its last change', () => {
  assert.equal(publishedOn(changed), '2026-11-21');
  assert.equal(changedOn(changed), '2026-11-26');
  assert.equal(newestOf([errorEntry('http/404'), changed]), '2026-11-26');
  assert.equal(newestOf([]), undefined);
});

test('the log of the site has the newest change first, each with its number on its page', () => {
  const log = allChanges(graphWith(changed, conceptEntry('stale-version')));
  assert.deepEqual(
    log.map(({ on, number, entry }) => [on, number, entry.id]),
    [
      ['2026-11-26', 1, 'http/409'],
      ['2026-11-21', 0, 'stale-version'],
      ['2026-11-21', 0, 'http/409'],
    ],
  );
});

test('a change leads to the place that changed, or to the page', () => {
  assert.deepEqual(changesOf(changed).map(changeAddress), ['/errors/http/409/#fix', '/errors/http/409/']);
});

test('a page without changes, or with a newer one above an older, is refused', () => {
  const refusals = (changes: unknown) => issuesOf(error, errorFields({ changes }));
  assert.match(refusals([]).join(), /changes: The first entry is the publication/);
  assert.match(refusals([later, first]).join(), /changes\.1\.on: 2026-11-21 stands after 2026-11-26\. The oldest change comes first/);
  assert.match(refusals([{ ...first, at: '#fix' }]).join(), /changes\.0\.at: A fragment is an id of the page, without its #/);
  assert.match(refusals([{ ...first, what: 'See [there](/errors/).' }]).join(), /changes\.0\.what: No link and no \[\^source\] here/);
  assert.deepEqual(refusals([first, first]), []);
  assert.match(refusals(undefined).join(), /^changes: /);
});

test('a change at a place that the page does not have is reported where it stands', () => {
  const at = { line: 1, column: 1 };
  const wrong = errorEntry('example/storage/ConditionNotMet', { changes: [first, { ...later, at: 'fixx' }] });
  const drafts = [
    draftOf(wrong, outline({ anchors: [{ ...at, id: 'fix' }] })),
    draftOf(conceptEntry('stale-version'), outline()),
    draftOf(providerEntry('example')),
  ];
  const found = problemsOf(shelfOf(drafts)).filter(({ message }) => /No anchor/.test(message));
  assert.deepEqual(found, [
    {
      file: 'content/errors/example/storage/ConditionNotMet.mdx',
      at: { path: ['changes', 1, 'at'] },
      message: 'No anchor #fixx on /errors/example/storage/ConditionNotMet/. Did you mean “fix”?',
    },
  ]);
});
