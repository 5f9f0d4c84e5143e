import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { compare, concept, error, playbook, provider } from '#schema';
import { compareFields, conceptFields, errorFields, playbookFields, providerFields, retryFields, sourceFields } from '../tests/fixtures.ts';
import { didYouMean, meant, refusals } from './refusals.ts';

const told = (schema: z.ZodType, data: unknown) =>
  refusals(schema, data, 'content/x.mdx').map(({ at, message }) => `${at && 'path' in at ? `${at.path.join('.')}${at.key ? ' (key)' : ''}` : ''}: ${message}`);
const toldError = (fields: Record<string, unknown>) => told(error, errorFields(fields));

test('a page without fault is told nothing', () => {
  assert.deepEqual(toldError({}), []);
});

test('a problem names the file that the writer has open', () => {
  assert.equal(refusals(error, errorFields({ title: 1 }), 'content/errors/a/B.mdx')[0]?.file, 'content/errors/a/B.mdx');
});

test('a missing field is named with what belongs there', () => {
  assert.deepEqual(toldError({ concept: undefined }), ['concept: Missing field “concept”. The failure behind the code.']);
});

test('a field deep inside is described as well', () => {
  assert.deepEqual(toldError({ retry: retryFields({ basis: undefined }) }), [
    'retry.basis: Missing field “basis”. The source of the verdict, or rule-of-thumb when we inferred it.',
  ]);
  assert.deepEqual(toldError({ sources: [sourceFields({ read: undefined })] }), ['sources.0.read: Missing field “read”. The day we last read it.']);
});

test('a field without value is called empty, not null', () => {
  assert.deepEqual(toldError({ title: null }), ['title: “title” is empty. The code in plain words: "Condition not met".']);
  assert.deepEqual(toldError({ retry: null }), [
    'retry: “retry” is empty. May I send it again? One verdict; or dependsOn with cases, where the code alone does not decide.',
  ]);
  assert.deepEqual(toldError({ notKnown: [null] }), ['notKnown.0: Entry 1 of “notKnown” is empty.']);
  assert.deepEqual(told(z.strictObject({}), null), [': The front matter is empty.']);
});

test('an unknown field is told at its name, with the field that was meant', () => {
  assert.deepEqual(toldError({ sumary: 'x' }), ['sumary (key): Unknown field “sumary”. Did you mean “summary”?']);
});

test('an unknown field that resembles none is told with the fields that there are', () => {
  const [message = ''] = told(error, errorFields({ sources: [sourceFields({ colour: 'red' })] }));
  assert.equal(message, 'sources.0.colour (key): Unknown field “colour”. Fields here: id, title, address, kind, supports, read, copy.');
});

test('an unknown field inside a service, whose name the writer chose, is found as well', () => {
  const services = { storage: { name: 'Storage', summary: 'Blobs.', envelope: 'XML <Code>', source: 'docs', host: 'x' } };
  assert.deepEqual(told(provider, providerFields({ services })), ['services.storage.host (key): Unknown field “host”. Did you mean “hosts”?']);
});

test('a service whose name cannot stand in an address is told at its name', () => {
  const services = { Blob: { name: 'Blob', summary: 'Blobs.', envelope: 'XML <Code>', source: 'docs' } };
  assert.deepEqual(told(provider, providerFields({ services })), [
    'services.Blob (key): “Blob” cannot stand here. An id is lower case, words joined by single hyphens: stale-version.',
  ]);
});

test('a value that is not allowed is told with those that are, and with the one that was meant', () => {
  assert.deepEqual(toldError({ retry: retryFields({ verdict: 'after-refesh' }) }), [
    'retry.verdict: “after-refesh” is not allowed for “verdict”. Allowed: never, after-refresh, after-wait, whole-transaction, same-request. Did you mean “after-refresh”?',
  ]);
});

test('a number where text belongs is told to be put in quotes', () => {
  assert.deepEqual(toldError({ title: 409 }), ['title: “title” must be text; found “409”. Put it in quotes.']);
});

test('a code that YAML made a number of is told why that matters', () => {
  assert.deepEqual(toldError({ code: 40001 }), [
    'code: “code” must be text; found “40001”. Write the code in quotes, exactly as the system prints it: code: "40001".',
  ]);
});

test('a text where a list or fields belong is told in words, not in types', () => {
  assert.deepEqual(toldError({ notKnown: 'much' }), ['notKnown: “notKnown” must be a list; found “much”.']);
  assert.deepEqual(toldError({ firstLook: 'look' }), ['firstLook: “firstLook” must be fields with values; found “look”.']);
  assert.deepEqual(toldError({ questions: ['why'] }), ['questions.0: Entry 1 of “questions” must be fields with values; found “why”.']);
});

