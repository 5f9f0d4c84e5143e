import { aloneAt, fold, foldedOf, keyOf, placeOf, type Size, sizeOf, type Words } from './folded.ts';
import { type Fixed, layers, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** A message as its list has it; folded when its key first stands in a text. */
interface Head {
  code: string;
  sure: number | undefined;
  words: string;
  key: string;
  fixed?: Fixture;
}

/** The fixed words of a message. */
interface Fixture {
  /** Between two of them stands what differs from text to text. */
  parts: readonly string[];
  /** Where in the first part the key stands. */
  offset: number;
  /** Where the words are the code: the code, and whether it goes on behind the words that are written. */
  name: string;
  more: boolean;
  size: Size;
}

/** Messages by a word that stands in them; made when the first text comes. */
export type Heads = () => ReadonlyMap<string, readonly Head[]>;

/** Words at the end of a message that only lead to what differs. */
const joining = /(?: (?:for|to|of|in|at|on|from|with|by|the|a|an|is|as|and|or|that|this|be|was|not a)){1,3}$/i;
/** How far apart two parts may stand, and how many readings one text gives. */
const apart = 320;
const most = 40;

const fixtureOf = ({ words, key }: Head): Fixture => {
  // A part behind room, or behind the beginning, begins with a whole word.
  const all = words.split('*').map((part, index) => {
    const folded = fold(part.toLowerCase()).trim();
    return (index > 0 && /^[\p{L}\p{N}_]/u.test(part)) || /^[\u0530-\uffff]/.test(folded) ? folded : ` ${folded}`;
  });
  const parts = all.slice(all.findIndex((part) => placeOf(part, key) >= 0)).filter((part) => part.trim());
  return {
    parts,
    offset: placeOf(parts[0] ?? '', key),
    more: words.endsWith('…'),
    name: words.replace('…', '').trim().replace(joining, '').replaceAll(' *', ''),
    size: sizeOf(parts),
  };
};

/**
 * Messages as lines `Code: words | words`, and `Code 0.7: words` where they are less sure than usual; ` ‖ ` stands for the end of a line.
 * `*` stands for what differs, `…` for words that follow. Without a code each message is its own code.
 */
export const heads = (lines: string): Heads => {
  let made: Map<string, Head[]> | undefined;
  return () => {
    if (made) return made;
    made = new Map();
    for (const line of lines.trim().split(/\n| ‖ /)) {
      const colon = line.indexOf(':');
      const [name = '', sure] = line.slice(0, colon).split(' 0.');
      for (const words of line.slice(colon + 1).split(' | ')) {
        const key = keyOf(words);
        const head = { code: name, sure: sure ? Number(`0.${sure}`) : undefined, words: words.trim(), key };
        const list = made.get(key);
        if (list) list.push(head);
        else made.set(key, [head]);
      }
    }
    return made;
  };
};

/** Where a head that has its word here begins and ends; undefined where it does not stand. */
const fits = (text: string, at: number, { parts: [first = '', ...others], offset }: Fixture): { start: number; end: number } | undefined => {
  const start = at - offset;
  if (!text.startsWith(first, start)) return undefined;
  let end = start + first.length;
  for (const part of others) {
    const next = text.slice(end, end + apart + part.length).indexOf(part);
    if (next < 0) return undefined;
    end += next + part.length;
  }
  return { start: first.startsWith(' ') ? start + 1 : start, end };
};

/** The words of both that the other has too. */
const shared = (words: Words, list: ReadonlyMap<string, readonly Head[]>): Iterable<string> =>
  words.size < list.size ? [...words.keys()].filter((word) => list.has(word)) : [...list.keys()].filter((word) => words.has(word));

const rest = /^(?:[ '-]{1,2}[A-Za-z]{1,30}){0,14}(?![\w-])/;

/** The errors whose fixed words stand in the text: linear in its length, whatever the number of heads. Of two at one place the longer stays. */
export const headed = (view: View, fixed: Omit<Fixed, 'code' | 'sure'>, list: Heads, sureOf: (size: Size, own?: number) => number | undefined): Reading[] => {
  const { text, words, place } = foldedOf(view);
  const all = list();
  const readings: Reading[] = [];
  for (const word of shared(words, all))
    for (const head of all.get(word) ?? []) {
      head.fixed ??= fixtureOf(head);
      const { parts, more, name, size } = head.fixed;
      for (const at of words.get(word) ?? []) {
        const found = readings.length < most ? fits(text, at, head.fixed) : undefined;
        const sure = found && sureOf(size, head.sure);
        if (!sure) continue;
        const start = place(found.start);
        const last = place(found.end - 1) + 1;
        const end = more ? last + (rest.exec(view.text.slice(last, last + 120))?.[0].length ?? 0) : last;
        const one = { layer: layers.system, ...fixed, sure, spans: [{ start, end, told: 'message' as const }] };
        readings.push({
          ...one,
          code:
            head.code ||
            view.text
              .slice(start, end)
              .replace(/\s{1,200}/g, ' ')
              .replace(joining, ''),
        });
        // also without what differs
        if (!head.code && parts.length > 1) readings.push({ ...one, code: name, sure: sure + 0.005 });
      }
    }
  return longest(readings);
};

/** Without what is only a part of a longer message. */
export const longest = (all: readonly Reading[]): Reading[] => all.filter((one) => !all.some((other) => wider(other, one)));

const wider = ({ spans: [outer] }: Reading, { spans: [inner] }: Reading): boolean =>
  outer !== undefined && inner !== undefined && outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** The messages of one service. */
export interface ServiceSaid {
  service?: string;
  list: Heads;
}

/** How the messages of one library are asked. */
export interface Said {
  list: Heads;
  fixed: Omit<Fixed, 'code'>;
  /** Words in lower case that stand in its texts. */
  words: readonly string[];
  /** How sure long ones are where none of those stands. */
  alone?: number;
}

/** Messages that are sure beside a word of what says them; of two that stand in the text the longer says more. */
export const headedBeside = (view: View, { list, fixed, words, alone = 0.66 }: Said): Reading[] => {
  const beside = words.some((one) => view.lower.includes(one));
  return headed(view, fixed, list, (size, sure = fixed.sure) => (beside ? sure : aloneAt(size, Math.min(sure, alone))) + Math.min(0.02, size.letters / 5000));
};
