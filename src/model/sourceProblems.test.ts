import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, draftOf, errorEntry, outline, providerEntry, retryFields, shelfOf, sourceFields } from '../tests/fixtures.ts';
import type { Outline } from './outline.ts';
import type { Sound } from './problem.ts';
import { proofsIn, sourceProblems } from './sourceProblems.ts';

const told = (entry: Sound['entry'], body: Partial<Outline> = {}, files = new Map<string, string>()) =>
  sourceProblems({ draft: draftOf(entry), entry }, outline(body), shelfOf([], { files })).map(
    ({ at, message }) => `${at && 'line' in at ? at.line : at?.path.join('.')}: ${message}`,
  );
const toldError = (fields: Record<string, unknown>, ...rest: [Partial<Outline>?, Map<string, string>?]) => told(errorEntry('a/b/C', fields), ...rest);
const spot = { line: 20, column: 2 };
const two = (fields: Record<string, unknown> = {}) => ({ sources: [sourceFields(), sourceFields({ id: 'other', ...fields })] });

test('a page whose claims all rest on its sources is told nothing', () => {
  assert.deepEqual(toldError({}), []);
});

test('a field that names no source of the page is told with the one that was meant', () => {
  assert.deepEqual(toldError({ retry: retryFields({ basis: 'doks' }) }), ['retry.basis: No source “doks” on this page. Did you mean “docs”? Sources: docs.']);
  assert.match(toldError({ since: { version: '9.3', proof: 'docs', source: 'elsewhere' } }).join(), /^since\.source: No source “elsewhere”/);
});

test('a rule of thumb needs no source', () => {
  assert.deepEqual(toldError({ retry: retryFields({ basis: 'rule-of-thumb' }) }), []);
});

test('a mark in a text of the front matter or of the body names a source too', () => {
  assert.match(toldError({ quickAnswer: 'Read again.[^dox]' }).join(), /^quickAnswer: No source “dox”/);
  assert.match(toldError({}, { cites: [{ ...spot, id: 'dox' }] }).join(), /^20: No source “dox” on this page\. Did you mean “docs”/);
});

test('brackets in code, in a command or in a printed message are no mark', () => {
  const printed = { proof: 'docs', source: 'docs' };
  assert.deepEqual(
    toldError({
      quickAnswer: 'Search for `[^a-z]` in it.',
      firstLook: { command: "grep '[^a]' log", language: 'bash', tool: 'grep', needs: 'none', read: 'The line.' },
      messages: [{ id: 'm', template: 'no match for [^b]', where: 'log', ...printed }],
    }),
    [],
  );
});

test('the source of a documented shape is one of the page', () => {
  const fence = (shape: string) => ({ fences: [{ ...spot, language: 'json', meta: { shape }, leftover: '', text: '', section: '' }] });
  assert.deepEqual(toldError({}, fence('dox')), ['20: No source “dox” on this page. Did you mean “docs”?']);
  assert.deepEqual(toldError(two(), fence('other')), []);
});

test('a source on which nothing rests is cited or removed', () => {
  assert.deepEqual(toldError(two()), [
    'sources.1.id: Nothing on the page rests on the source “other”. Cite it as [^other] where it carries a claim, or remove it.',
  ]);
  assert.deepEqual(toldError(two(), { cites: [{ ...spot, id: 'other' }] }), []);
  assert.deepEqual(toldError({ ...two(), summary: 'It changed.[^other]' }), []);
});

test('a provider may name sources that stand for the whole of it', () => {
  assert.deepEqual(told(providerEntry('az', two())), []);
});

test('a capture that a source names is there, and is an observation', () => {
  const capture = { ...two({ address: 'evidence/a.txt#b', kind: 'observed' }), summary: 'It changed.[^other]' };
  assert.deepEqual(toldError(capture), ['sources.1.address: No file content/evidence/a.txt. Put the capture there, or correct the address.']);
  const files = new Map([['evidence/a.txt', '']]);
  assert.deepEqual(toldError(capture, {}, files), []);
  assert.deepEqual(toldError({ ...capture, ...two({ address: 'evidence/a.txt' }) }, {}, files), [
    'sources.1.kind: A capture of ours is of kind observed. Write kind: observed.',
  ]);
});

test('a proof rests on a source that can carry it', () => {
  const proved = (proof: string, kind: string) =>
    toldError({ status: [{ kind: 'http', value: 412, proof, source: 'docs' }], sources: [sourceFields({ kind })] }).filter((one) => one.startsWith('status'));
  const carries: Record<string, string[]> = {
    docs: ['vendor-docs', 'vendor-source', 'specification'],
    package: ['vendor-source', 'vendor-docs', 'observed'],
    run: ['observed'],
    emulator: ['observed'],
  };
  for (const [proof, kinds] of Object.entries(carries))
    for (const kind of ['vendor-docs', 'vendor-source', 'specification', 'observed', 'inferred'])
      assert.equal(proved(proof, kind).length, kinds.includes(kind) ? 0 : 1, `${proof} on ${kind}`);
  assert.deepEqual(proved('run', 'vendor-docs'), ['status.0.proof: The proof “run” rests on a source of kind vendor-docs; it needs observed.']);
});

test('every fact of a page is counted, with its place', () => {
  const { data } = errorEntry('a/b/C', { raisedBy: [{ operation: 'PUT', proof: 'run', source: 'docs' }] });
  assert.deepEqual(proofsIn(data), [
    { path: ['spelling'], proof: 'docs', source: 'docs' },
    { path: ['status', 0], proof: 'docs', source: 'docs' },
    { path: ['raisedBy', 0], proof: 'run', source: 'docs' },
  ]);
});

test('a row of a concept rests on a source of its page', () => {
  assert.match(told(conceptEntry('gone', { names: [{ platform: 'Git', code: 'stale', source: 'dox' }] })).join(), /^names\.0\.source: No source “dox”/);
});
