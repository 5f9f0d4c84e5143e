import { getCollection, getEntry } from 'astro:content';
import { type Entry, type Graph, graphOf } from '#model';
import type { WrittenKind } from '#schema';
import { catalogue } from './catalogue.ts';
import { transcripts } from './evidence.ts';

const fresh = async (): Promise<Graph> => {
  const [errors, concepts, compares, playbooks, providers] = await Promise.all([
    getCollection('error'),
    getCollection('concept'),
    getCollection('compare'),
    getCollection('playbook'),
    getCollection('provider'),
  ]);
  const entries: Entry[] = [
    ...errors.map(({ id, data }) => ({ kind: 'error' as const, id, data })),
    ...concepts.map(({ id, data }) => ({ kind: 'concept' as const, id, data })),
    ...compares.map(({ id, data }) => ({ kind: 'compare' as const, id, data })),
    ...playbooks.map(({ id, data }) => ({ kind: 'playbook' as const, id, data })),
    ...providers.map(({ id, data }) => ({ kind: 'provider' as const, id, data })),
  ];
  return graphOf(entries, catalogue(process.cwd()), transcripts(process.cwd()));
};

let built: Promise<Graph> | undefined;

/** The graph of all entries, as Astro’s content layer holds them: read once for a build, afresh for each page in development. */
export const graph = (): Promise<Graph> => {
  if (import.meta.env.DEV) return fresh();
  built ??= fresh();
  return built;
};

/** The written body behind an entry, ready for Astro’s render(). Throws when there is none, which the check before every build rules out. */
export const written = async <K extends WrittenKind>(kind: K, id: string) => {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`No ${kind} “${id}” in content.`);
  return entry;
};
