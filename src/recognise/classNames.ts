import { layers, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** The classes of one library. */
export interface Library {
  provider: string;
  service?: string;
  /** Words in lower case that stand in its traces and messages, and what only it prints where no word names it. */
  words: readonly string[];
  shows?: RegExp;
  /** Where its classes live, as the language prints it: every name of an error that stands behind it is its own. */
  spaces?: readonly string[] | RegExp;
  /** Names that are only its own: they say it alone. `Name=CODE` for the code of the system that a name stands for. */
  own?: string;
  /** Names that other libraries have too: only beside one of the words. */
  shared?: string;
  /** Names that tell no more than that something failed: the others go before them. */
  around?: string | RegExp;
  /** How sure a name is beside a word of the library, and alone. */
  sure?: number;
  alone?: number;
}

interface Entry {
  library: Library;
  code: string;
  own: boolean;
}

const namesOf = (list: string | undefined): string[] => list?.trim().split(/\s+/) ?? [];

/** The libraries by the names of their classes, made once; what wraps is nobody’s own. */
const entries = (libraries: readonly Library[]): Map<string, Entry[]> => {
  const all = new Map<string, Entry[]>();
  for (const library of libraries) {
    const mine = new Map<string, Entry>();
    for (const list of [typeof library.around === 'string' ? library.around : undefined, library.own, library.shared])
      for (const one of namesOf(list)) {
        const [name = '', code = name] = one.split('=');
        if (!mine.has(name)) mine.set(name, { library, code, own: list === library.own });
      }
    for (const [name, entry] of mine) all.set(name, [...(all.get(name) ?? []), entry]);
  }
  return all;
};

const wraps = ({ around }: Library, name: string): boolean =>
  typeof around === 'string' ? ` ${around.replace(/\s+/g, ' ')} `.includes(` ${name} `) : around?.test(name) === true;

const written = /(?<![A-Za-z0-9_])[A-Z][A-Za-z0-9_]{3,70}(?![A-Za-z0-9_])/g;
const causes = /(?:caused by:?| -|nested exception is|inner exception:?|internal exception:?|--->|\[root cause\]:?)\s{0,4}$/i;
/** Frames of a stack and lines of code, where the name is passed, not raised; and where it is written as raised. */
const frame = /(?:^|\s)(?:instanceof|throws|catch|except|rescue|import|at|at new)\s{1,3}$/;
const made = /(?:^|\s)(?:new|extends|throw|raise|class|function|async)\s{1,3}$/;
const code = /^\s{0,20}(?:import|export|from|use|using|package|catch|rescue|except)\b/;
const method = /^(?:\.(?:[a-z<]|java)|#\w)/;
const inner = /^(?:\.[A-Za-z]|::|\\{1,2}|\+)/;
const spoken = /^ {1,2}[a-z]/;
const last =
  /(?:Error|Exception|Failure|Fault|NotFound|Conflict|Exceeded|Timeout|Fenced|Unavailable|Denied|Failed|Closed|Unauthorized|Forbidden|BadRequest|BadGateway|TooManyRequests|TooLarge)$/;
/** Names behind a space of names that are none of errors. */
const none = /^(?:Errors?|Exceptions?|Base|Model|Models|Driver|Client|Server|Connection|Collection|Database|Cursor|Session|Query|Repository|Builder)$/;
/** The end of a space of names in which only errors are; and of any. */
const errors = /(?:errors?|exc|exceptions?)(?:\.|::|\\{1,2})$/i;
const foreign = /[\w$]\.$|::$|\w\\{1,2}$/;

interface Place {
  name: string;
  start: number;
  /** The space of names that stands before it, and what behind. */
  space: string;
  after: string;
  /** How much less sure a name is that stands as here. */
  less: number;
}

/** How far before a name its space of names reaches, how many places of one name and of all are looked at, and how many readings one text gives. */
const reach = 160;
const mostOfOne = 12;
const mostPlaces = 3000;
const most = 30;

const views = new WeakMap<View, Place[]>();

/** The names that may be classes as they are raised, not as the places of a stack trace show them. */
const placesIn = (view: View): Place[] => {
  const known = views.get(view);
  if (known) return known;
  const places: Place[] = [];
  const times = new Map<string, number>();
  for (const { 0: name, index: start } of view.text.matchAll(written)) {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    if (time > mostOfOne) continue;
    if (places.length >= mostPlaces) break;
    const after = view.text.slice(start + name.length, start + name.length + 20);
    const before = view.text.slice(Math.max(0, start - reach), start);
    const space = /[\w.:\\$]{1,160}$/.exec(before)?.[0] ?? '';
    const lead = before.slice(0, before.length - space.length);
    if (method.test(after) || frame.test(lead) || code.test(before.slice(before.lastIndexOf('\n') + 1))) continue;
    places.push({ name, start, space, after, less: made.test(lead) ? 0.12 : causes.test(lead) ? -0.03 : 0 });
  }
  views.set(view, places);
  return places;
};

const livesIn = ({ spaces }: Library, space: string): boolean => {
  if (!spaces || !/[.:\\$]$/.test(space)) return false;
  if (spaces instanceof RegExp) return spaces.test(space);
  const plain = space.replace(/\\{2,8}/g, '\\').replace(/^[\\:.]{1,4}/, '');
  return spaces.some((one) => plain.startsWith(one));
};

/** What reads the classes of these libraries. A name by itself is less sure than one beside the words of its library, and what wraps than what it wraps. */
export const classNames = (libraries: readonly Library[]): ((view: View) => Reading[]) => {
  let all: Map<string, Entry[]> | undefined;
  return (view) => {
    all ??= entries(libraries);
    const named = new Map(libraries.map((one) => [one, one.words.some((word) => view.lower.includes(word)) || one.shows?.test(view.text) === true]));
    const readings: Reading[] = [];
    for (const { name, start, space, after, less } of placesIn(view)) {
      if (readings.length >= most) break;
      const known = all.get(name) ?? [];
      const add = ({ provider, service, ...library }: Library, code: string, sure: number) => {
        const spans = [{ start, end: start + name.length, told: 'code' as const }];
        readings.push({ provider, service, code, sure: sure - less - (wraps({ provider, ...library }, name) ? 0.05 : 0), layer: layers.library, spans });
      };
      const home = space && !inner.test(after) ? libraries.find((one) => livesIn(one, space)) : undefined;
      if (home && !none.test(name)) {
        const entry = known.find(({ library }) => library === home);
        if (entry || last.test(name) || errors.test(space)) add(home, entry?.code ?? name, home.sure ?? 0.84);
        continue;
      }
      for (const { library, code, own } of known) {
        const { sure = 0.84, alone = 0.7 } = library;
        const told = spoken.test(after) ? 0.12 : 0; // within a sentence it is spoken of, not raised
        if (library.spaces instanceof RegExp && foreign.test(space)) continue; // a class of another library
        if (named.get(library)) add(library, code, sure - (own ? told : 0.02 + told));
        else if (own) add(library, code, alone - told);
      }
    }
    return readings;
  };
};

/** Where a class is printed, it says what the words beside it only tell. */
export const afterClasses = (classes: readonly Reading[], said: readonly Reading[]): Reading[] => {
  const told = new Set(classes.filter(({ sure }) => sure > 0.81).map(({ code }) => code));
  return [...classes, ...said.map((one) => (told.size > 0 && !told.has(one.code) ? { ...one, sure: one.sure - 0.05 } : one))];
};
