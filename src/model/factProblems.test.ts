import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueData, CatalogueRow } from '#schema';
import { catalogueOf, draftOf, errorEntry, graphWith } from '../tests/fixtures.ts';
import { factProblems } from './factProblems.ts';
import { comparedFacts } from './vendorRows.ts';

const proved = { proof: 'docs', source: 'docs' };
const http = (value: number, more = {}) => [{ kind: 'http', value, ...proved, ...more }];

/** What is said of a page of cloud/db, given the vendor’s row of it. */
const told = (row: Partial<CatalogueRow>, fields = {}, source: Partial<CatalogueData> = {}) => {
  const entry = errorEntry('cloud/db/Busy', { spelling: undefined, ...fields });
  const catalogue = [catalogueOf([{ of: 'cloud/db', name: 'DB', codes: [{ code: 'Busy', ...row }] }], source)];
  return factProblems({ draft: draftOf(entry), entry }, { ...graphWith(entry), catalogue }).map(
    ({ at, message }) => `${at && 'path' in at ? at.path.join('.') : ''}: ${message}`,
  );
};

test('a page that says what the vendor’s package says has no problem', () => {
  assert.deepEqual(told({ status: [409], operations: ['PutItem'] }, { status: http(409), raisedBy: [{ operation: 'PutItem', ...proved }] }), []);
});

test('a planted status is caught, with the stated value, the vendor’s, and the package', () => {
  assert.deepEqual(told({ status: [409] }, { status: http(412) }), [
    'status.0.value: The page states 412; the vendor’s package has 409 (example 1.2.3). Correct it, or say in “disagrees” why the page is right.',
  ]);
});

test('a planted class is caught: one that differs in case, and one that the page does not name', () => {
  const alias = (name: string) => ({ aliases: [{ name, kind: 'class', where: 'SDK', ...proved }] });
  assert.match(told({ class: 'BusyException' }, alias('busyexception')).join(), /^aliases\.0\.name: The vendor writes “BusyException”/);
  assert.match(told({ class: 'BusyException' }).join(), /^aliases: The vendor’s package calls it “BusyException” as well/);
  assert.deepEqual(told({ class: 'BusyException' }, alias('db.model.BusyException')), []);
});

test('a planted operation is caught, with the one that was meant', () => {
  assert.deepEqual(told({ operations: ['PutItem'] }, { raisedBy: [{ operation: 'PutItems', ...proved }] }), [
    'raisedBy.0.operation: The page says that PutItems raises it; the vendor’s package does not declare it there (example 1.2.3). Did you mean “PutItem”? Correct it, or say in “disagrees” why the page is right.',
  ]);
});

test('a verdict against the package’s own mark is caught', () => {
  const verdict = (verdict: string) => ({ retry: { verdict, because: 'The server was busy at this moment.', basis: 'docs' } });
  assert.match(told({ retryable: 'yes' }, verdict('never')).join(), /^retry\.verdict: The page says “never”; the vendor’s package marks it retryable/);
  assert.deepEqual(told({ retryable: 'yes' }, verdict('after-wait')), []);
});

test('a SQLSTATE, a gRPC code and a number are compared as well', () => {
  const sqlstate = { status: [{ kind: 'sqlstate', value: '55P03', name: 'lock_not_available', ...proved }] };
  assert.match(told({ sqlstate: '55P04' }, sqlstate).join(), /^status\.0\.value: The page states 55P03; the vendor’s package has 55P04/);
  assert.match(
    told({ sqlstate: '55P03', class: 'lock_gone' }, sqlstate).join(),
    /status\.0\.name: The page states lock_not_available; the vendor’s package has lock_gone/,
  );
  assert.match(told({}, { status: [{ kind: 'grpc', value: 'ABORTED', ...proved }] }).join(), /has Busy/);
  assert.match(told({ number: 7 }, { status: [{ kind: 'error-number', value: 8, ...proved }] }).join(), /states 8; the vendor’s package has 7/);
});

test('an emulator’s status contradicts nobody', () => {
  assert.deepEqual(told({ status: [500] }, { status: http(409) }, { statusFrom: 'emulator' }), []);
});

test('a page that says why it differs is let be', () => {
  assert.deepEqual(told({ status: [409] }, { status: http(412, { disagrees: 'The reference has 412 since 2024.' }) }), []);
});

test('a code that no package declares needs another proof; one in another case is corrected', () => {
  assert.match(told({ code: 'BUSY' }).join(), /^code: The vendor spells it “BUSY” \(example 1\.2\.3\)/);
  assert.match(told({ code: 'Bussy' }).join(), /^code: No package in the catalogue declares “Busy” for cloud\/db\. Did you mean “Bussy”\? Say in “spelling”/);
  assert.deepEqual(told({ code: 'Other' }, { spelling: proved }), []);
});

test('what was compared is counted: code, status, class, operation', () => {
  const entry = errorEntry('cloud/db/Busy', { status: http(409), raisedBy: [{ operation: 'PutItem', ...proved }] });
  const row = { code: 'Busy', class: 'BusyException', status: [409], operations: ['PutItem'] };
  assert.equal(comparedFacts({ ...graphWith(entry), catalogue: [catalogueOf([{ of: 'cloud/db', name: 'DB', codes: [row] }])] }, entry), 4);
});
