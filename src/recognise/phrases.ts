import { type Fixed, found, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** A message by whose words a code is known. */
interface Phrase {
  code: string;
  pattern: RegExp;
  /** Its longest word, in lower case: a text without it cannot have the message. */
  key: string;
  own: Partial<Fixed>;
}

/** The words as a pattern: any letter case, any space between words; `*`, with the spaces beside it, for up to 320 signs of one line. */
const patternOf = (words: string): RegExp => {
  const source = words.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replace(/ ?\* ?| /g, (part) => (part === ' ' ? '\\s{1,12}' : '[^\\n]{0,320}?'));
  return new RegExp(`${/^[a-z]/i.test(words) ? '(?<![a-z])' : ''}(?<message>${source})`, 'gdi'); // “name already exists” is not in “filename already exists”
};

const phraseOf = (line: string): Phrase => {
  const [code = '', words = '', status, sure] = line.split('|').map((part) => part.trim());
  const key = words
    .toLowerCase()
    .split(/[ *]/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  return { code, key, pattern: patternOf(words), own: { ...(status ? { status: Number(status) } : {}), ...(sure ? { sure: Number(sure) } : {}) } };
};

/** Messages as lines `code | words | status | sure`, the last two where they are known; read once, when the first text comes. */
export const phrases = (lines: string): (() => Phrase[]) => {
  let made: Phrase[] | undefined;
  return () => {
    made ??= lines.trim().split('\n').map(phraseOf);
    return made;
  };
};

/** The errors whose message stands in the text. */
export const said = (view: View, fixed: Fixed, list: () => Phrase[]): Reading[] =>
  list().flatMap(({ code, key, pattern, own }) => (view.lower.includes(key) ? found(view, pattern, { ...fixed, ...own, code }) : []));
