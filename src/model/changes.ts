import { addressOf } from './addresses.ts';
import type { Entry } from './entries.ts';
import type { Graph } from './graph.ts';

/** One line of the change log of the site. */
export interface Change {
  entry: Entry;
  /** Which change of its page it is, from 0, which is the publication. */
  number: number;
  on: string;
  what: string;
  at?: string | undefined;
}

/** The changes of one page, newest first. */
export const changesOf = (entry: Entry): Change[] => entry.data.changes.map((one, number) => ({ entry, number, ...one })).toReversed();

/** The changes of all pages, newest first; of one day in the order of the pages. */
export const allChanges = ({ entries }: Pick<Graph, 'entries'>): Change[] => entries.flatMap(changesOf).toSorted((a, b) => b.on.localeCompare(a.on));

/** The day a page was published. */
export const publishedOn = ({ data }: Entry): string => data.changes[0]?.on ?? data.reviewed;

/** The day of the last change of a page. */
export const changedOn = ({ data }: Entry): string => data.changes.at(-1)?.on ?? data.reviewed;

/** The day of the newest change among these entries; none where there are none. */
export const newestOf = (entries: Entry[]): string | undefined => entries.map(changedOn).toSorted().at(-1);

/** Where a change is seen: its page, at the place that changed. */
export const changeAddress = ({ entry, at }: Pick<Change, 'entry' | 'at'>): string => `${addressOf(entry)}${at ? `#${at}` : ''}`;
