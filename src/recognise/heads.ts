import { type Fixed, layers, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** A message by its fixed words. */
interface Head {
  code: string;
  /** In lower case; between two of them stands what differs from text to text. */
  parts: readonly string[];
  /** Where in the first part the word stands by which the head is looked up. */
  offset: number;
  sure: number | undefined;
}

/** Heads by a word that stands in them. */
type Heads = ReadonlyMap<string, readonly Head[]>;

const word = /[a-z0-9]{2,60}/g;
/** Words at the end of a message that only lead to what differs. */
const joining = /(?: (?:for|to|of|in|at|on|from|with|by|the|a|an|is|as|and|or|that|this|be|was|not a)){1,3}$/i;
/** How far apart two parts may stand, how often one word is looked at, and how many readings one text gives. */
const apart = 320;
const mostPlaces = 200;
const most = 40;

const keyOf = (part: string): { key: string; offset: number } => {
  const all = [...part.matchAll(word)].map((match) => ({ key: match[0], offset: match.index }));
  // The outermost words may be cut, or go on.
  const inner = all.filter(({ key: { length }, offset }) => offset > 0 && offset + length < part.length);
  return (inner.length > 0 ? inner : all).reduce((best, one) => (one.key.length > best.key.length ? one : best), { key: '', offset: 0 });
};

/**
 * Messages as lines `Code: words | words`, and `Code 0.7: words` where they are less sure than usual. `*` stands for what differs.
 * Of a line without a code each message is its own code. Read once, when the first text comes.
 */
export const heads = (lines: string): (() => Heads) => {
  let made: Map<string, Head[]> | undefined;
  return () => {
    if (made) return made;
    made = new Map();
    for (const line of lines.trim().split('\n')) {
      const colon = line.indexOf(':');
      const [name = '', sure] = line.slice(0, colon).split(' 0.');
      for (const words of line.slice(colon + 1).split(' | ')) {
        const parts = words
          .toLowerCase()
          .split('*')
          .map((part) => part.trim())
          .filter(Boolean);
        const { key, offset } = keyOf(parts[0] ?? '');
        const head = { code: name || words.trim().replace(joining, '').replaceAll(' *', ''), parts, offset, sure: sure ? Number(`0.${sure}`) : undefined };
        made.set(key, [...(made.get(key) ?? []), head]);
      }
    }
    return made;
  };
};

/** The text in lower case with one space for any room, and where its words stood. */
interface Folded {
  text: string;
  place(at: number): number;
}

const foldedViews = new WeakMap<View, Folded>();

const folded = (view: View): Folded => {
  const before = foldedViews.get(view);
  if (before) return before;
  const starts: { here: number; there: number }[] = [];
  let here = 0;
  const words = [...view.lower.matchAll(/\S+/g)].map((match) => {
    starts.push({ here, there: match.index });
    here += match[0].length + 1;
    return match[0];
  });
  const place = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle]?.here ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (starts[low]?.there ?? 0) + at - (starts[low]?.here ?? 0);
  };
  const made = { text: words.join(' '), place };
  foldedViews.set(view, made);
  return made;
};

const letter = /[a-z0-9]/;

/** Where a head ends that has its word here; undefined where it does not stand. */
const fits = (text: string, at: number, { parts, offset }: Head): { start: number; end: number } | undefined => {
  const [first = '', ...others] = parts;
  const start = at - offset;
  if (start < 0 || !text.startsWith(first, start) || (letter.test(first.charAt(0)) && letter.test(text.charAt(start - 1)))) return undefined;
  let end = start + first.length;
  for (const part of others) {
    const next = text.slice(end, end + apart + part.length).indexOf(part);
    if (next < 0) return undefined;
    end += next + part.length;
  }
  return { start, end };
};

/** The errors whose fixed words stand in the text: linear in its length, whatever the number of heads. */
export const headed = (view: View, fixed: Omit<Fixed, 'code'>, list: () => Heads): Reading[] => {
  const { text, place } = folded(view);
  const all = list();
  const seen = new Map<string, number>();
  const readings: Reading[] = [];
  for (const match of text.matchAll(word)) {
    const those = all.get(match[0]);
    if (!those) continue;
    const times = (seen.get(match[0]) ?? 0) + 1;
    seen.set(match[0], times);
    if (times > mostPlaces) continue;
    for (const head of those) {
      const found = fits(text, match.index, head);
      if (found)
        readings.push({
          layer: layers.system,
          ...fixed,
          code: head.code,
          sure: head.sure ?? fixed.sure,
          spans: [{ start: place(found.start), end: place(found.end - 1) + 1, told: 'message' }],
        });
    }
    if (readings.length >= most) break;
  }
  return readings;
};

/** How the messages of one library are asked. */
export interface Said {
  list: () => Heads;
  fixed: Omit<Fixed, 'code'>;
  /** Words in lower case that stand in its texts. */
  words: readonly string[];
  /** From how many signs on its words are found where none of those stands, and how sure they are then. */
  telling?: number;
  alone?: number;
}

/** Messages that are sure beside a word of what says them; without one, only long ones are found, and less sure. */
export const headedBeside = (view: View, { list, fixed, words, telling = 28, alone = 0.66 }: Said): Reading[] => {
  const beside = words.some((one) => view.lower.includes(one));
  return headed(view, fixed, list).flatMap((one) => {
    const length = one.spans.reduce((sum, { start, end }) => sum + end - start, 0);
    const longer = Math.min(0.02, length / 5000); // of two that stand in the text the longer says more
    if (beside) return [{ ...one, sure: one.sure + longer }];
    return length >= telling ? [{ ...one, sure: Math.min(one.sure, alone) + longer }] : [];
  });
};

/** Where a class is printed, it says what the words beside it only tell. */
export const afterClasses = (classes: readonly Reading[], said: readonly Reading[]): Reading[] => {
  const told = new Set(classes.filter(({ sure }) => sure > 0.81).map(({ code }) => code));
  return [...classes, ...said.map((one) => (told.size > 0 && !told.has(one.code) ? { ...one, sure: one.sure - 0.05 } : one))];
};
