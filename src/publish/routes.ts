import type { Graph } from '#model';
import { shards } from './shards.ts';

/** The kinds whose shape is published under /schemas/. */
const shapes = ['error', 'concept', 'compare', 'playbook', 'provider'];

/** Machine files that routes in src/pages write, which are no forms: the indexes of search, the catalogue, the schemas of content, the captures. */
export const routeAddresses = (graph: Graph, files: ReadonlyMap<string, string>): string[] => [
  ...['/code-index.json', '/messages.json', '/summaries.json', '/opensearch.xml'],
  ...shapes.map((kind) => `/schemas/${kind}.json`),
  ...[...shards(graph.catalogue).keys()].map((provider) => `/catalogue/${provider}.json`),
  ...[...files.keys()].filter((file) => /^evidence\/.*[^/]*\.[^/]*$/.test(file)).map((file) => `/${file}`),
];
