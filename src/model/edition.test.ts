import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, providerEntry } from '../tests/fixtures.ts';
import { editionDay } from './edition.ts';
import { graphOf } from './graph.ts';

test('an edition is of the newest day in its content, whatever day it is built', () => {
  const entry = (reviewed: string, changed = '2025-01-01') => providerEntry('x', { reviewed, changes: [{ on: changed, what: 'First published.' }] });
  assert.equal(editionDay(graphOf([entry(day), entry('2026-12-03'), entry('2025-01-01')])), '2026-12-03');
  assert.equal(editionDay(graphOf([entry(day), entry('2025-01-01', '2026-12-04')])), '2026-12-04');
  assert.equal(editionDay(graphOf([])), '1970-01-01');
});
