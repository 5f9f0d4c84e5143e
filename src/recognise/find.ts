import { closest, distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { CodeIndex, IndexedPage } from './codeIndex.ts';
import { each, type FoundName, type Hit, namerOf } from './names.ts';

/** Pages and names that fit the query, best first; the first `exact` of them are called as the query is, in some spelling. */
export type Find = (query: string) => { hits: Hit[]; exact: number };

/** Words in lower case; a word of humps is itself and its humps. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => {
      const humps = word.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2').split(' ');
      return humps.length > 1 ? [word, ...humps] : [word];
    })
    .map((word) => word.toLowerCase());

/** What people type, and what pages write for it. */
const meaning: Record<string, string> = {
  someone: 'another',
  somebody: 'another',
  else: 'another',
  changed: 'modified',
  edited: 'modified',
  held: 'locked lock',
  holds: 'locked lock',
  lease: 'locked lock',
  busy: 'locked',
  stuck: 'locked',
  optimistic: 'stale version',
  outdated: 'stale',
  versions: 'version',
  retrying: 'retry',
  pending: 'progress',
  dup: 'exists',
  duplicate: 'exists',
  deleted: 'gone',
  hidden: 'concealed',
  permission: 'forbidden',
  denied: 'forbidden',
  throttle: 'throttled',
  ratelimit: 'throttled',
  rate: 'throttled',
  limit: 'throttled',
  quota: 'throttled',
  vs: 'or',
  pg: 'postgresql',
  postgres: 'postgresql',
  k8s: 'kubernetes',
  mongo: 'mongodb',
  elastic: 'elasticsearch',
  amazon: 'aws',
  microsoft: 'azure',
  google: 'gcp',
  blob: 'storage',
  onedrive: 'microsoft graph',
  sharepoint: 'microsoft graph',
};

/** What is meant by a word, also where one or two of its letters are wrong. */
const meant = (word: string): string[] => {
  const known = word.length > 6 ? closest(word, Object.keys(meaning)) : word;
  const said = distance(known, word) <= 2 ? meaning[known] : undefined;
  return said ? [said] : [];
};

const boost = { code: 6, names: 4, title: 4, owner: 3, status: 4, messages: 2, concepts: 1.5, summary: 1 };
/** Kinds of pages that certain words ask for, and how much more they count then. */
const favoured: readonly (readonly [IndexedPage['kind'], RegExp, number])[] = [
  ['Compare guide', /\b(?:or|vs|versus|difference)\b/i, 1.6],
  ['Provider', /\b(?:errors|codes|list)\b/i, 3],
  ['Service', /\b(?:errors|codes|list)\b/i, 3],
  ['Concept', /^[^A-Z\d]+$/, 1.3],
];
/** Of the best score a page needs this part to be shown, and of the words of the query this part must stand in it: one common word is no answer. */
const least = 0.2;
const leastWords = 0.3;
/** Words that stand in every text. */
const filling = new Set('a an and are at be by for from has have in is it its my of on the this to was what when with'.split(' '));

/** Finds pages by code, alias, title, status, message and words, with typos forgiven; and, when it is given them, names of the catalogue. */
export const finderOf = (index: CodeIndex, names: readonly FoundName[] = []): Find => {
  const namer = namerOf(index, names);
  const byAddress = new Map(index.pages.map((page) => [page.address, page]));
  const words = new MiniSearch<IndexedPage>({
    idField: 'address',
    fields: Object.keys(boost),
    tokenize: wordsOf,
    extractField: (page, field) => {
      const value = field === 'owner' ? [page.owner, page.provider, page.service, page.kind === 'Error' ? '' : page.kind] : page[field as keyof IndexedPage]; // the fields are those of the index
      const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
      return field === 'messages' ? text.replace(/\b[1-5]\d\d\b/g, '') : text; // a status counts once, as the status
    },
  });
  words.addAll(index.pages);

  /** What a status stands for most, by its own page: how much a page of the same status and that concept is preferred. */
  const preferred = (page: IndexedPage, statuses: number[]): number => {
    const meant = statuses.filter((status) => page.status?.includes(status)).flatMap((status) => byAddress.get(`/errors/http/${status}/`)?.concepts ?? []);
    const place = Math.min(...(page.concepts ?? []).map((concept) => meant.indexOf(concept)).filter((at) => at >= 0));
    return 1 + 0.5 / (1 + place);
  };

  const byWords = (query: string): Hit[] => {
    const all = wordsOf(query);
    const said = all.every((word) => filling.has(word)) ? all : all.filter((word) => !filling.has(word));
    const statuses = said.filter((word) => /^[1-5]\d\d$/.test(word)).map(Number);
    const found = words.search([...said, ...said.flatMap(meant)].join(' '), {
      boost,
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      maxFuzzy: 2,
      boostDocument: (address) => {
        const page = byAddress.get(address);
        return (
          (page && favoured.find(([kind, words]) => page.kind === kind && words.test(query))?.[2]) ??
          (page?.kind === 'Error' ? 1.3 * preferred(page, statuses) : 1)
        );
      },
    });
    const covers = (terms: string[]): number =>
      said.filter((word) => [word, ...meant(word).flatMap(wordsOf)].some((one) => terms.includes(one))).length / said.length;
    return found
      .filter(({ score, queryTerms }) => score >= least * (found[0]?.score ?? 0) && covers(queryTerms) >= leastWords)
      .flatMap(({ id }) => ({ page: byAddress.get(id) }) as Hit); // the index is made of these pages
  };

  return (query) => {
    if (!/[\p{L}\p{N}]/u.test(query)) return { hits: [], exact: 0 };
    const exact = namer.exact(query);
    const typed = exact.length > 0 ? [] : [...namer.among(query), ...namer.nearly(query)];
    const begun = query.trim().length > 2 ? namer.startingWith(query) : [];
    const pages = begun.filter(({ page }) => page);
    const catalogued = begun.filter(({ name }) => name).slice(0, 20);
    return { hits: each([...exact, ...pages, ...typed, ...byWords(query), ...(query.trim().length > 3 ? catalogued : [])]), exact: exact.length };
  };
};
