import { distance } from 'fastest-levenshtein';
import type { CodeIndex, IndexedPage } from './codeIndex.ts';
import type { Known } from './knowledge.ts';

/** A code that only the catalogue knows, with its name page. */
export interface FoundName {
  name: string;
  /** provider/service of each that has it. */
  owners: string[];
  /** HTTP statuses. */
  status: number[];
}

/** What a query found: a page of the index, or a name of the catalogue. */
export type Hit = { page: IndexedPage; name?: undefined } | { name: FoundName; page?: undefined };

/** A name or query without case, spaces and signs: `condition not met`, `condition_not_met`, `"ConditionNotMet"` are one. */
export const spellingKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const ownerOf = ({ provider, service }: { provider?: string | undefined; service?: string | undefined }): string =>
  [provider, service].filter(Boolean).join('/');

/** The names of the catalogue, each once, in the letter case in which it is spelled first. Numbers beside a code are no names: no page has their address. */
export const namesIn = (known: readonly Known[]): FoundName[] => {
  const found = new Map<string, FoundName>();
  for (const one of known)
    for (const name of [one.code, ...(one.names ?? [])]) {
      if (!/^[A-Za-z0-9][\w.$-]*$/.test(name) || (name !== one.code && /^\d+$/.test(name))) continue;
      const before = found.get(name.toLowerCase()) ?? { name, owners: [], status: [] };
      const owner = ownerOf(one);
      if (!before.owners.includes(owner)) before.owners.push(owner);
      for (const value of one.status ?? []) if (!before.status.includes(value)) before.status.push(value);
      found.set(name.toLowerCase(), before);
    }
  return [...found.values()];
};

/** How a page carries a key, heaviest first: as its code, as its title, as another name, as a class that others share. */
const weights = { code: 4, title: 3, name: 2, shared: 1 } as const;

