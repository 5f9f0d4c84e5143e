import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf, errorEntry, graphWith } from '../tests/fixtures.ts';
import { transcriptProblems } from './transcriptProblems.ts';
import { transcriptsIn } from './transcripts.ts';

const file = 'evidence/cloud/db/Busy-put.txt';
const head = {
  scenario: 'cloud/db/Busy-put',
  of: 'cloud/db/Busy',
  product: 'DB, the emulator',
  version: '1.2',
  kind: 'emulator',
  client: 'plain HTTP/1.1',
  settings: 'none',
  operation: 'PutItem',
  shows: '409 Busy',
  expected: '409 Busy',
  authority: 'DB reference',
  address: 'https://example.com/db',
  says: 'Busy is 409',
  read: '2026-11-21',
  captured: '2026-11-21',
  script: 'Busy-put.sh',
};
const body = '== run: PUT while busy ==\n< HTTP/1.1 409 Conflict\n< x-code: Busy\n';
const filesOf = (fields: Partial<Record<keyof typeof head | 'departs', string | undefined>>, text = body) =>
  new Map([
    [
      file,
      `${Object.entries({ ...head, ...fields })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
        .join('\n')}\n\n${text}`,
    ],
    ['evidence/cloud/db/Busy-put.sh', ''],
  ]);
const page = errorEntry('cloud/db/Busy', { status: [{ kind: 'http', value: 409, proof: 'docs', source: 'docs' }] });
const row = { code: 'Busy', status: [409], operations: ['PutItem'] };
const graph = { ...graphWith(page), catalogue: [catalogueOf([{ of: 'cloud/db', name: 'DB', codes: [row] }])] };
const told = (fields: Parameters<typeof filesOf>[0], text?: string) => transcriptProblems(filesOf(fields, text), graph).map(({ message }) => message);

test('a transcript that agrees with authority, page and package has no problem', () => {
  assert.deepEqual(told({}), []);
  assert.equal(transcriptsIn(filesOf({}))[0]?.title, 'PUT while busy');
});

test('a capture that the lab did not write is none of its business', () => {
  assert.deepEqual(transcriptProblems(new Map([['evidence/x.txt', 'product: nginx\n\n== a ==\n']]), graph), []);
});

test('a field that is missing or wrong is told by its name', () => {
  assert.match(told({ authority: undefined }).join(), /Missing field “authority”/);
  assert.match(told({ address: 'azurite' }).join(), /whole address/);
});

test('an outcome that does not stand in the transcript is caught', () => {
  assert.match(told({}, '== run: x ==\n< HTTP/1.1 200 OK\n< x-code: Busy\n').join(), /^409 does not stand in the transcript/);
  assert.match(told({}, '== run: x ==\n< HTTP/1.1 409 Conflict\n').join(), /“Busy” does not stand in the transcript/);
});

test('an outcome other than the authority’s needs a word on why it matters', () => {
  assert.match(told({ shows: '409 Busy', expected: '412 Busy' }).join(), /^It shows 409 Busy; DB reference says 412 Busy/);
  assert.deepEqual(told({ shows: '409 Busy', expected: '412 Busy', departs: 'It overwrites.' }), []);
});

test('a status that the page or the vendor’s package does not have is caught', () => {
  const other = '== run: x ==\n< HTTP/1.1 500 No\n< x-code: Busy\n';
  assert.deepEqual(told({ shows: '500 Busy', expected: '500 Busy' }, other), [
    'It shows 500; the page cloud/db/Busy states 409. One of the two is wrong.',
    'It shows 500; the vendor’s package has 409. An emulator that answers so is wrong: say so in “departs”.',
  ]);
});

test('an operation that cannot raise the code by the vendor’s model is caught', () => {
  assert.match(told({ operation: 'GetItem' }).join(), /does not declare Busy for GetItem/);
});

test('requests counted at a stub are no status of the page', () => {
  assert.deepEqual(told({ shows: '409 Busy 3 requests', expected: '409 Busy 3 requests' }), []);
});

test('a transcript without its script, or under another name, is caught', () => {
  const files = filesOf({ scenario: 'cloud/db/Other', script: 'Other.sh' });
  assert.deepEqual(
    transcriptProblems(files, graph).map(({ message }) => message),
    [
      'The scenario is “cloud/db/Other”; its file is evidence/cloud/db/Busy-put.txt.'.replace('Busy-put', 'Other'),
      'No script “Other.sh” beside it. Run it again: npm run reproduce -- --write',
    ],
  );
});
