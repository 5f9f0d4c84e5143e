import { layers, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** The classes of one library. */
export interface Library {
  provider: string;
  service?: string;
  /** Words in lower case that stand in its traces and messages. */
  words: readonly string[];
  /** Where its classes live, as the language prints it: every name that stands behind it is one of an error. */
  spaces?: readonly string[];
  /** Names that are only its own: they say it alone. `Name=CODE` for the code of the system that a name stands for. */
  own?: string;
  /** Names that other libraries have too: only beside one of the words. */
  shared?: string;
  /** Names that tell no more than that something failed: the others go before them. */
  around?: string;
}

interface Entry {
  library: Library;
  code: string;
  own: boolean;
  around: boolean;
}

const namesOf = (list: string | undefined): string[] => list?.trim().split(/\s+/) ?? [];

/** The libraries by the names of their classes, made once. */
const entries = (libraries: readonly Library[]): Map<string, Entry[]> => {
  const all = new Map<string, Entry[]>();
  for (const library of libraries) {
    const around = new Set(namesOf(library.around));
    for (const [list, own] of [
      [library.own, true],
      [library.shared, false],
      [library.around, false],
    ] as const) // three lists of names
      for (const one of namesOf(list)) {
        const [name = '', code = name] = one.split('=');
        if (around.has(name) && list !== library.around) continue;
        all.set(name, [...(all.get(name) ?? []), { library, code, own, around: around.has(name) }]);
      }
  }
  return all;
};

const name = /(?<![A-Za-z0-9_])[A-Z][A-Za-z0-9_]{3,70}(?![A-Za-z0-9_])/g;
const spaced = /[A-Za-z0-9_.\\:$]/;
const causes = /(?:caused by|nested exception is|inner exception|internal exception|--->|\[root cause\]):?\s{0,3}$/i;
/** Frames of a stack, and code: the name is where it is thrown, not what is said. */
const frame = /(?:^|\s)(?:at|new|import|extends|throw|throws|raise|class|function|async)\s{1,3}$/;
const last = /(?:Error|Exception|Failure|Fault)$/;
/** Names behind a space of names that are none of errors. */
const none = /^(?:Errors?|Exceptions?|Base|Model|Models|Driver|Client|Server|Connection|Collection|Database|Cursor|Session|Query|Repository|Builder)$/;
/** The end of a space of names in which only errors are. */
const errors = /(?:errors?|exc|exceptions?)(?:\.|::|\\{1,2})$/i;
/** Lines of code that only name a class. */
const code = /^\s{0,20}(?:import|export|from|use|using|package|catch|rescue|except)\b/;
const lineBefore = (before: string): string => before.slice(before.lastIndexOf('\n') + 1);
/** How far before a name its space of names reaches, how many names are looked at, and how many readings one text gives. */
const reach = 160;
const mostNames = 20_000;
const most = 30;

/** What reads the classes of these libraries. A name by itself is less sure than one beside the words of its library. */
export const classNames = (libraries: readonly Library[]): ((view: View) => Reading[]) => {
  let made: Map<string, Entry[]> | undefined;
  return (view) => {
    made ??= entries(libraries);
    const named = new Map(libraries.map((library) => [library, library.words.some((word) => view.lower.includes(word))]));
    const readings: Reading[] = [];
    let looked = 0;
    for (const match of view.text.matchAll(name)) {
      if (++looked > mostNames || readings.length >= most) break;
      const [written] = match;
      const known = made.get(written);
      if (!known && !/[.:\\]/.test(view.text.charAt(match.index - 1))) continue;
      const before = view.text.slice(Math.max(0, match.index - reach), match.index);
      let from = before.length;
      while (from > 0 && spaced.test(before.charAt(from - 1))) from--;
      const space = before.slice(from);
      const lead = before.slice(0, from);
      const less = frame.test(lead) ? 0.12 : causes.test(lead) ? -0.03 : 0;
      const add = (library: Library, code: string, sure: number) =>
        readings.push({
          provider: library.provider,
          service: library.service,
          code,
          sure: sure - less,
          layer: layers.library,
          spans: [{ start: match.index, end: match.index + written.length, told: 'code' }],
        });
      if (code.test(lineBefore(before))) continue;
      const after = view.text.slice(match.index + written.length, match.index + written.length + 3);
      const home =
        space && !/^(?:\.[A-Za-z]|::|\\{1,2}|\+)/.test(after)
          ? libraries.find(({ spaces }) =>
              spaces?.some((one) =>
                space
                  .replace(/\\{2,8}/g, '\\')
                  .replace(/^[\\:.]{1,4}/, '')
                  .startsWith(one),
              ),
            )
          : undefined;
      if (home && !none.test(written)) {
        const entry = known?.find(({ library }) => library === home);
        if (entry || last.test(written) || errors.test(space)) add(home, entry?.code ?? written, entry?.around ? 0.8 : 0.84);
      } else
        for (const { library, code, own, around } of known ?? []) {
          if (named.get(library)) add(library, code, around ? 0.8 : own ? 0.84 : 0.82);
          else if (own) add(library, code, around ? 0.6 : 0.7);
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
