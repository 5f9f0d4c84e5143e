import type { View } from './view.ts';

/** A text as messages are looked up in it: its words in lower case, each with one space before it; no quotes, no line ends, no other signs. */
export interface Folded {
  text: string;
  words: Words;
  /** Where in the view a place of the text stands. */
  place(at: number): number;
}

/** Where each word stands, at most `mostPlaces` times. */
export type Words = ReadonlyMap<string, readonly number[]>;

const mostPlaces = 60;

/** What stands between words: in most texts only these letters are looked at. */
const between = /[^a-z0-9_]+/g;
const betweenAny = /[^\p{L}\p{M}\p{N}_]+/gu;
const strange = /[^\0-\x7f]/;
/** Where a script that sets no room between words, or hangs its endings on names, meets one that does. */
const borders = /(?<=[a-z0-9_])(?=[\u0530-\uffff])|(?<=[\u0530-\uffff])(?=[a-z0-9_])/g;
/** Words by which a message is looked up; of the scripts without room every two signs. */
const word =
  /[a-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u052f]{2,60}|[\u0530-\u1fff\u3040-\u30fa\u30fc-\u9fff\uac00-\ud7a3](?=([\u0530-\u1fff\u3040-\u30fa\u30fc-\u9fff\uac00-\ud7a3]))/g;
const script = /[\u0530-\uffff]/;

/** The words of a text, given in lower case. */
export const fold = (lower: string): string =>
  ` ${strange.test(lower) ? lower.replace(betweenAny, ' ').replace(borders, ' ') : lower.replace(between, ' ')}`.replace(/^ {2}/, ' ');

/** The word by which a message is looked up: of its first part that has one; not one at its ends, which may be cut, or go on. */
export const keyOf = (message: string): string => {
  for (const part of message.toLowerCase().split('*')) {
    let best = '';
    let outer = '';
    const whole = part.trim();
    for (const { 0: first, 1: next = '', index } of whole.matchAll(word)) {
      const key = first + next;
      if (index === 0 || index + key.length === whole.length) outer = key.length > outer.length ? key : outer;
      else if (key.length > best.length) best = key;
    }
    if (best || outer) return best || outer;
  }
  return '';
};

/** Where a key stands in a folded part; below 0 where it does not. */
export const placeOf = (part: string, key: string): number => (script.test(key) ? part.indexOf(key) : ` ${part} `.indexOf(` ${key} `));

/** How much of a message is fixed: a sign of a script without spaces counts as two letters. */
export interface Size {
  letters: number;
  words: number;
}

/** How much these parts of a message are, with what stands between them as one word. */
export const sizeOf = (parts: readonly string[]): Size => ({
  letters: parts
    .join('')
    .replaceAll(' ', '')
    .replace(/[\u0530-\uffff]/g, 'xx').length,
  words: parts.join('').trim().split(' ').length + parts.length - 1,
});

/** From so many fixed letters on a message may be known without a word of its system, and how sure a shorter one is. */
const telling = 24;
const short = 0.53;

/** How sure a message is whose system the text does not name. */
export const aloneAt = ({ letters }: Size, sure: number): number => (letters < telling ? Math.min(short, sure) : sure);

/** Where each sign of the folded text stands in what it was folded from: the signs that were kept stand there in the same order. */
const placesOf = (text: string, lower: string): Int32Array => {
  const places = new Int32Array(text.length);
  let there = 0;
  for (let here = 0; here < text.length; here++) {
    if (text.charCodeAt(here) !== 32) while (there < lower.length && lower.charCodeAt(there) !== text.charCodeAt(here)) there++;
    places[here] = there;
    if (text.charCodeAt(here) !== 32) there++;
  }
  return places;
};

const views = new WeakMap<View, Folded>();

/** The view folded, once. */
export const foldedOf = (view: View): Folded => {
  const before = views.get(view);
  if (before) return before;
  const text = fold(view.lower);
  const words = new Map<string, number[]>();
  for (const { 0: first, 1: next = '', index: offset } of text.matchAll(word)) {
    const key = first + next;
    const places = words.get(key);
    if (!places) words.set(key, [offset]);
    else if (places.length < mostPlaces) places.push(offset);
  }
  let places: Int32Array | undefined;
  const place = (at: number): number => {
    places ??= placesOf(text, view.lower);
    return places[at] ?? 0;
  };
  const made = { text, words, place };
  views.set(view, made);
  return made;
};
