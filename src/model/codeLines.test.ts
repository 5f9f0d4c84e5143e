import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf, errorEntry, graphWith } from '../tests/fixtures.ts';
import { rowsOf } from './catalogue.ts';
import { codeLines, rowAddress } from './codeLines.ts';

const shelf = (codes: Parameters<typeof catalogueOf>[0][number]['codes']) => ({ of: 'cloud/db', name: 'DB', codes });
const linesOf = (graph: ReturnType<typeof graphWith>) => codeLines(graph, rowsOf(graph.catalogue, 'cloud/db'));

test('codes with a page of their own come first, then all others by name, each leading to the page of its name', () => {
  const page = errorEntry('cloud/db/Stale');
  const graph = { ...graphWith(page), catalogue: [catalogueOf([shelf([{ code: 'Busy' }, { code: 'Stale' }])])] };
  assert.deepEqual(
    linesOf(graph).map(({ code, href }) => [code, href]),
    [
      ['Stale', '/errors/cloud/db/Stale/'],
      ['Busy', '/e/Busy/'],
    ],
  );
});

test('an emulator’s status is shown as that, and only where the vendor states none', () => {
  const emulator = catalogueOf(
    [
      shelf([
        { code: 'Busy', status: [500] },
        { code: 'Gone', status: [404] },
      ]),
    ],
    { statusFrom: 'emulator' },
  );
  const vendor = catalogueOf([shelf([{ code: 'Busy', status: [409] }, { code: 'Gone' }])]);
  assert.deepEqual(
    linesOf({ ...graphWith(), catalogue: [emulator, vendor] }).map(({ statuses }) => statuses),
    [['409'], ['404 (example)']],
  );
});

test('one code that two products number differently says whose number it is', () => {
  const graph = {
    ...graphWith(),
    catalogue: [
      catalogueOf([
        shelf([
          { code: 'ER_A', part: 'MariaDB', number: 4151 },
          { code: 'ER_A', part: 'MySQL', number: 3118 },
          { code: 'ER_B', part: 'MySQL', number: 7 },
        ]),
      ]),
    ],
  };
  assert.deepEqual(
    linesOf(graph).map(({ numbers }) => numbers),
    [['4151 (MariaDB)', '3118 (MySQL)'], ['7']],
  );
});

test('a row has an address on the page of its owner, with or without a service', () => {
  const [source] = [catalogueOf([shelf([])])];
  assert.ok(source);
  assert.equal(rowAddress({ source, shelf: shelf([]), row: { code: 'Busy' } }), '/errors/cloud/db/#Busy');
  assert.equal(rowAddress({ source, shelf: { ...shelf([]), of: 'kafka' }, row: { code: 'Busy' } }), '/errors/kafka/#Busy');
});
