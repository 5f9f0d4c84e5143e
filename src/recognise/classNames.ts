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

const fits = (name: string, before: string, named: boolean, { own, shared, packages }: Classes): boolean => {
  const path = /[\w.:\\$]{1,100}$/.exec(before)?.[0] ?? '';
  if (/[.:\\$]$/.test(path) && packages.test(path)) return raised.test(name) || own.has(name) || shared.has(name);
  if (/[\w$]\.$|::$|\w\\{1,2}$/.test(path)) return false; // a class of another library
  return own.has(name) || (named && shared.has(name));
};

interface Place {
  name: string;
  start: number;
  /** What stands before it. */
  before: string;
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
    places.push({ name, start: index, before });
  }
  inViews.set(view, places);
  return places;
};

/** The classes that stand in the text as raised. `named`: the system is named in the text. */
export const raisedClasses = (view: View, fixed: Omit<Fixed, 'code'> & { layer: number }, classes: Classes, named: boolean): Reading[] =>
  placesIn(view)
    .filter(({ name, before }) => fits(name, before, named, classes))
    .slice(0, 20)
    .map(({ name, start, before }) => {
      const step = classes.around.test(name) ? -0.05 : within.test(before) ? 0.02 : 0;
      return { ...fixed, code: name, sure: fixed.sure + step, spans: [{ start, end: start + name.length, told: 'code' }] };
    });
