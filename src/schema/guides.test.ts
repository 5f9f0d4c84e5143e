/** The kinds of page around errors: concept, compare, playbook, provider. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFields, conceptFields, issuesOf, playbookFields, providerFields } from '../tests/fixtures.ts';
import { compare } from './compare.ts';
import { concept, conceptIds } from './concept.ts';
import { playbook } from './playbook.ts';
import { provider } from './provider.ts';

const parts = (schema: typeof compare | typeof concept | typeof playbook | typeof provider, data: unknown) =>
  issuesOf(schema, data).map((one) => one.split(':')[0]);

test('the least of each kind is accepted', () => {
  for (const [schema, data] of [
    [concept, conceptFields()],
    [compare, compareFields()],
    [playbook, playbookFields()],
    [provider, providerFields()],
  ] as const)
    assert.deepEqual(issuesOf(schema, data), []);
});

test('every kind refuses a field that nobody reads', () => {
  for (const [schema, data] of [
    [concept, conceptFields({ colour: 'red' })],
    [compare, compareFields({ colour: 'red' })],
    [playbook, playbookFields({ colour: 'red' })],
    [provider, providerFields({ colour: 'red' })],
  ] as const)
    assert.deepEqual(issuesOf(schema, data), [': Unrecognized key: "colour"']);
});

test('a concept says what happens, whether to retry, how to tell it and draws it', () => {
  const needed = ['title', 'summary', 'verdict', 'because', 'tellBy', 'timeline', 'sources', 'reviewed'];
  assert.deepEqual(parts(concept, conceptFields(Object.fromEntries(needed.map((field) => [field, undefined])))), needed);
});

test('a code on another platform names platform, code and source', () => {
  assert.deepEqual(parts(concept, conceptFields({ names: [{}] })), ['names.0.platform', 'names.0.code', 'names.0.source']);
  assert.deepEqual(parts(concept, conceptFields({ names: [{ platform: 'MySQL', code: 1205, source: 'docs' }] })), ['names.0.code']);
});

test('the texts of a concept keep their length', () => {
  assert.deepEqual(parts(concept, conceptFields({ title: 'x'.repeat(41), summary: 'x'.repeat(161), because: 'x'.repeat(241), tellBy: 'word '.repeat(41) })), [
    'title',
    'summary',
    'because',
    'tellBy',
  ]);
});

test('the concepts are a closed list of ids that can stand in an address', () => {
  assert.equal(new Set(conceptIds).size, conceptIds.length);
  for (const id of conceptIds) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
});

test('a guide compares two to four sides, each with a label that fits its plate', () => {
  const side = { ref: 'http/409', label: '409', means: 'In the way.', then: 'Look.' };
  assert.deepEqual(parts(compare, compareFields({ sides: [side] })), ['sides']);
  assert.deepEqual(parts(compare, compareFields({ sides: Array(5).fill(side) })), ['sides']);
  assert.deepEqual(parts(compare, compareFields({ sides: [side, { ...side, label: 'x'.repeat(25), ref: '409' }] })), ['sides.1.ref', 'sides.1.label']);
});

test('a guide asks two to six questions, and each has both answers', () => {
  const one = { id: 'sent', ask: 'Did you send If-Match?', yes: { say: 'Then 412.' }, no: { say: 'Then 409.' } };
  assert.deepEqual(parts(compare, compareFields({ decide: [one] })), ['decide']);
  assert.deepEqual(parts(compare, compareFields({ decide: Array(7).fill(one) })), ['decide']);
  assert.deepEqual(parts(compare, compareFields({ decide: [one, { ...one, no: undefined }] })), ['decide.1.no']);
});

test('a guide shows two real answers, each as file and part of a capture', () => {
  const one = { side: 'http/409', title: 'A PUT', evidence: 'evidence/http/wire.txt#conflict', shows: 'The status.' };
  assert.deepEqual(parts(compare, compareFields({ answers: [one] })), ['answers']);
  for (const bad of ['evidence/http/wire.txt', 'wire.txt#conflict'])
    assert.deepEqual(issuesOf(compare, compareFields({ answers: [one, { ...one, evidence: bad }] })), [
      'answers.1.evidence: Evidence is named evidence/<file>#<part>.',
    ]);
});

test('a guide shows three platforms, each with a source', () => {
  const one = { platform: 'Azure', situation: 'Refused.', code: '409', source: 'docs' };
  assert.deepEqual(parts(compare, compareFields({ platforms: [one, one] })), ['platforms']);
  assert.deepEqual(parts(compare, compareFields({ platforms: [one, one, { ...one, source: undefined, situation: 'word '.repeat(21) }] })), [
    'platforms.2.situation',
    'platforms.2.source',
  ]);
});

const ask = (id: string, more = {}) => ({ id, ask: 'Is there an ETag?', yes: { say: 'Read again.', verdict: 'after-refresh' }, ...more });
const last = ask('last', { no: { say: 'Look here.', error: 'http/409' } });

test('a decision tree leaves nobody standing: its last question has a “no”', () => {
  assert.deepEqual(issuesOf(playbook, playbookFields({ tree: [ask('a'), ask('b'), ask('c')] })), [
    'tree: The last question needs a “no” too; nobody is left standing.',
  ]);
});

test('a decision tree has three to nine questions', () => {
  assert.deepEqual(parts(playbook, playbookFields({ tree: [ask('a'), last] })), ['tree']);
  assert.deepEqual(parts(playbook, playbookFields({ tree: [...Array(9).fill(ask('a')), last] })), ['tree']);
});

test('an exit of a tree leads somewhere', () => {
  const exit = (yes: object) => issuesOf(playbook, playbookFields({ tree: [ask('a', { yes }), ask('b'), last] }));
  assert.deepEqual(exit({ say: 'Go home.' }), ['tree.0.yes: An exit leads somewhere: a verdict, an error, a concept or a step.']);
  for (const way of [{ verdict: 'never' }, { error: 'http/409' }, { concept: 'gone' }, { step: 'look' }]) assert.deepEqual(exit({ say: 'Go on.', ...way }), []);
});

test('a side of a guide has a page of ours or an official address, not both', () => {
  const side = { label: '57014', means: 'A clock ran out.', then: 'Find out whose.' };
  const sides = (fields: object) =>
    compareFields({
      sides: [
        { ref: 'http/409', ...side },
        { ...side, ...fields },
      ],
    });
  assert.deepEqual(parts(compare, sides({ address: 'https://www.postgresql.org/docs/18/errcodes-appendix.html' })), []);
  for (const fields of [{}, { ref: 'http/412', address: 'https://www.rfc-editor.org/' }]) assert.deepEqual(parts(compare, sides(fields)), ['sides.1']);
});

test('a playbook serves somebody, warns first, and says what is needed and how it ends', () => {
  assert.deepEqual(parts(playbook, playbookFields({ covers: [], beforeAll: [], youNeed: [], endsWith: undefined })), [
    'covers',
    'beforeAll',
    'youNeed',
    'endsWith',
  ]);
  assert.deepEqual(
    parts(playbook, playbookFields({ symptom: 'word '.repeat(51), beforeAll: Array(5).fill('Not this.'), youNeed: Array(7).fill('This one.') })),
    ['symptom', 'beforeAll', 'youNeed'],
  );
});

test('a provider says where the code stands in its answers, and where that is documented', () => {
  assert.deepEqual(parts(provider, providerFields({ recognise: {} })), ['recognise.envelope', 'recognise.source']);
  assert.deepEqual(parts(provider, providerFields({ recognise: { envelope: 'XML', source: 'docs', index: 'errors.html' } })), ['recognise.index']);
});

test('the name of a service can stand in an address', () => {
  const service = { name: 'Blob', summary: 'Blobs.', envelope: 'XML <Code>', source: 'docs' };
  assert.deepEqual(parts(provider, providerFields({ services: { 'blob-storage': service } })), []);
  assert.deepEqual(parts(provider, providerFields({ services: { 'Blob Storage': service } })), ['services.Blob Storage']);
});

test('a provider without services has none, instead of nothing', () => {
  assert.deepEqual(provider.parse(providerFields({ services: undefined })).services, {});
});
