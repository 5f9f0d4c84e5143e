import type { Kind, Retry, Verdict } from '#schema';
import type { CatalogueSource } from './catalogue.ts';
import { type CompareEntry, type ConceptEntry, type Entry, type EntryOf, type ErrorEntry, type PlaybookEntry, placeOf } from './entries.ts';
import type { Transcript } from './transcripts.ts';

/** All entries of the site. A relation is written once, at its owner; the functions below read it from either end. */
export interface Graph {
  entries: Entry[];
  /** What vendors' packages declare. */
  catalogue: CatalogueSource[];
  /** Errors made to happen. */
  transcripts: Transcript[];
}

const order = new Intl.Collator('en', { numeric: true });

/** Sorted, so that pages and machine forms never depend on the order of a file system. */
export const graphOf = (entries: Entry[], catalogue: CatalogueSource[] = [], transcripts: Transcript[] = []): Graph => ({
  catalogue,
  transcripts,
  entries: entries.toSorted((a, b) => order.compare(a.kind, b.kind) || order.compare(a.id, b.id)),
});

/** The entries of one kind, in order of their ids. */
export const all = <K extends Kind>({ entries }: Graph, kind: K): EntryOf<K>[] => entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);

/** The entry of this kind and id, if there is one. */
export const find = <K extends Kind>(graph: Graph, kind: K, id: string): EntryOf<K> | undefined => all(graph, kind).find((entry) => entry.id === id);

/** All errors that a guide serves: its sides first, then what it says it covers. */
export const coveredBy = ({ data }: CompareEntry): string[] => [...data.sides.flatMap((side) => side.ref ?? []), ...data.covers];

/** The guides that serve this error; those that have it as a side first, then those with fewer errors. */
export const guidesFor = (graph: Graph, id: string): CompareEntry[] => {
  const isSide = (guide: CompareEntry) => guide.data.sides.some((side) => side.ref === id);
  return all(graph, 'compare')
    .filter((guide) => coveredBy(guide).includes(id))
    .toSorted((a, b) => Number(isSide(b)) - Number(isSide(a)) || coveredBy(a).length - coveredBy(b).length);
};

/** The playbooks that serve this error, the more special one first. */
export const playbooksFor = (graph: Graph, id: string): PlaybookEntry[] =>
  all(graph, 'playbook')
    .filter(({ data }) => data.covers.includes(id))
    .toSorted((a, b) => a.data.covers.length - b.data.covers.length);

/** The verdicts of an error: one, or those of its cases, each once. */
export const verdictsOf = (retry: Retry): Verdict[] => ('verdict' in retry ? [retry.verdict] : [...new Set(retry.cases.map((one) => one.verdict))]);

/** The concepts of an error: its own, then those of its cases. */
export const conceptsOf = ({ data }: ErrorEntry): string[] => [
  ...new Set([data.concept, ...('cases' in data.retry ? data.retry.cases.flatMap((one) => one.concept ?? []) : [])]),
];

/** The errors behind which this concept stands. */
export const errorsOfConcept = (graph: Graph, id: string): ErrorEntry[] => all(graph, 'error').filter((error) => conceptsOf(error).includes(id));

/** Neighbours of a concept, whichever of the two names the other. */
export const nearConcepts = (graph: Graph, concept: ConceptEntry): ConceptEntry[] =>
  all(graph, 'concept').filter((other) => other.data.seeAlso.includes(concept.id) || concept.data.seeAlso.includes(other.id));

/** The guides and playbooks that serve an error of this concept, or name it. */
export const helpForConcept = (graph: Graph, id: string): (CompareEntry | PlaybookEntry)[] => {
  const errors = errorsOfConcept(graph, id).map((error) => error.id);
  return [
    ...all(graph, 'playbook').filter(
      ({ data }) =>
        data.concepts.includes(id) ||
        data.tree.some((one) => one.yes.concept === id || one.no?.concept === id) ||
        data.covers.some((one) => errors.includes(one)),
    ),
    ...all(graph, 'compare').filter((guide) => coveredBy(guide).some((one) => errors.includes(one))),
  ];
};