test('a list where text belongs is not told to be put in quotes', () => {
  assert.deepEqual(toldError({ title: ['a'] }), ['title: “title” must be text; found “["a"]”.']);
});

test('a text that is too long is told its length', () => {
  assert.deepEqual(toldError({ title: 'x'.repeat(61) }), ['title: “title” has 61 characters; at most 60. Cut.']);
  assert.match(toldError({ summary: 'x'.repeat(161) }).join(), /“summary” has 161 characters; at most 160\. At most 160 characters: it is the first line/);
});

test('a list that is too short or a number that is too large is told the limit', () => {
  const { sides } = compare.parse(compareFields());
  assert.deepEqual(told(compare, compareFields({ sides: sides.slice(1) })), ['sides: “sides” has 1 entry; at least 2.']);
  assert.deepEqual(told(playbook, playbookFields({ youNeed: Array(7).fill('this') })), ['youNeed: “youNeed” has 7 entries; at most 6.']);
  const attempts = { most: 21, then: 'stop', basis: 'docs' };
  assert.deepEqual(toldError({ retry: retryFields({ attempts }) }), ['retry.attempts.most: “most” is 21; at most 20.']);
});

test('a short value that broke a rule is shown beside it', () => {
  assert.deepEqual(toldError({ reviewed: '21.11.2026' }), [
    'reviewed: A day is written YYYY-MM-DD. Found “21.11.2026”.',
    'reviewed: This day is not in the calendar. Found “21.11.2026”.',
  ]);
  assert.equal(toldError({ quickAnswer: 'word '.repeat(81) }).join(), 'quickAnswer: At most 80 words; these are 81. Cut, or move it to the body.');
});

test('of two forms the writer is told about the one that was begun', () => {
  assert.deepEqual(toldError({ retry: { verdict: 'never', because: 'The same request fails each time.' } }), [
    'retry.basis: Missing field “basis”. The source of the verdict, or rule-of-thumb when we inferred it.',
  ]);
  assert.deepEqual(toldError({ retry: { dependsOn: 'the inner code', because: 'The outer code does not tell.', basis: 'docs' } }), [
    'retry.cases: Missing field “cases”. What decides, each case with its verdict.',
  ]);
});

test('a verdict and cases at once are told in one sentence', () => {
  assert.deepEqual(toldError({ retry: retryFields({ cases: [] }) }), ['retry: Either one verdict, or dependsOn with cases; not both.']);
});

test('an SDK whose retries were measured is asked for the proof, not told that it was not measured', () => {
  assert.deepEqual(
    toldError({ sdkRetries: [{ sdk: 'boto3', retries: 'no', source: 'docs' }] }).map((one) => one.slice(0, 44)),
    ['sdkRetries.0.proof: Missing field “proof”. p'],
  );
  assert.deepEqual(toldError({ sdkRetries: [{ sdk: 'boto3', retries: 'noo' }] }), [
    'sdkRetries.0.retries: “noo” is not allowed for “retries”. Allowed: no, yes, not-measured. Did you mean “no”?',
  ]);
});

test('no field is complained about twice for one fault', () => {
  for (const [schema, data] of [
    [error, errorFields({ retry: 'never' })],
    [error, errorFields({ retry: retryFields({ basis: 'Rule of thumb' }) })],
    [error, errorFields({ sdkRetries: ['boto3'] })],
    [error, errorFields({ status: [{ kind: 'http', value: [412], proof: 'docs', source: 'docs' }] })],
    [concept, conceptFields({ verdict: true })],
  ] as const) {
    const paths = told(schema, data).map((one) => one.split(':')[0]);
    assert.equal(paths.length, 1, paths.join());
  }
});

test('the nearest known word is what was meant, if it is near enough', () => {
  assert.equal(meant('stale-versoin', ['stale-version', 'gone']), 'stale-version');
  assert.equal(meant('STALE-VERSION', ['stale-version']), 'stale-version');
  assert.equal(meant('locked', ['stale-version', 'gone']), undefined);
  assert.equal(meant('x', []), undefined);
});

test('a hint is a sentence, or nothing at all', () => {
  assert.equal(didYouMean('gon', ['gone']), ' Did you mean “gone”?');
  assert.equal(didYouMean('elsewhere', ['gone']), '');
});
