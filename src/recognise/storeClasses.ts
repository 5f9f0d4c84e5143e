import type { Fixed, Reading } from './reading.ts';
import type { View } from './view.ts';

/** The classes that the libraries of a system raise. */
export interface Classes {
  /** Names that no other library has. */
  own: ReadonlySet<string>;
  /** Names that others have as well: theirs only where their system is named. */
  shared: ReadonlySet<string>;
  /** What stands before the name where a language prints it: package, module, namespace. */
  packages: RegExp;
  /** Classes that wrap what really happened. */
  around: RegExp;
}

/** Names in a list. */
export const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const word = /\b[A-Z][A-Za-z0-9]{3,80}(?![A-Za-z0-9_])/g;
const raised =
  /(?:[A-Za-z0-9]{2}(?:Error|Exception)|NotFound|Conflict|Exceeded|Timeout|Fenced|Unavailable|Denied|Failed|Closed|Unauthorized|Forbidden|BadRequest|BadGateway|TooManyRequests|TooLarge|PreconditionFailed)$/;
/** What stands before a class that another wraps. */
const within = /(?:Caused by:|nested exception is|--->|Inner exception:?|caused by -)\s{0,4}[\w.:\\$]{0,100}$/i;

/** How much less sure a name is that stands as here; undefined where it is none of theirs. */
const lessBy = ({ name, before, after }: Place, named: boolean, { own, shared, packages }: Classes): number | undefined => {
  const path = /[\w.:\\$]{1,100}$/.exec(before)?.[0] ?? '';
  if (/[.:\\$]$/.test(path) && packages.test(path)) return raised.test(name) || own.has(name) || shared.has(name) ? 0 : undefined;
  if (/[\w$]\.$|::$|\w\\{1,2}$/.test(path)) return undefined; // a class of another library
  if (!own.has(name) && !(named && shared.has(name))) return undefined;
  // within a sentence it is spoken of, not raised
  return spoken.test(after) ? (own.has(name) ? 0.12 : 0.22) : 0;
};
const spoken = /^ {1,2}[a-z]/;

interface Place {
  name: string;
  start: number;
  /** What stands before and behind it. */
  before: string;
  after: string;
}

/** How many names are looked at in one text. */
const most = 300;
const inViews = new WeakMap<View, Place[]>();

/** The names that may be classes as they are raised, not as the places of a stack trace show them. */
const placesIn = (view: View): Place[] => {
  const known = inViews.get(view);
  if (known) return known;
  const places: Place[] = [];
  for (const { 0: name, index } of view.text.matchAll(word)) {
    if (places.length >= most) break;
    if (name.length < 6 || !/[a-z][A-Z]|Error|Exception|^(?:Conflict|Forbidden|Unauthorized)$/.test(name)) continue;
    const end = index + name.length;
    if (/^(?:\.(?:[a-z<]|java)|#\w)/.test(view.text.slice(end, end + 3))) continue; // at FooException.of(FooException.java:12)
    const before = view.text.slice(Math.max(0, index - 140), index);
    if (/\b(?:instanceof|throws|catch|except|rescue|import|at|at new) {1,3}[\w.:\\$]{0,100}$/.test(before)) continue;
    places.push({ name, start: index, before, after: view.text.slice(end, end + 20) });
  }
  inViews.set(view, places);
  return places;
};

/** The classes that stand in the text as raised. `named`: the system is named in the text. */
export const raisedClasses = (view: View, fixed: Omit<Fixed, 'code'> & { layer: number }, classes: Classes, named: boolean): Reading[] =>
  placesIn(view)
    .flatMap((place): Reading[] => {
      const { name, start, before } = place;
      const less = lessBy(place, named, classes);
      if (less === undefined) return [];
      const step = classes.around.test(name) ? -0.05 : within.test(before) ? 0.02 : 0;
      return [{ ...fixed, code: name, sure: fixed.sure + step - less, spans: [{ start, end: start + name.length, told: 'code' }] }];
    })
    .slice(0, 20);
