/** The part of Pagefind’s browser interface that is used here. Source: pagefind.app/docs/api and its type declarations. */
export interface Result {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Filters>;
  search(
    query: string | null,
    options: { filters: Record<string, string[]> },
  ): Promise<{ results: { data(): Promise<Result> }[]; filters: Filters; totalFilters: Filters }>;
}
export type Filters = Record<string, Record<string, number>>;

/** Loads Pagefind when it is first needed. Code and title weigh most; a long page is no better than a short one. */
export const pagefind = async (): Promise<Pagefind> => {
  const address = '/pagefind/pagefind.js'; // a variable, so that the bundler leaves it to the browser
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({
    ranking: { metaWeights: { code: 10, title: 10, names: 6, messages: 3, status: 3 }, pageLength: 0.1, termFrequency: 0.2, termSimilarity: 4 },
  });
  return engine;
};
