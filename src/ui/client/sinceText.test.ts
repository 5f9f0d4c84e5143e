import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sinceThen } from './sinceText.ts';

const days = ['2026-12-03', '2026-12-01', '2026-11-21'];
const of = (since: string, list = days, site = false) => sinceThen(since, list, site, '2027-01-10');

test('who linked a page is told what changed since, the day of the link included', () => {
  assert.deepEqual(of('2026-12-01'), { says: '2 changes since 1 December 2026:', changed: [0, 1] });
  assert.deepEqual(of('2026-12-02'), { says: '1 change since 2 December 2026:', changed: [0] });
});

test('a page without a change says so', () => {
  assert.deepEqual(of('2026-12-04'), { says: 'Nothing on this page has changed since 4 December 2026.', changed: [] });
  assert.deepEqual(of('2026-11-21', ['2026-11-21']), { says: 'Nothing on this page has changed since 21 November 2026.', changed: [] });
});

test('the publication is no change; a page that is younger than the link says how old it is', () => {
  assert.equal(of('2026-11-20').says, 'This page was not there on 20 November 2026: it was published on 21 November 2026. 2 changes after that:');
  assert.equal(
    of('2026-11-20', ['2026-11-21']).says,
    'This page was not there on 20 November 2026: it was published on 21 November 2026, and has not changed.',
  );
});

test('in the list of the site a publication counts as well', () => {
  assert.deepEqual(of('2026-11-21', days, true), { says: 'What changed since 21 November 2026 is marked below.', changed: [0, 1, 2] });
  assert.deepEqual(of('2026-12-04', days, true), { says: 'Nothing has changed since 4 December 2026.', changed: [] });
});

test('what is no day, and what is still to come, gets a clear answer', () => {
  assert.equal(of('2026-02-30').says, '“2026-02-30” after ?since= is no day. Write it as 2027-01-10, year first.');
  assert.match(of('yesterday').says, /^“yesterday” after \?since= is no day/);
  assert.match(of('').says, /^“” after \?since= is no day/);
  assert.match(of(`${'x'.repeat(200)}`).says, /^“x{20}” after/);
  assert.equal(of('2027-02-01').says, '1 February 2027 is still to come, so nothing has changed since.');
});
