import { addressOf, captureAddress } from './addresses.ts';
import type { Entry } from './entries.ts';
import type { Graph } from './graph.ts';
import type { Outline } from './outline.ts';
import type { Draft } from './problem.ts';

/** A list of fragments by the address of their page. */
export type Fragments = Record<string, string[]>;

const when = (there: boolean, ...ids: string[]): string[] => (there ? ids : []);

/** The parts that the layout gives a page of this kind. */
const layoutOf = (entry: Entry): string[] => {
  switch (entry.kind) {
    case 'error': {
      const { timeline, messages, aliases, seenAs, raisedBy, notRaisedBy, sdkRetries } = entry.data;
      return [
        ...['not-this', 'in-short', 'facts', 'lookalikes'],
        ...when(timeline !== undefined, 'timeline'),
        ...when(messages.length > 0, 'messages'),
        ...when(aliases.length + seenAs.length > 0, 'names'),
        ...when(raisedBy.length + notRaisedBy.length > 0, 'raised-by'),
        ...when(sdkRetries.length > 0, 'sdk'),
      ];
    }
    case 'concept':
      return ['timeline', 'matrix'];
    case 'compare':
      return ['decide', 'answers', 'platforms', ...entry.data.decide.map(({ id }) => id)];
    case 'playbook':
      return ['tree', ...entry.data.tree.map(({ id }) => id)];
    case 'provider':
      return [];
  }
};

/** The parts of a page that may be linked to: what its layout gives, what its body gives, its sources. */
export const fragmentsOf = (entry: Entry, outline?: Outline): string[] => {
  const { data } = entry;
  return [
    ...new Set([
      ...layoutOf(entry),
      ...when(entry.kind !== 'provider', 'link'),
      ...(outline?.anchors ?? []).map(({ id }) => id),
      ...when('questions' in data && data.questions.length > 0, 'questions'),
      ...when('notKnown' in data && data.notKnown.length > 0, 'not-known'),
      'sources',
      'changed',
      ...data.sources.map(({ id }) => `source-${id}`),
    ]),
  ].toSorted();
};

/** The runs on each page of captures. */
const runsOf = ({ transcripts }: Graph): Fragments =>
  Object.fromEntries(
    [...Map.groupBy(transcripts, ({ head }) => head.of)].map(([of, runs]) => [
      captureAddress(of),
      runs.map(({ head }) => head.scenario.split('/').at(-1) ?? head.scenario).toSorted(),
    ]),
  );

/** Every part of every page that may be linked to: of written pages, providers and captures. Rows of data are linked to by their code, which has a page of its own. */
export const allFragments = (graph: Graph, drafts: readonly Draft[]): Fragments => {
  const outlines = new Map(drafts.map((draft) => [addressOf(draft), draft.outline]));
  const found: Fragments = {
    ...runsOf(graph),
    ...Object.fromEntries(graph.entries.map((entry) => [addressOf(entry), fragmentsOf(entry, outlines.get(addressOf(entry)))])),
  };
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
