import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names } from '#model';
import { casesFields, catalogueOf, conceptEntry, errorEntry, graphWith, materialOf, providerEntry } from '../../tests/fixtures.ts';
import { cards } from './cards.ts';

const graph = (...entries: Parameters<typeof graphWith>) =>
  graphWith(conceptEntry('stale-version'), conceptEntry('in-use', { title: 'In use' }), providerEntry('cloud'), ...entries);
const cardOf = (whole: ReturnType<typeof graph>, name: string) =>
  String(
    cards(materialOf(whole))
      .find(({ address }) => address === `/e/${name}.txt`)
      ?.body(),
  );

test('the card of an error says what happened, may I retry, where to look and what it is not', () => {
  assert.equal(
    cardOf(graph(errorEntry('cloud/storage/Stale')), 'Stale'),
    `Stale                                                                    Storage
         Condition not met. HTTP 412
WHAT     The blob has changed since you read it.
RETRY?   AFTER REFRESH. Read again, decide again, then write with what you read.
         The token names a version that is no longer current.
LOOK     Azure CLI, needs Reader
  az storage blob show
READ     Compare the ETag.
NOT IT?  BlobAlreadyExists: The header is If-None-Match.
MORE     https://faults.example/docs/errors/cloud/storage/Stale/
`,
  );
});

test('a verdict that depends shows its cases', () => {
  const card = cardOf(graph(errorEntry('cloud/Stale', { retry: casesFields() })), 'Stale');
  assert.match(card, /RETRY\? {3}DEPENDS ON THE INNER CODE\n {9}After wait: the inner code is A\n {9}Never: the inner code is B\n/);
});

test('the longest page still fits, and its address is never cut off', () => {
  const long = 'word '.repeat(24).trim();
  const lookalikes = ['A', 'B', 'C'].map((code) => ({ code, address: 'https://example.com/', tellApart: long }));
  const because = 'why '.repeat(50).trim();
  const cases = Array.from({ length: 7 }, (_, at) => ({ when: `${long} ${long} ${at}`, verdict: 'never' }));
  const lines = cardOf(graph(errorEntry('cloud/Stale', { lookalikes, retry: casesFields({ cases, because }), summary: long })), 'Stale')
    .trimEnd()
    .split('\n');
  assert.ok(lines.length <= 24, `${lines.length}`);
  assert.equal(lines.at(-1), 'MORE     https://faults.example/docs/errors/cloud/Stale/');
});

test('a name that several errors have gives each a line and its address', () => {
  const card = cardOf(graph(errorEntry('cloud/storage/Stale'), errorEntry('cloud/Stale')), 'Stale');
  assert.match(card, /2 owners of errors have this name/);
  assert.match(card, /PAGES {4}Stale \(Example Cloud\): After refresh\. Condition not met\.\n {9}https:\/\/faults\.example\/docs\/errors\/cloud\/Stale\/\n/);
});

test('a name that only packages declare says what they do, and guesses the failure aloud', () => {
  const whole = {
    ...graph(errorEntry('cloud/Other', { status: [{ kind: 'http', value: 409, proof: 'docs', source: 'docs' }] })),
    catalogue: [catalogueOf([{ of: 'cloud/storage', name: 'Storage', codes: [{ code: 'BackupInUse', status: [409], operations: ['A', 'B', 'C'] }] }])],
  };
  assert.equal(
    cardOf(whole, 'BackupInUse'),
    `BackupInUse
         No page of its own yet. This is what packages declare.
DECLARED Storage: HTTP 409; A, B and 1 more
LIKELY   In use (a guess): After refresh.
         https://faults.example/docs/concepts/in-use/
STATUS   all errors that come with 409: https://faults.example/docs/status/409/
MORE     https://faults.example/docs/e/BackupInUse/
`,
  );
});

test('every name has one', () => {
  const whole = graph(errorEntry('cloud/Stale', { aliases: [{ name: 'a.b.StaleException', kind: 'class', where: 'SDK', proof: 'docs', source: 'docs' }] }));
  assert.deepEqual(
    cards(materialOf(whole)).map(({ address }) => address),
    names(whole).map(({ name }) => `/e/${name}.txt`),
  );
  assert.match(cardOf(whole, 'StaleException'), /also called StaleException/);
});
