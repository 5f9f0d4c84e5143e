import { getCollection, getEntry } from 'astro:content';
import { type Entry, type Graph, graphOf } from '#model';
import type { WrittenKind } from '#schema';

/** The graph of all entries, as Astro’s content layer holds them. In development it is read afresh for each page. */
export const graph = async (): Promise<Graph> => {
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
  return graphOf(entries);
};

/** The written body behind an entry, ready for Astro’s render(). Throws when there is none, which the check before every build rules out. */
export const written = async <K extends WrittenKind>(kind: K, id: string) => {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`No ${kind} “${id}” in content.`);
  return entry;
};
