import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesFields, compareEntry, conceptEntry, errorEntry, graphWith, playbookEntry, providerEntry, retryFields } from '../tests/fixtures.ts';
import { placeOf } from './entries.ts';
import {
  all,
  besides,
  conceptsOf,
  coveredBy,
  errorsAt,
  errorsOfConcept,
  find,
  guidesFor,
  helpForConcept,
  httpStatuses,
  lookalikesOf,
  nearConcepts,
  playbooksFor,
  relations,
  verdictsOf,
} from './graph.ts';

const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const status = (...values: number[]) => ({ status: values.map((value) => ({ kind: 'http', value, when: `case ${value}`, proof: 'docs', source: 'docs' })) });
const sides = (...refs: string[]) => refs.map((ref) => ({ ref, label: 'x', means: 'It is so.', then: 'Look.' }));

test('pages stand in one order on every machine, numbers by their value', () => {
  const graph = graphWith(errorEntry('http/1000'), errorEntry('http/409'), conceptEntry('gone'), errorEntry('azure/storage/Busy'));
  assert.deepEqual(ids(graph.entries), ['gone', 'azure/storage/Busy', 'http/409', 'http/1000']);
});

test('an entry is found by kind and id, and a code in another case is another error', () => {
  const graph = graphWith(errorEntry('http/409'), conceptEntry('gone'));
  assert.equal(find(graph, 'error', 'http/409')?.data.code, '409');
  assert.equal(find(graph, 'concept', 'http/409'), undefined);
  assert.deepEqual(ids(all(graph, 'concept')), ['gone']);
  assert.equal(find(graphWith(errorEntry('a/b/Busy')), 'error', 'a/b/busy'), undefined);
});

test('the place of an error is its provider and, where it has one, its service', () => {
  assert.deepEqual(placeOf('azure/storage/Busy'), { provider: 'azure', service: 'storage' });
  assert.deepEqual(placeOf('http/409'), { provider: 'http', service: undefined });
});

test('a guide that decides for an error comes before one that only covers it, and the special before the general', () => {
  const graph = graphWith(
    compareEntry('a-wide', { covers: ['pg/X', 'pg/Y'] }),
    compareEntry('b-narrow', { covers: ['pg/X'] }),
    compareEntry('c-side', { sides: sides('pg/X', 'http/412', 'http/410', 'http/404') }),
    compareEntry('d-other'),
  );
  assert.deepEqual(ids(guidesFor(graph, 'pg/X')), ['c-side', 'b-narrow', 'a-wide']);
});

test('a guide serves its sides and what it says it covers', () => {
  assert.deepEqual(coveredBy(compareEntry('a', { covers: ['pg/X'] })), ['http/409', 'http/412', 'pg/X']);
});

test('the playbook with fewer errors comes first, and one that does not cover the error not at all', () => {
  const graph = graphWith(
    playbookEntry('all', { covers: ['http/409', 'http/412'] }),
    playbookEntry('one', { covers: ['http/409'] }),
    playbookEntry('other', { covers: ['http/404'] }),
  );
  assert.deepEqual(ids(playbooksFor(graph, 'http/409')), ['one', 'all']);
});

test('an error with cases has the verdicts and concepts of its cases, each once', () => {
  const one = (verdict: string, concept: string) => ({ when: 'the code says so', verdict, concept });
  const error = errorEntry('http/409', {
    concept: 'wrong-state',
    retry: casesFields({ cases: [one('never', 'in-use'), one('after-wait', 'locked'), one('never', 'wrong-state')] }),
  });
  assert.deepEqual(verdictsOf(error.data.retry), ['never', 'after-wait']);
  assert.deepEqual(conceptsOf(error), ['wrong-state', 'in-use', 'locked']);
  assert.deepEqual(verdictsOf(errorEntry('a/B', { retry: retryFields({ verdict: 'same-request' }) }).data.retry), ['same-request']);
});

test('a concept shows the errors behind which it stands, also where it is only one case', () => {
  const cases = casesFields({ cases: [1, 2].map((at) => ({ when: `it is ${at}`, verdict: 'never', concept: 'locked' })) });
  const graph = graphWith(errorEntry('a/Main', { concept: 'locked' }), errorEntry('a/Case', { retry: cases }), errorEntry('a/Other'));
  assert.deepEqual(ids(errorsOfConcept(graph, 'locked')), ['a/Case', 'a/Main']);
});

test('neighbours know each other, whichever of the two names the other', () => {
  const [gone, found, far] = [conceptEntry('gone', { seeAlso: ['not-found'] }), conceptEntry('not-found'), conceptEntry('locked')];
  const graph = graphWith(gone, found, far);
  assert.deepEqual(ids(nearConcepts(graph, gone)), ['not-found']);
  assert.deepEqual(ids(nearConcepts(graph, found)), ['gone']);
  assert.deepEqual(ids(nearConcepts(graph, far)), []);
});

