import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptEntry, errorEntry, graphWith } from '../../tests/fixtures.ts';
import { someCodes } from './codes.ts';

const names = ['Busy', 'StaleRequestException', '412'].map((code) => ({ platform: 'Any', code, source: 'docs' }));
const concept = conceptEntry('stale-version', { names });
const graph = graphWith(concept, errorEntry('http/412'), errorEntry('az/storage/ConditionNotMet'));

test('a concept is shown by codes that tell something: names before numbers, each once', () => {
  assert.deepEqual(someCodes(graph, concept, 9), ['ConditionNotMet', 'StaleRequestException', '412', 'Busy']);
});

test('a list shows only as many codes as fit', () => {
  assert.deepEqual(someCodes(graph, concept, 2), ['ConditionNotMet', 'StaleRequestException']);
});
