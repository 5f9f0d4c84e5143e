import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesFields, compareEntry, conceptEntry, errorEntry, graphWith, playbookEntry, providerEntry } from '../tests/fixtures.ts';
import { previewOf } from './preview.ts';

const of = (entry: Parameters<typeof previewOf>[1]) =>
  previewOf(graphWith(entry, providerEntry('example'), providerEntry('http', { name: 'HTTP', services: {} })), entry);

test('the card of an error says its code, whose it is, its status and its verdict', () => {
  assert.deepEqual(of(errorEntry('example/storage/ConditionNotMet')), {
    label: 'Example Cloud · Storage',
    large: 'ConditionNotMet',
    mono: true,
    title: 'Condition not met',
    statuses: ['412'],
    verdict: 'after-refresh',
    says: undefined,
  });
});

test('an error without one verdict says what it depends on; an owner without services stands once', () => {
  const card = of(errorEntry('http/409', { title: 'Conflict', retry: casesFields() }));
  assert.equal(card.verdict, undefined);
  assert.equal(card.says, 'Depends on the inner code');
  assert.equal(card.label, 'HTTP');
});

test('a status that is the code itself shows its name, and not the title again', () => {
  const status = (name: string) => [{ kind: 'http', value: 412, name, proof: 'docs', source: 'docs' }];
  assert.deepEqual(of(errorEntry('http/412', { status: status('Precondition Failed') })).statuses, ['Precondition Failed']);
  assert.deepEqual(of(errorEntry('http/412', { title: 'Precondition failed', status: status('Precondition Failed') })).statuses, []);
});

test('guides, playbooks, concepts and providers have their own largest words, without marks of Markdown', () => {
  assert.equal(of(compareEntry('a-vs-b')).large, '409 vs 412');
  assert.equal(of(playbookEntry('conflicts', { summary: 'What to do about a `409`.' })).title, 'What to do about a 409.');
  assert.equal(of(conceptEntry('stale-version')).verdict, 'after-refresh');
  assert.equal(of(providerEntry('example')).large, 'Example Cloud');
});
