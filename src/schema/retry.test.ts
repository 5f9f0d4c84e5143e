import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesFields, issuesOf, retryFields } from '../tests/fixtures.ts';
import { oneVerdict, retry, severalVerdicts } from './retry.ts';

test('an error has one verdict, or depends on cases', () => {
  assert.deepEqual(issuesOf(retry, retryFields()), []);
  assert.deepEqual(issuesOf(retry, casesFields()), []);
});

test('one verdict and cases at once would leave the reader with two answers', () => {
  const { cases, dependsOn } = casesFields();
  for (const more of [{ cases }, { dependsOn }, { cases: [] }])
    assert.ok(issuesOf(retry, retryFields(more)).includes(': Either one verdict, or dependsOn with cases; not both.'), Object.keys(more).join());
  assert.deepEqual(issuesOf(retry, { ...retryFields(), ...casesFields() }), [': Either one verdict, or dependsOn with cases; not both.']);
});

test('a verdict is one of five words', () => {
  assert.match(issuesOf(oneVerdict, retryFields({ verdict: 'maybe' })).join(), /^verdict: .*never.*same-request/);
});

test('a verdict says why, in 20 to 240 characters, and on what it rests', () => {
  assert.match(issuesOf(oneVerdict, retryFields({ because: 'It fails.' })).join(), /^because: /);
  assert.deepEqual(issuesOf(oneVerdict, retryFields({ because: 'x'.repeat(241) })), ['because: At most 240 characters: this stands in the first screen.']);
  assert.match(issuesOf(oneVerdict, retryFields({ basis: undefined })).join(), /^basis: /);
});

test('a wait has a least and a most, with units, and its own basis', () => {
  const wait = (fields: Record<string, unknown>) =>
    issuesOf(oneVerdict, retryFields({ wait: [{ least: '1 s', most: '30 s', basis: 'rule-of-thumb', ...fields }] }));
  assert.deepEqual(wait({}), []);
  assert.match(wait({ most: '30' }).join(), /^wait.0.most: A time is written with its unit/);
  assert.match(wait({ basis: undefined }).join(), /^wait.0.basis: /);
});

test('attempts end, after twenty at the latest, and something follows', () => {
  const attempts = (fields: Record<string, unknown>) =>
    issuesOf(oneVerdict, retryFields({ attempts: { most: 5, then: 'Find the other writer.', basis: 'docs', ...fields } }));
  assert.deepEqual(attempts({ most: 0 }), []);
  for (const bad of [21, -1, 2.5]) assert.match(attempts({ most: bad }).join(), /^attempts.most: /, String(bad));
  assert.match(attempts({ then: undefined }).join(), /^attempts.then: /);
});

test('an exception names operation, verdict, reason and source', () => {
  const issues = issuesOf(oneVerdict, retryFields({ exceptions: [{ operation: 'CreateRole' }] }));
  assert.deepEqual(
    issues.map((one) => one.split(':')[0]),
    ['exceptions.0.verdict', 'exceptions.0.because', 'exceptions.0.source'],
  );
});

test('a verdict that depends has two to seven cases', () => {
  const one = { when: 'the inner code is A', verdict: 'never' };
  assert.deepEqual(issuesOf(severalVerdicts, casesFields({ cases: [one] })), ['cases: A verdict that depends has at least two cases.']);
  assert.deepEqual(issuesOf(severalVerdicts, casesFields({ cases: Array(7).fill(one) })), []);
  assert.equal(issuesOf(severalVerdicts, casesFields({ cases: Array(8).fill(one) })).length, 1);
});

test('a case leads to a concept by its id and to an error by its name', () => {
  const cases = (fields: Record<string, unknown>) =>
    issuesOf(
      severalVerdicts,
      casesFields({
        cases: [
          { when: 'A', verdict: 'never' },
          { when: 'the code is B', verdict: 'never', ...fields },
        ],
      }),
    ).filter((one) => one.startsWith('cases.1'));
  assert.deepEqual(cases({ concept: 'stale-version', see: 'http/409' }), []);
  assert.match(cases({ concept: 'Stale' }).join(), /^cases.1.concept: An id is/);
  assert.match(cases({ see: '409' }).join(), /^cases.1.see: An error is named/);
});

test('what it depends on completes a line of the plate', () => {
  assert.match(issuesOf(severalVerdicts, casesFields({ dependsOn: 'x'.repeat(41) })).join(), /^dependsOn: /);
});
