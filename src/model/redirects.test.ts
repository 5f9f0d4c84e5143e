import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, draftOf, errorEntry, graphWith, outline, shelfOf } from '../tests/fixtures.ts';
import { movedParts, moves, redirectProblems } from './redirects.ts';

const busy = errorEntry('az/storage/Busy');
const gone = conceptEntry('gone');
const graph = graphWith(busy, gone);
const to = (from: string, to: string) => ({ from, to, since: '2026-11-21', because: 'It was renamed.' });
const told = (...redirects: ReturnType<typeof to>[]) =>
  redirectProblems(
    graph,
    shelfOf([draftOf(busy, outline()), draftOf(gone, outline())], {
      register: ['/', '/concepts/gone/', '/concepts/lost/', '/concepts/old/', '/e/Busy/', '/errors/az/storage/Busy/'],
      fragments: { '/concepts/gone/': ['cure', 'matrix'] },
      forms: { rules: ['page.json'], single: ['/all.json', '/every.json'] },
      redirects,
    }),
  ).map(({ file, at, message }) => `${file} ${at && 'path' in at ? at.path.join('.') : '-'}: ${message}`);

test('a page, a part and a machine form that went elsewhere lead there', () => {
  assert.deepEqual(
    told(to('/concepts/old/', '/concepts/gone/#matrix'), to('/concepts/gone/#cure', '/errors/az/storage/Busy/#sources'), to('/all.json', '/every.json')),
    [],
  );
});

test('what is a page, or a part of one, is not redirected: a page stays', () => {
  assert.match(
    told(to('/e/Busy/', '/concepts/gone/')).join(),
    /^content\/redirects\.json 0\.from: \/e\/Busy\/ is a page, and a page stays\. Remove this redirect; .*“retired”/,
  );
  assert.match(told(to('/concepts/gone/#matrix', '/')).join(), /0\.from: \/concepts\/gone\/#matrix is a part of its page\. Remove this redirect\./);
});

test('what was never published needs no redirect, and the address that was meant is told', () => {
  assert.deepEqual(told(to('/concepts/odl/', '/concepts/gone/')), [
    'content/redirects.json 0.from: /concepts/odl/ was never published, so nobody links to it. Did you mean “/concepts/old/”? Correct the address, or remove this redirect.',
  ]);
});

test('the target exists: page, part and slash', () => {
  assert.deepEqual(told(to('/concepts/old/', '/concepts/gonne/')), ['content/redirects.json 0.to: No page /concepts/gonne/. Did you mean “/concepts/gone/”?']);
  assert.match(told(to('/concepts/old/', '/concepts/gone')).join(), /An address ends in a slash: \/concepts\/gone\/\./);
  assert.match(told(to('/concepts/old/', '/concepts/gone/#matrx')).join(), /0\.to: No part #matrx on \/concepts\/gone\/\. Did you mean “matrix”\?/);
});

test('no loop and no chain: the reader ends after one step', () => {
  assert.match(
    told(to('/concepts/old/', '/concepts/old/')).join(),
    /0\.to: \/concepts\/old\/ is redirected itself\. Name the address at which the reader ends\./,
  );
  const loop = told(to('/concepts/old/', '/concepts/lost/'), to('/concepts/lost/', '/concepts/old/'));
  assert.equal(loop.length, 2);
  assert.match(
    told(to('/concepts/old/', '/concepts/gone/'), to('/concepts/old/', '/')).join(),
    /1\.from: \/concepts\/old\/ is redirected twice\. Remove one\./,
  );
});

test('a host moves a page with what lies beside it; a part never reaches a host', () => {
  assert.deepEqual(moves([to('/e/Old/', '/e/Busy/'), to('/concepts/gone/#cure', '/'), to('/all.json', '/every.json')]), [
    { from: '/e/Old/', to: '/e/Busy/' },
    { from: '/e/Old.json', to: '/e/Busy.json' },
    { from: '/e/Old.md', to: '/e/Busy.md' },
    { from: '/e/Old.txt', to: '/e/Busy.txt' },
    { from: '/all.json', to: '/every.json' },
  ]);
  assert.deepEqual(
    moves([to('/e/Old/', '/errors/az/storage/Busy/#sources')]).map((one) => one.to),
    ['/errors/az/storage/Busy/#sources', '/errors/az/storage/Busy.json', '/errors/az/storage/Busy.md'],
  );
});

test('parts that moved are found by the page on which they were', () => {
  assert.deepEqual(movedParts([to('/e/Old/', '/'), to('/concepts/gone/#cure', '/#x')]).get('/concepts/gone/'), [
    { id: 'cure', to: '/#x', since: '2026-11-21', because: 'It was renamed.' },
  ]);
});
