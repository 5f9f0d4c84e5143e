import type { Fixed, Reading } from './reading.ts';
import type { View } from './view.ts';

/** The first words of a message; `*` stands for one to twelve words of the reader’s own. */
interface Head {
  /** Undefined where the message has no other name than its words. */
  code: string | undefined;
  words: readonly string[];
  /** Does the message go on? `…` at the end of the line’s words says so. */
  more: boolean;
}

/** Heads by their first two words, longest first. */
export type Heads = ReadonlyMap<string, readonly Head[]>;

interface Word {
  word: string;
  start: number;
}

const wordsOf = (lower: string): Word[] => [...lower.matchAll(/[a-z0-9_]+|\*/g)].map(({ 0: word, index }) => ({ word, start: index }));

const mostOwn = 12;
/** How many errors one list gives. */
const mostFound = 20;
/** How much of a text is read: what is longer is read from its beginning and its end. */
const most = 60_000;

interface Read {
  words: readonly Word[];
  /** Where each pair of words stands first and next, at most `mostPlaces` times. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

const mostPlaces = 12;
const reads = new WeakMap<View, Read>();
const readOf = (view: View): Read => {
  const before = reads.get(view);
  if (before) return before;
  const { lower } = view;
  const last = Math.max(most, lower.length - most);
  const words = [...wordsOf(lower.slice(0, most)), ...wordsOf(lower.slice(last)).map(({ word, start }) => ({ word, start: start + last }))];
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 1 < words.length; at++) {
    const key = `${words[at]?.word} ${words[at + 1]?.word}`;
    const places = pairs.get(key);
    if (!places) pairs.set(key, [at]);
    else if (places.length < mostPlaces) places.push(at);
  }
  const made = { words, pairs };
  reads.set(view, made);
  return made;
};

/** Lines `Code | first words | first words`, without a code before the first bar where the words are the code; read once, when the first text comes. */
export const heads = (lines: string): (() => Heads) => {
  let made: Map<string, Head[]> | undefined;
  return () => {
    if (made) return made;
    made = new Map();
    for (const line of lines.trim().split('\n')) {
      const [code, ...list] = line.split('|').map((part) => part.trim());
      for (const head of list) {
        const words = wordsOf(head.toLowerCase()).map(({ word }) => word);
        const key = `${words[0]} ${words[1]}`;
        const one = { code: code || undefined, words, more: head.endsWith('…') };
        const list = made.get(key);
        if (list) list.push(one);
        else made.set(key, [one]);
      }
    }
    for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length);
    return made;
  };
};

/** Where the head ends that begins at `at`: the place of the word behind it; 0 where it does not stand there. */
const endOf = (text: readonly Word[], at: number, words: readonly string[]): number => {
  let place = at;
  for (const [index, word] of words.entries()) {
    if (word === '*') {
      const next = words[index + 1];
      let own = 1;
      while (own < mostOwn && text[place + own]?.word !== next) own++;
      place += own;
    } else if (text[place]?.word === word) place++;
    else return 0;
  }
  return place;
};

/** What follows the first words, as far as it is words. */
const rest = /^(?:[ '-]{1,2}[A-Za-z]{1,30}){0,14}(?![\w-])/;

/** The errors whose first words stand in the text; `sure` by how many words they are. */
export const headed = (view: View, fixed: Omit<Fixed, 'code' | 'sure'> & { layer: number }, sure: (words: number) => number, list: () => Heads): Reading[] => {
  const { words: text, pairs } = readOf(view);
  const known = list();
  const readings: Reading[] = [];
  for (const [pair, places] of pairs) {
    const own = [...(known.get(pair) ?? []), ...(known.get(`${pair.split(' ')[0]} *`) ?? [])];
    if (own.length === 0) continue;
    for (const at of places) {
      let length = 0;
      for (const { code, words, more } of own) {
        if (words.length < length) break; // a shorter head of the same message says less
        const after = endOf(text, at, words);
        const [first, last] = [text[at], text[after - 1]];
        if (!after || !first || !last) continue;
        const start = first.start;
        const end = last.start + last.word.length + (more ? (rest.exec(view.text.slice(last.start + last.word.length, last.start + 120))?.[0].length ?? 0) : 0);
        const spans = [{ start, end, told: 'message' as const }];
        readings.push({ ...fixed, code: code ?? view.text.slice(start, end).replace(/\s+/g, ' '), sure: sure(words.length), spans });
        // such a line is also known without the reader’s own words
        if (!code && words.includes('*'))
          readings.push({ ...fixed, code: words.filter((one) => one !== '*').join(' '), sure: sure(words.length) - 0.01, spans });
        length = words.length;
      }
    }
    if (readings.length >= mostFound) break;
  }
  return readings.filter((one) => !readings.some((other) => wider(other, one)));
};

/** Does the message of the first hold that of the second and more? */
const wider = ({ spans: [outer] }: Reading, { spans: [inner] }: Reading): boolean =>
  outer !== undefined && inner !== undefined && outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
