/** The golden sets: texts that people pasted, collected by others than those who wrote the envelopes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names } from '#model';
import { knownRows } from '#publish/codeIndex';
import { confident, finderOf, namesIn, recognise, spellingKey } from '#recognise';
import { type GoldenError, type GoldenQuery, golden, graph, index, isRight, knowledge } from './goldenRows.ts';

const tuned = golden<GoldenError>('errors.tune');
const held = golden<GoldenError>('errors.held');
/** Texts of searches for what is missed, that are still missed: what an envelope reads of them one day belongs to the tuned. */
const open = golden<GoldenError>('errors.open');
const none = golden<{ text: string; why: string }>('none');

/** What a set of texts gives, in per cent. */
const figures = (rows: GoldenError[]) => {
  const systems = new Map<string, { rows: number; first: number }>();
  let first = 0;
  let three = 0;
  let provider = 0;
  let served = 0;
  let service = 0;
  for (const row of rows) {
    const { candidates } = recognise(row.text, knowledge);
    const right = isRight(row, candidates[0]);
    const system = systems.get(row.system) ?? { rows: 0, first: 0 };
    systems.set(row.system, { rows: system.rows + 1, first: system.first + Number(right) });
    first += Number(right);
    three += Number(candidates.slice(0, 3).some((one) => isRight(row, one)));
    provider += Number(candidates[0]?.provider === row.provider);
    served += Number(Boolean(row.service));
    service += Number(Boolean(row.service) && candidates[0]?.service === row.service);
  }
  const share = (count: number, of = rows.length) => Math.round((1000 * count) / of) / 10;
  return {
    first: share(first),
    three: share(three),
    provider: share(provider),
    service: share(service, served),
    systems: [...systems].map(([system, one]) => `${system} ${one.first}/${one.rows}`).join(', '),
  };
};

test('every row has a thread, a text of at most 1 KB, and what it shows; no thread is on both sides', () => {
  assert.ok(tuned.length + held.length >= 150);
  assert.equal(none.length, 30);
  for (const row of [...tuned, ...open, ...held]) {
    assert.match(row.source, /^https:\/\/\S+$/);
    assert.ok(Buffer.byteLength(row.text) <= 1024, row.source);
    assert.doesNotMatch(row.text, /\/(?:home|Users|root|work)\/|X{3}/, `a folder of a person or machine, or a mark, in the text of ${row.source}`);
    for (const field of ['system', 'form', 'provider', 'code'] as const) assert.ok(row[field], `${field} of ${row.source}`);
  }
  const sides = new Set([...tuned, ...open].map(({ source }) => source));
  assert.deepEqual(
    held.filter(({ source }) => sides.has(source)).map(({ source }) => source),
    [],
  );
});

test('of the texts that the envelopes were tuned with, nearly all are read right', () => {
  const { first, three, provider, service, systems } = figures(tuned);
  console.log(`tuned: ${tuned.length} texts, first ${first} %, first three ${three} %, provider ${provider} %, service ${service} %; ${systems}`);
  assert.ok(first >= 98 && three >= 99 && provider >= 98 && service >= 85, `${first} ${three} ${provider} ${service}`);
});

test('of the texts that nobody looked at, the figures do not fall', () => {
  const { first, three, provider, systems } = figures(held);
  console.log(`untouched: ${held.length} texts, first ${first} % (goal 92), first three ${three} % (goal 97), provider ${provider} % (goal 98); ${systems}`);
  // Each half of a set of which the other half was read. At the first measuring of the last, all of its 260 texts unread, the provider was right in 97.7 of 100.
  assert.ok(first >= 92 && three >= 97 && provider >= 98, `${first} ${three} ${provider}`);
});

test('of the texts that are not read yet, hardly one is taken for sure for an error of somebody else', () => {
  const best = open.map((row) => ({ row, one: recognise(row.text, knowledge).candidates[0] }));
  const taken = best.filter(({ row, one }) => one && one.confidence >= confident && one.provider !== row.provider && !isRight(row, one));
  const read = best.filter(({ row, one }) => one?.provider === row.provider && isRight(row, one));
  console.log(`not read yet: ${open.length} texts, ${taken.length} taken for another’s`);
  assert.ok(taken.length <= 2, taken.map(({ row }) => row.text).join('\n\n'));
  assert.deepEqual(
    read.map(({ row }) => row.source),
    [],
    'these are read now: move them to errors.tune.jsonl',
  );
});

test('of thirty texts that are no error at most one is taken for one', () => {
  const taken = none.filter(({ text }) => (recognise(text, knowledge).candidates[0]?.confidence ?? 0) >= confident);
  assert.ok(taken.length <= 1, taken.map(({ text }) => text).join('\n\n'));
});

const find = finderOf(index, namesIn(knownRows(graph)));
/** What a result answers: its own page, and those of the names it has alone, which show the same first screen. */
const found = (query: string): string[][] =>
  find(query).hits.map((hit) =>
    (hit.page ? [hit.page.address, ...[hit.page.code, ...(hit.page.names ?? [])].map((name) => `/e/${name}/`)] : [`/e/${hit.name.name}/`]).map((one) =>
      one.toLowerCase(),
    ),
  );
const answers = (pages: string[], hit: string[] | undefined): boolean => pages.some((page) => hit?.includes(page.toLowerCase()));

for (const set of ['tune', 'held'])
  test(`queries (${set}): a wanted page is among the first three in 95 % or more`, () => {
    const rows = golden<GoldenQuery>(`queries.${set}`);
    const missed = rows.filter(
      ({ query, pages }) =>
        !found(query)
          .slice(0, 3)
          .some((hit) => answers(pages, hit)),
    );
    const exact = rows.filter((row) => row.exact);
    const second = exact.filter(({ query, pages }) => !answers(pages, found(query)[0]));
    console.log(
      `queries ${set}: ${rows.length - missed.length} of ${rows.length} in the first three, ${exact.length - second.length} of ${exact.length} exact codes first`,
    );
    assert.ok(missed.length <= rows.length * 0.05, missed.map(({ query }) => query).join('\n'));
    assert.ok(second.length <= 0, second.map(({ query }) => query).join('\n'));
  });

test('every code of every page and every name of the catalogue finds a page that carries it first', () => {
  const wrong = names(graph)
    .map(({ name }) => name)
    .filter((name) => {
      const [hit] = find(name).hits;
      const carried = hit?.page ? [hit.page.code, ...(hit.page.names ?? []), ...(hit.page.seenAs ?? [])] : [hit?.name?.name];
      return !carried.some((one) => spellingKey(one ?? '').endsWith(spellingKey(name)));
    });
  assert.deepEqual(wrong, []);
});
