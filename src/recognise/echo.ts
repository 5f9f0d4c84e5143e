import type { Span } from './reading.ts';
import type { Secret } from './secrets.ts';

/** A piece of a pasted text as it is shown: plain, marked with the number of what was read there, or a secret’s mark in its place. */
export interface Piece {
  text: string;
  /** The number of the mark, from 1. */
  mark?: number;
  secret?: boolean;
}

/** How much is shown around a mark, in characters. */
const around = 240;
const most = 1600;

/** Of several marks those that do not overlap, in the order of the text, longest first where two begin together. */
const apart = <T extends { start: number; end: number }>(list: readonly T[]): T[] => {
  const chosen: T[] = [];
  for (const one of list.toSorted((a, b) => a.start - b.start || b.end - a.end)) if (one.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(one);
  return chosen;
};

/**
 * A text as pieces: what was read is marked and numbered, secrets are replaced, and of a long text only what stands around
 * the marks is kept. No character of a secret is in any piece, also where a mark overlaps it.
 */
export const echo = (text: string, spans: readonly Span[], secrets: readonly Secret[]): { pieces: Piece[]; marks: Span[] } => {
  const marks = apart(spans.filter(({ start, end }) => !secrets.some((secret) => start < secret.end && end > secret.start))).slice(0, 6);
  const cuts = [...marks.map((span, at) => ({ ...span, mark: at + 1 })), ...secrets.map(({ what, start, end }) => ({ start, end, what }))].toSorted(
    (a, b) => a.start - b.start,
  );
  const pieces: Piece[] = [];
  let length = 0;
  const plain = (from: number, to: number, first: boolean, last: boolean) => {
    const gap = to - from;
    const shown =
      gap <= 2 * around
        ? text.slice(from, to)
        : `${first ? '' : text.slice(from, from + around)}${first && last ? text.slice(from, from + 2 * around) : ' … '}${last ? '' : text.slice(to - around, to)}`;
    if (shown && length < most) pieces.push({ text: shown.slice(0, most - length) });
    length += shown.length;
  };
  let at = 0;
  for (const cut of cuts) {
    plain(at, cut.start, at === 0, false);
    pieces.push('what' in cut ? { text: `[${cut.what}]`, secret: true } : { text: text.slice(cut.start, cut.end), mark: cut.mark });
    at = cut.end;
  }
  plain(at, text.length, at === 0, true);
  return { pieces, marks };
};
