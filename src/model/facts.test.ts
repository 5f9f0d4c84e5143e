import assert from 'node:assert/strict';
import { test } from 'node:test';
import { error, factFields } from '#schema';
import { catalogueOf, errorEntry, errorFields, graphWith, retryFields, sourceFields } from '../tests/fixtures.ts';
import { factsOf } from './facts.ts';

test('the code, the verdict and every row with a proof are facts', () => {
  const page = errorEntry('a/b/Busy', { raisedBy: [{ operation: 'PUT', proof: 'run', source: 'docs' }] });
  assert.deepEqual(
    factsOf(graphWith(page), page).map(({ field, proof }) => `${field} ${proof}`),
    ['code docs', 'retry docs', 'status docs', 'raisedBy run'],
  );
});

test('a code that a package declares needs no other proof', () => {
  const page = errorEntry('a/b/Busy');
  const graph = { ...graphWith(page), catalogue: [catalogueOf([{ of: 'a/b', name: 'B', codes: [{ code: 'Busy' }] }])] };
  assert.deepEqual(factsOf(graph, page)[0], { field: 'code', proof: 'package', source: undefined });
});

test('a verdict of our own is told apart from one that a source states', () => {
  const proofOf = (basis: string, kind: string) => {
    const page = errorEntry('a/b/Busy', { retry: retryFields({ basis }), sources: [sourceFields({ kind }), sourceFields({ id: 'other' })] });
    return factsOf(graphWith(page), page)[1]?.proof;
  };
  assert.equal(proofOf('rule-of-thumb', 'vendor-docs'), 'rule-of-thumb');
  assert.equal(proofOf('docs', 'vendor-source'), 'package');
  assert.equal(proofOf('docs', 'observed'), 'run');
});

test('no field of an error page carries a proof that the list of facts does not name', () => {
  const proved = { proof: 'docs', source: 'docs' };
  const page = error.parse(
    errorFields({
      since: { version: '9.3', ...proved },
      aliases: [{ name: 'X1', kind: 'class', where: 'SDK', ...proved }],
      seenAs: [{ name: 'X2', where: 'SDK', ...proved }],
      messages: [{ id: 'm', template: 'It is busy.', where: 'body', ...proved }],
      notRaisedBy: [{ operation: 'GET', instead: '404', ...proved }],
      sdkRetries: [{ sdk: 'SDK for JS', retries: 'no', ...proved }],
    }),
  );
  const carrying = Object.entries(page).flatMap(([field, value]) => (JSON.stringify(value).includes('"proof"') ? [field] : []));
  assert.deepEqual(
    carrying.filter((field) => field !== 'spelling' && !(field in factFields)),
    [],
  );
  assert.ok(carrying.length >= 7);
});