/** The errors that name this one as a look-alike. */
export const lookalikesOf = (graph: Graph, id: string): ErrorEntry[] => all(graph, 'error').filter(({ data }) => data.lookalikes.some(({ ref }) => ref === id));

/** The errors of a provider or, with a service, of that service alone; without service the ones that have none come first. */
export const errorsAt = (graph: Graph, provider: string, service?: string): ErrorEntry[] =>
  all(graph, 'error')
    .map((error) => ({ error, ...placeOf(error.id) }))
    .filter((one) => one.provider === provider && (service === undefined || one.service === service))
    .toSorted((a, b) => Number(a.service !== undefined) - Number(b.service !== undefined))
    .map(({ error }) => error);

/** The errors before and after this one in the same service. */
export const besides = (graph: Graph, id: string): { previous: ErrorEntry | undefined; next: ErrorEntry | undefined } => {
  const { provider, service } = placeOf(id);
  const list = errorsAt(graph, provider).filter((error) => placeOf(error.id).service === service);
  const at = list.findIndex((error) => error.id === id);
  return { previous: list[at - 1], next: list[at + 1] };
};

/** The HTTP statuses that errors use, ascending, each with its errors. */
export const httpStatuses = (graph: Graph): Map<number, ErrorEntry[]> => {
  const found = new Map<number, ErrorEntry[]>();
  for (const error of all(graph, 'error'))
    for (const value of new Set(error.data.status.map((one) => (one.kind === 'http' ? one.value : undefined))))
      if (typeof value === 'number') found.set(value, [...(found.get(value) ?? []), error]);
  return new Map([...found].toSorted(([a], [b]) => a - b));
};

/** A relation as it is written: where in the front matter, and to which entry. */
export interface Relation {
  path: (string | number)[];
  kind: Kind;
  id: string;
}

/** All relations that an entry writes. A new field that names an entry is added here, and is then checked and followed everywhere. */
export const relations = (entry: Entry): Relation[] => {
  const list: Relation[] = [];
  const add = (kind: Kind, id: string | undefined, ...path: (string | number)[]) => {
    if (id !== undefined) list.push({ kind, id, path });
  };
  if (entry.kind === 'error') {
    const { concept, lookalikes, retry } = entry.data;
    add('concept', concept, 'concept');
    for (const [at, one] of lookalikes.entries()) add('error', one.ref, 'lookalikes', at, 'ref');
    if ('cases' in retry)
      for (const [at, one] of retry.cases.entries()) {
        add('concept', one.concept, 'retry', 'cases', at, 'concept');
        add('error', one.see, 'retry', 'cases', at, 'see');
      }
  } else if (entry.kind === 'concept') {
    for (const [at, id] of entry.data.seeAlso.entries()) add('concept', id, 'seeAlso', at);
  } else if (entry.kind === 'compare') {
    const { sides, covers, decide, answers, platforms } = entry.data;
    for (const [at, side] of sides.entries()) if (side.ref) add('error', side.ref, 'sides', at, 'ref');
    for (const [at, id] of covers.entries()) add('error', id, 'covers', at);
    for (const [at, one] of decide.entries()) {
      add('error', one.yes.side, 'decide', at, 'yes', 'side');
      add('error', one.no.side, 'decide', at, 'no', 'side');
    }
    for (const [at, one] of answers.entries()) add('error', one.side, 'answers', at, 'side');
    for (const [at, one] of platforms.entries()) {
      add('error', one.side, 'platforms', at, 'side');
      add('error', one.ref, 'platforms', at, 'ref');
    }
  } else if (entry.kind === 'playbook') {
    const { covers, concepts, tree } = entry.data;
    for (const [at, id] of covers.entries()) add('error', id, 'covers', at);
    for (const [at, id] of concepts.entries()) add('concept', id, 'concepts', at);
    for (const [at, one] of tree.entries()) {
      for (const side of ['yes', 'no'] as const) {
        add('error', one[side]?.error, 'tree', at, side, 'error');
        add('concept', one[side]?.concept, 'tree', at, side, 'concept');
      }
    }
  }
  return list;
};
