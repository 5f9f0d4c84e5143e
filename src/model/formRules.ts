import { addressOf } from './addresses.ts';
import { all, type Graph } from './graph.ts';

/** The address of a page without its last slash; the home page is /index. */
const stem = (page: string): string => (page === '/' ? '/index' : page.replace(/\/$/, ''));

const written = ({ entries }: Graph) => entries.filter(({ kind }) => kind !== 'provider');

/** Machine forms whose address follows from that of a page: each rule gives them for the pages of the site. The register names the rules that are promised. */
export const formRules: Record<string, (graph: Graph, pages: readonly string[]) => string[]> = {
  'page.json': (_, pages) => pages.map((page) => `${stem(page)}.json`),
  'page.md': (_, pages) => pages.map((page) => `${stem(page)}.md`),
  'name.txt': (_, pages) => pages.filter((page) => page.startsWith('/e/')).map((page) => `${stem(page)}.txt`),
  'error.feed.atom': (graph) => all(graph, 'error').map((error) => `/feeds${stem(addressOf(error))}.atom`),
  'error.feed.json': (graph) => all(graph, 'error').map((error) => `/feeds${stem(addressOf(error))}.json`),
  'written.card.png': (graph) => written(graph).map(({ kind, id }) => `/og/${kind}/${id}.png`),
};

/** The forms of a page at its own address: these go where the page goes. */
export const formsBeside = (page: string): string[] => [`${stem(page)}.json`, `${stem(page)}.md`, ...(page.startsWith('/e/') ? [`${stem(page)}.txt`] : [])];
