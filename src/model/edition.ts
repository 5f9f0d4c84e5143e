import { changedOn } from './changes.ts';
import type { Graph } from './graph.ts';

/** The day of an edition: the newest in the content. Not the clock’s, so that the same content always makes the same site. */
export const editionDay = ({ entries, transcripts }: Graph): string =>
  [...entries.map(({ data }) => data.reviewed), ...entries.map(changedOn), ...transcripts.map(({ head }) => head.captured)].toSorted().at(-1) ?? '1970-01-01';
