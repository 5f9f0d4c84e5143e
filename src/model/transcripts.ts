import { type TranscriptHead, transcriptHead } from '#schema';
import { partOf } from './evidence.ts';

/** One error made to happen, as its transcript tells. */
export interface Transcript {
  /** Path below content/: evidence/http/412-apache-put-if-match.txt. */
  file: string;
  head: TranscriptHead;
  title: string;
  text: string;
}

/** The fields before the first empty line; undefined for a file that the lab did not write. */
export const headOf = (text: string): Record<string, string> | undefined => {
  const lines = text.slice(0, Math.max(0, text.indexOf('\n\n'))).split('\n');
  return lines[0]?.startsWith('scenario: ')
    ? Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
    : undefined;
};

/** The transcripts of the lab among these files, in the order of their names. */
export const transcriptsIn = (files: Map<string, string>): Transcript[] =>
  [...files].flatMap(([file, text]) => {
    const head = transcriptHead.safeParse(headOf(text));
    const title = /^== run: (.+) ==$/m.exec(text)?.[1];
    return head.success && title ? [{ file, head: head.data, title, text: partOf(text, 'run') ?? '' }] : [];
  });
