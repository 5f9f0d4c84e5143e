import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEntry, conceptEntry, draftOf, errorEntry, graphWith, outline, playbookEntry, providerEntry, shelfOf, sourceFields } from '../tests/fixtures.ts';
import type { Entry } from './entries.ts';
import type { Outline } from './outline.ts';
import type { Shelf } from './problem.ts';
import { relationProblems } from './relationProblems.ts';

const problems = (entries: Entry[], { whole = false, body, ...rest }: Partial<Shelf> & { whole?: boolean; body?: Outline } = {}) => {
  const sound = entries.map((entry, at) => ({ entry, draft: draftOf(entry, at === 0 ? body : undefined) }));
  const shelf = shelfOf(
    sound.map(({ draft }) => draft),
    rest,
  );
  return relationProblems(sound, graphWith(...entries), shelf, whole).map(
    ({ file, at, message }) => `${file.replace('content/', '')} ${at && 'path' in at ? at.path.join('.') : '-'}: ${message}`,
  );
};
const stale = conceptEntry('stale-version');
const see = (ref: string) => ({ ref, tellApart: 'The body differs.' });

test('a mistyped relation is told where it stands, with the id that was meant', () => {
  assert.deepEqual(problems([errorEntry('http/412', { concept: 'stale-versoin' }), stale]), [
    'errors/http/412.mdx concept: No concept “stale-versoin”. Did you mean “stale-version”?',
  ]);
});

test('a relation to a page that resembles none is told to be written or changed', () => {
  assert.deepEqual(problems([errorEntry('http/412', { lookalikes: [see('pg/55P03')] }), stale]), [
    'errors/http/412.mdx lookalikes.0.ref: No error “pg/55P03”. Write it, or name another.',
  ]);
});

test('an id of another kind of page is no answer', () => {
  assert.match(problems([errorEntry('a/gone', { concept: 'gone' })]).join(), /concept: No concept “gone”\./);
});

test('who names a page that cannot be read just now is not to blame', () => {
  assert.deepEqual(problems([errorEntry('http/412')], { unread: [{ kind: 'concept', id: 'stale-version' }] }), []);
});

test('a side that a guide says it covers as well is written once too often', () => {
  const errors = [errorEntry('http/409'), errorEntry('http/412'), stale];
  assert.deepEqual(problems([compareEntry('a', { covers: ['http/409'] }), ...errors]), [
    'compare/a.mdx covers.0: “http/409” is a side of this guide; sides are covered already. Remove it here.',
  ]);
});

test('neighbours that name each other are told at one of the two', () => {
  assert.deepEqual(problems([conceptEntry('gone', { seeAlso: ['not-found'] }), conceptEntry('not-found', { seeAlso: ['gone'] })]), [
    'concepts/not-found.mdx seeAlso.0: Concept “gone” already names this one. A relation is written on one side; both pages show it. Remove it here.',
  ]);
});

test('lookalikes may name each other: each page tells apart from its own side', () => {
  const pair = [errorEntry('a/X', { lookalikes: [see('a/Y')] }), errorEntry('a/Y', { lookalikes: [see('a/X')] })];
  assert.deepEqual(problems([...pair, stale]), []);
});

test('a page is neither its own lookalike nor its own neighbour', () => {
  assert.deepEqual(problems([errorEntry('a/X', { lookalikes: [see('a/X')] }), stale]), [
    'errors/a/X.mdx lookalikes.0.ref: A page is not its own neighbour. Remove it here.',
  ]);
  assert.deepEqual(problems([conceptEntry('gone', { seeAlso: ['gone'] })]), ['concepts/gone.mdx seeAlso.0: A page is not its own neighbour. Remove it here.']);
});

test('a neighbour that a list names twice is told at the second', () => {
  const errors = [errorEntry('http/409'), errorEntry('http/412'), stale];
  assert.deepEqual(problems([errorEntry('a/X', { lookalikes: [see('http/409'), see('http/412'), see('http/409')] }), ...errors]), [
    'errors/a/X.mdx lookalikes.2.ref: “http/409” is named twice. Remove one.',
  ]);
  assert.deepEqual(problems([playbookEntry('p', { covers: ['http/409', 'http/409'] }), ...errors]), [
    'playbooks/p.mdx covers.1: “http/409” is named twice. Remove one.',
  ]);
});

test('the same error may decide several questions of a guide', () => {
  assert.deepEqual(problems([compareEntry('a'), errorEntry('http/409'), errorEntry('http/412'), stale]), []);
});

const alias = (...list: string[]) => ({ aliases: list.map((name) => ({ name, kind: 'class', where: 'client-js', proof: 'docs', source: 'docs' })) });