const keysOf = (page: IndexedPage): { key: string; page: IndexedPage; weight: number }[] => {
  const { code, names = [], seenAs = [], title, owner, kind } = page;
  const ends = (list: string[]) => list.flatMap((name) => [name, name.split(/[.:#]+/).at(-1) ?? name]);
  const key = (text: string, weight: number) => ({ key: spellingKey(text), page, weight });
  return [
    // 409, and 409 Conflict.
    ...(code ? [key(code, weights.code), ...names.map((name) => key(code + name, weights.code))] : []),
    ...(kind === 'Error' && code && owner ? [key(owner + code, weights.title)] : []),
    key(title, weights.title),
    ...ends(names).map((name) => key(name, weights.name)),
    ...ends(seenAs).map((name) => key(name, weights.shared)),
  ];
};

/** Classes that several errors share: each has a name page that lists them. */
const sharedIn = (pages: readonly IndexedPage[]): FoundName[] =>
  namesIn(
    pages.flatMap(({ provider, service, seenAs = [], status }) =>
      provider ? seenAs.map((name) => ({ provider, service, code: name.replaceAll('::', '.'), status })) : [],
    ),
  );

/** How many letters of a name may be wrong. */
const typosIn = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Finds what is called so: in any spelling, by its first letters, with typos forgiven. */
export interface Namer {
  /** The query is a code, name or title of these, in some spelling; in the order in which a reader wants them. */
  exact(query: string): Hit[];
  /** A code stands among the words of the query. */
  among(query: string): Hit[];
  startingWith(query: string): Hit[];
  nearly(query: string): Hit[];
}

/** Each page and name once, in the order of the list. */
export const each = (hits: Iterable<Hit>): Hit[] => {
  const found = new Map<Hit['page'] | Hit['name'], Hit>();
  for (const hit of hits) if (!found.has(hit.page ?? hit.name)) found.set(hit.page ?? hit.name, hit);
  return [...found.values()];
};

/** By pages of the index, and by names of the catalogue where they are given. */
export const namerOf = ({ pages }: CodeIndex, names: readonly FoundName[] = []): Namer => {
  const keys = pages.flatMap(keysOf);
  const keyed = (list: readonly FoundName[]) => list.map((name) => ({ key: spellingKey(name.name), name }));
  const codeKeys = keyed(names);
  const nameKeys = [...codeKeys, ...keyed(sharedIn(pages))];

  /** What is called so; of words that are a name only when written as one, a class that others share is no answer: client error. */
  const called = (wanted: string, query: string, apart = false): Hit[] => {
    const first = ({ page }: { page: IndexedPage }) => 2 * Number(page.code === query) + Number(page.provider === 'http');
    // Of pages with one code the one spelled so first, then the status as such before a platform’s use of it.
    const own = keys.filter(({ key, weight }) => key === wanted && !(apart && weight === weights.shared)).toSorted((a, b) => first(b) - first(a));
    // Words are the title of a page before they are a code without its spaces: precondition failed.
    const titled = /\s/.test(query) ? own.filter(({ page }) => page.title.toLowerCase() === query.replace(/["'“”]/g, '').toLowerCase()) : [];
    const coded = own.filter(({ weight }) => weight === weights.code);
    const named = (apart ? codeKeys : nameKeys)
      .filter(
        ({ key, name }) =>
          key === wanted && !own.some(({ page, weight }) => weight !== weights.shared && name.owners.every((owner) => owner === ownerOf(page))),
      )
      .toSorted((a, b) => Number(b.name.name === query) - Number(a.name.name === query));
    // A code of ours; what packages declare under the same name; then titles and other names that our pages carry.
    return [
      ...titled.map(({ page }) => ({ page })),
      ...coded.map(({ page }) => ({ page })),
      ...named.map(({ name }) => ({ name })),
      ...own.toSorted((a, b) => b.weight - a.weight).map(({ page }) => ({ page })),
    ];
  };

  const exact: Namer['exact'] = (query) => {
    const key = spellingKey(query);
    return key ? each([key, key.replace(/(?<=[a-z]{3})(?:exception|error)$/, '')].flatMap((wanted) => called(wanted, query.trim()))) : [];
  };

  return {
    exact,
    among: (query) => {
      const words = query
        .split(/[^\w-]+/)
        .filter(Boolean)
        .slice(0, 12);
      // Two to four words that are a code when written as one: failed precondition.
      const runs = words.flatMap((_, at) => [4, 3, 2].map((length) => words.slice(at, at + length)).filter(({ length }) => length > 1));
      const coded = words.filter((word) => /\d[A-Z]|[A-Z]\d|\d{4}|[a-z][A-Z]|_/.test(word));
      return each([...coded.flatMap((word) => exact(word)), ...runs.flatMap((run) => called(spellingKey(run.join('')), run.join(' '), true))]);
    },
    startingWith: (query) => {
      const key = spellingKey(query);
      const begin = <T extends { key: string }>(list: readonly T[]) =>
        list.filter((own) => own.key.startsWith(key)).toSorted((a, b) => a.key.length - b.key.length);
      return key
        ? each([...begin(keys.filter(({ weight }) => weight >= weights.title)).map(({ page }) => ({ page })), ...begin(nameKeys).map(({ name }) => ({ name }))])
        : [];
    },
    nearly: (query) => {
      const key = spellingKey(query);
      const most = typosIn(key.length);
      const near = <T extends { key: string }>(list: readonly T[]) =>
        list
          .filter((own) => Math.abs(own.key.length - key.length) <= most && typosIn(own.key.length) > 0)
          .map((own) => ({ own, far: distance(own.key, key) }))
          .filter(({ far }) => far > 0 && far <= most)
          .toSorted((a, b) => a.far - b.far)
          .map(({ own }) => own);
      // Who writes words means a title, who writes one word a code.
      const titles = /\s/.test(query.trim()) ? (a: { weight: number }) => Number(a.weight === weights.title) : () => 0;
      return most === 0
        ? []
        : each([
            ...near(keys)
              .toSorted((a, b) => titles(b) - titles(a))
              .map(({ page }) => ({ page })),
            ...near(nameKeys).map(({ name }) => ({ name })),
          ]);
    },
  };
};
