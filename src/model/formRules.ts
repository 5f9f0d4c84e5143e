import { cardOf, feedAddress, previewAddress, twinsOf } from './addresses.ts';
import { all, type Graph } from './graph.ts';

const named = (page: string): string[] => (page.startsWith('/e/') ? [cardOf(page.slice('/e/'.length, -1))] : []);

/** Machine forms whose address follows from that of a page: each rule gives them for the pages of the site. The register names the rules that are promised. */
export const formRules: Record<string, (graph: Graph, pages: readonly string[]) => string[]> = {
  'page.json': (_, pages) => pages.map((page) => twinsOf(page).json),
  'page.md': (_, pages) => pages.map((page) => twinsOf(page).markdown),
  'name.txt': (_, pages) => pages.flatMap(named),
  'error.feed.atom': (graph) => all(graph, 'error').map(({ id }) => feedAddress('atom', id)),
  'error.feed.json': (graph) => all(graph, 'error').map(({ id }) => feedAddress('json', id)),
  'written.card.png': ({ entries }) => entries.filter(({ kind }) => kind !== 'provider').map(previewAddress),
};

/** The forms of a page at its own address: these go where the page goes. */
export const formsBeside = (page: string): string[] => [twinsOf(page).json, twinsOf(page).markdown, ...named(page)];
