import { type Fixed, layers, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** A message: its fixed parts in lower case, one after another; between them stands what the system puts in. */
interface Head {
  code: string;
  parts: string[];
  /** What a text must show for the message to be looked for: a word, or any sign of a language that does not set words apart. */
  key: string;
  /** How many letters are fixed: a short head fits too much. */
  letters: number;
}

/** A text in lower case in which every white space is one space, and where each of its characters stood. */
interface Flat {
  text: string;
  places: number[];
  words: Set<string>;
}

/** How long a part may be that the system put in, and how many places of one message are looked at. */
const most = 320;
const mostPlaces = 8;
/** From so many fixed letters on a message is hardly anything else. */
const many = 18;

const flats = new WeakMap<View, Flat>();

/** Versions and languages quote one name in different ways. */
const plain = (text: string): string => text.replace(/["`]/g, "'");

const flatOf = (view: View): Flat => {
  const before = flats.get(view);
  if (before) return before;
  const places: number[] = [];
  const lower = plain(view.lower);
  let text = '';
  let at = 0;
  for (const { 0: room, index } of lower.matchAll(/\s{1,200}/g)) {
    text += lower.slice(at, index);
    for (; at < index; at++) places.push(at);
    at = index + room.length;
    // Languages differ in whether room stands beside a quote.
    if (lower.charAt(index - 1) === "'" || lower.charAt(at) === "'") continue;
    text += ' ';
    places.push(index);
  }
  text += lower.slice(at);
  for (; at <= lower.length; at++) places.push(at);
  const made = { text, places, words: new Set(text.match(/[\p{L}\p{N}_]{1,60}/gu) ?? []) };
  flats.set(view, made);
  return made;
};

/** Signs of languages that do not set words apart. */
const strange = /[\u0080-\uffff]/;

/** The longest word that stands whole in a message, so that a text without it cannot have the message; where there is none, what kind of text can. */
const keyOf = (words: string): string =>
  (words.match(/(?<=[^\p{L}\p{N}_*]|^)[a-z_]{3,60}(?=[^\p{L}\p{N}_*])/gu) ?? []).reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  ) || (strange.test(words) ? '?' : '');

const headOf = (code: string, words: string): Head => {
  const whole = plain(words.toLowerCase()).replace(/ ?' ?/g, "'");
  const parts = whole
    .split('*')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { code, parts, key: keyOf(whole), letters: parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length };
};

const letter = /[\p{L}\p{N}_]/u;

const placeOf = ({ text }: Flat, { parts: [first = '', ...others] }: Head): [number, number] | undefined => {
  for (let start = text.indexOf(first), tries = 0; start >= 0 && tries < mostPlaces; start = text.indexOf(first, start + 1), tries++) {
    if (/^[a-z]/.test(first) && letter.test(text.charAt(start - 1))) continue; // the end of a longer word
    let at = start + first.length;
    const whole = others.every((part) => {
      const near = text.slice(at, at + most + part.length).indexOf(part);
      if (near >= 0) at += near + part.length;
      return near >= 0;
    });
    if (whole) return [start, at];
  }
  return undefined;
};

/** Messages as `code | message · message`, codes apart by ` ‖ ` or a line, `*` for what the system puts in; read once, when the first text comes. */
export const heads = (lines: string): ((view: View, fixed: Omit<Fixed, 'sure'>, beside: boolean) => Reading[]) => {
  let index: Map<string, Head[]> | undefined;
  return (view, fixed, beside) => {
    index ??= Map.groupBy(
      lines
        .trim()
        .split(/\n| ‖ /)
        .flatMap((line) => {
          const [code = '', all = ''] = line.split(' | ');
          return all.split(' · ').map((words) => headOf(code.trim(), words));
        }),
      ({ key }) => key,
    );
    const flat = flatOf(view);
    const near = [...flat.words, '', ...(strange.test(flat.text) ? ['?'] : [])].flatMap((word) => index?.get(word) ?? []);
    return near.flatMap((head) => {
      const place = placeOf(flat, head);
      if (!place) return [];
      const [start, end] = place;
      const sure = (beside ? 0.88 : 0.82) - (head.letters < many ? 0.16 : 0) + Math.min(0.03, head.letters / 2000);
      return [
        {
          layer: layers.system,
          ...fixed,
          code: head.code,
          sure,
          spans: [{ start: flat.places[start] ?? 0, end: (flat.places[end - 1] ?? 0) + 1, told: 'message' as const }],
        },
      ];
    });
  };
};