test('a name that two errors of one service claim is shared, whatever its case', () => {
  assert.deepEqual(problems([errorEntry('a/b/X', alias('BusyError')), errorEntry('a/b/Y', alias('busyerror')), stale]), [
    'errors/a/b/Y.mdx aliases.0.name: The alias “busyerror” already means a/b/X in this service. A name that several errors share belongs under seenAs.',
  ]);
});

test('a name that is the code of another error of the service is taken', () => {
  assert.match(problems([errorEntry('a/b/X', alias('Busy')), errorEntry('a/b/Busy'), stale]).join(), /The alias “Busy” already means a\/b\/Busy/);
});

test('the same name may mean another error in another service or provider', () => {
  assert.deepEqual(problems([errorEntry('a/b/X', alias('Busy')), errorEntry('a/c/Y', alias('Busy')), errorEntry('d/Z', alias('Busy')), stale]), []);
});

test('an alias is given once, and may be the code in another case', () => {
  assert.deepEqual(problems([errorEntry('a/b/X', alias('Busy', 'Busy')), stale]), [
    'errors/a/b/X.mdx aliases.1.name: The alias “Busy” is given twice. Remove one.',
  ]);
  assert.deepEqual(problems([errorEntry('a/b/Busy', alias('busy')), stale]), []);
});

test('a status that IANA does not register needs the word of a vendor', () => {
  const odd = (kind: string) =>
    problems([errorEntry('a/X', { status: [{ kind: 'http', value: 430, proof: 'docs', source: 'docs' }], sources: [sourceFields({ kind })] }), stale]);
  assert.deepEqual(odd('vendor-docs'), []);
  assert.deepEqual(odd('vendor-source'), []);
  assert.deepEqual(odd('specification'), [
    'errors/a/X.mdx status.0.value: 430 is not a registered HTTP status. Give the vendor’s document or source that uses it.',
  ]);
});

test('an exit code that looks like an odd status is none', () => {
  assert.deepEqual(
    problems([
      errorEntry('a/X', { status: [{ kind: 'exit-code', value: 430, proof: 'docs', source: 'docs' }], sources: [sourceFields({ kind: 'specification' })] }),
      stale,
    ]),
    [],
  );
});

const steps = outline({
  components: [{ line: 1, column: 1, name: 'Procedure', attributes: { id: 'look', title: 'Look' }, section: 'Steps', parent: null, holds: [] }],
});
const tree = (step: string) => playbookEntry('p').data.tree.map((one, at) => (at === 2 ? { ...one, no: { say: 'Go on there.', step } } : one));

test('an exit of a tree to a procedure ends at one of the page', () => {
  const errors = [errorEntry('http/409'), stale];
  assert.deepEqual(problems([playbookEntry('p', { tree: tree('look') }), ...errors], { body: steps }), []);
  assert.deepEqual(problems([playbookEntry('p', { tree: tree('lok') }), ...errors], { body: steps }), [
    'playbooks/p.mdx tree.2.no.step: No <Procedure id="lok"> on this page. Did you mean “look”?',
  ]);
});

const orphans = (entries: Entry[], body?: Outline) =>
  problems(entries, { whole: true, ...(body ? { body } : {}) }).filter((one) => one.includes('No other page'));

test('a page that no other page leads to is found by nobody', () => {
  assert.deepEqual(orphans([errorEntry('a/X'), stale]), [
    'errors/a/X.mdx -: No other page leads to this error. Let a guide or playbook cover it, or name it where a reader comes from.',
  ]);
  assert.match(orphans([conceptEntry('gone')]).join(), /leads to this concept/);
});

test('a relation, a link in a body or a neighbour of a concept leads to a page', () => {
  assert.deepEqual(orphans([playbookEntry('p', { covers: ['a/X'] }), errorEntry('a/X'), stale]), []);
  assert.deepEqual(orphans([providerEntry('b'), errorEntry('a/X'), stale], outline({ links: [{ line: 1, column: 1, url: '/errors/a/X/#sources' }] })), []);
  assert.deepEqual(orphans([conceptEntry('gone', { seeAlso: ['not-found'] }), conceptEntry('not-found')]), []);
});

test('a page does not lead to itself', () => {
  const own = outline({ links: [{ line: 1, column: 1, url: '/errors/a/X/' }] });
  assert.equal(orphans([errorEntry('a/X'), stale], own).length, 1);
  assert.equal(orphans([errorEntry('a/X', { lookalikes: [see('a/X')] }), stale]).length, 1);
});

test('while a page is broken nobody is called an orphan: the broken one may lead there', () => {
  assert.deepEqual(problems([errorEntry('a/X'), stale], { whole: false }), []);
});

test('playbooks, guides and providers are entered from their lists', () => {
  assert.deepEqual(orphans([playbookEntry('p'), compareEntry('c'), providerEntry('a')]), []);
});