test('a concept offers the playbooks and guides that serve its errors, name it, or end at it', () => {
  const exit = (side: 'yes' | 'no') => {
    const { tree } = playbookEntry('x').data;
    return tree.map((one, at) => (at === 2 ? { ...one, [side]: { say: 'Look here.', concept: 'locked' } } : one));
  };
  const graph = graphWith(
    errorEntry('pg/X', { concept: 'locked' }),
    playbookEntry('covers', { covers: ['pg/X'] }),
    playbookEntry('names', { concepts: ['locked'] }),
    playbookEntry('ends-no', { tree: exit('no') }),
    playbookEntry('ends-yes', { tree: exit('yes') }),
    playbookEntry('other'),
    compareEntry('guide', { covers: ['pg/X'] }),
    compareEntry('other-guide'),
  );
  assert.deepEqual(ids(helpForConcept(graph, 'locked')), ['covers', 'ends-no', 'ends-yes', 'names', 'guide']);
});

test('a provider lists its own errors, those without a service first', () => {
  const graph = graphWith(errorEntry('az/app/Busy'), errorEntry('az/Zzz'), errorEntry('az/storage/Lease'), errorEntry('azure/X'));
  assert.deepEqual(ids(errorsAt(graph, 'az')), ['az/Zzz', 'az/app/Busy', 'az/storage/Lease']);
  assert.deepEqual(ids(errorsAt(graph, 'az', 'app')), ['az/app/Busy']);
});

test('before and after an error stand the errors of the same service', () => {
  const graph = graphWith(errorEntry('az/409'), errorEntry('az/app/A'), errorEntry('az/app/B'), errorEntry('az/app/C'), errorEntry('az/web/A'));
  const { previous, next } = besides(graph, 'az/app/B');
  assert.deepEqual([previous?.id, next?.id], ['az/app/A', 'az/app/C']);
  assert.deepEqual(besides(graph, 'az/app/A').previous, undefined);
  assert.deepEqual(besides(graph, 'az/409'), { previous: undefined, next: undefined });
});

test('each HTTP status shows the errors that use it, each error once', () => {
  const twice = errorEntry('a/Twice', status(412, 409, 409));
  const none = errorEntry('a/None', { status: [{ kind: 'sqlstate', value: '55P03', proof: 'docs', source: 'docs' }] });
  const found = httpStatuses(graphWith(twice, none, errorEntry('b/One', status(409))));
  assert.deepEqual(
    [...found].map(([value, errors]) => [value, ...ids(errors)]),
    [
      [409, 'a/Twice', 'b/One'],
      [412, 'a/Twice'],
    ],
  );
});

test('every field that names an entry is a relation, with its place', () => {
  const written = (entry: Parameters<typeof relations>[0]) => relations(entry).map(({ kind, id, path }) => `${path.join('.')} → ${kind} ${id}`);
  const cases = casesFields({ cases: [1, 2].map((at) => ({ when: `it is ${at}`, verdict: 'never', concept: 'gone', see: 'http/410' })) });
  assert.deepEqual(written(errorEntry('a/B', { retry: cases, lookalikes: [{ ref: 'http/404', tellApart: 'The body.' }] })), [
    'concept → concept stale-version',
    'lookalikes.0.ref → error http/404',
    'retry.cases.0.concept → concept gone',
    'retry.cases.0.see → error http/410',
    'retry.cases.1.concept → concept gone',
    'retry.cases.1.see → error http/410',
  ]);
  assert.deepEqual(written(conceptEntry('gone', { seeAlso: ['not-found'] })), ['seeAlso.0 → concept not-found']);
  const row = { platform: 'Azure', situation: 'Refused.', code: '409', side: 'http/409', ref: 'az/409', source: 'docs' };
  assert.deepEqual(written(compareEntry('a', { covers: ['pg/X'], platforms: [row, row, row] })).slice(0, 9), [
    'sides.0.ref → error http/409',
    'sides.1.ref → error http/412',
    'covers.0 → error pg/X',
    'decide.0.yes.side → error http/412',
    'decide.0.no.side → error http/409',
    'answers.0.side → error http/409',
    'answers.1.side → error http/412',
    'platforms.0.side → error http/409',
    'platforms.0.ref → error az/409',
  ]);
  const tree = playbookEntry('x').data.tree.map((one, at) => (at === 0 ? { ...one, yes: { say: 'Read.', concept: 'gone', error: 'http/410' } } : one));
  assert.deepEqual(written(playbookEntry('p', { concepts: ['locked'], tree })), [
    'covers.0 → error http/409',
    'concepts.0 → concept locked',
    'tree.0.yes.error → error http/410',
    'tree.0.yes.concept → concept gone',
    'tree.2.no.error → error http/409',
  ]);
  assert.deepEqual(written(providerEntry('x')), []);
});

test('an error knows which others name it as a look-alike', () => {
  const [a, b] = [errorEntry('pg/A'), errorEntry('pg/B', { lookalikes: [{ ref: 'pg/A', tellApart: 'The number.' }] })];
  assert.deepEqual(
    lookalikesOf(graphWith(a, b), 'pg/A').map(({ id }) => id),
    ['pg/B'],
  );
  assert.deepEqual(lookalikesOf(graphWith(a, b), 'pg/B'), []);
});
