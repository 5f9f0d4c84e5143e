import { base } from './data.ts';

/** The part of Pagefind’s browser interface that is used here. Source: pagefind.app/docs/api and its type declarations. */
export interface Result {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
export interface Found {
  results: { data(): Promise<Result> }[];
  /** How many results have each value of each filter; every page has a value of its own in `address`. */
  filters: Record<string, Record<string, number>>;
}
export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Found['filters']>;
  search(query: string): Promise<Found>;
}

/** Loads Pagefind when it is first needed. Code and title weigh most; a long page is no better than a short one. */
export const pagefind = async (): Promise<Pagefind> => {
  const address = `${base}pagefind/pagefind.js`; // a variable, so that the bundler leaves it to the browser
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({
    baseUrl: base,
    ranking: { metaWeights: { code: 10, title: 10, names: 6, messages: 3, status: 3 }, pageLength: 0.1, termFrequency: 0.2, termSimilarity: 4 },
  });
  await engine.filters(); // without it Pagefind counts nothing
  return engine;
};

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether a result has a word of the query. Of a word that stands nowhere Pagefind shortens the end until something fits,
 * at last to one letter; what is marked then is not what was asked for.
 */
export const answers = ({ excerpt }: Result, query: string): boolean => {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(([, text = '']) => wordsIn(text));
  return wordsIn(query).some((word) => marked.some((one) => one.startsWith(word.slice(0, Math.max(3, Math.ceil(word.length / 2))))));
};
