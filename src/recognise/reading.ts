import type { View } from './view.ts';

/** What a marked part of the text told. */
export type Told = 'code' | 'message' | 'service' | 'operation' | 'status';

/** A part of the text, from `start` up to but without `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  told: Told;
}

/** How deep in its wrappings an error stands: what a status line says is outermost, what the failing system itself said is innermost. */
export const layers = { transport: 0, tool: 1, library: 2, system: 3, lock: 4 } as const;

/** One error as one envelope read it. */
export interface Reading {
  provider: string;
  service?: string | undefined;
  /** The service that words beside the error name, where its form tells none. */
  beside?: string | undefined;
  operation?: string | undefined;
  code: string;
  /** HTTP status. */
  status?: number | undefined;
  /** From 0 to 1: how sure this form makes it, before anything else is asked. */
  sure: number;
  layer: number;
  spans: Span[];
}

/** What stands fixed in a form: whose it is, and what its parts cannot tell. */
export type Fixed = Omit<Reading, 'code' | 'spans' | 'layer'> & { code?: string; layer?: number };

/** A form in which errors are printed. */
export interface Envelope {
  /** Its name in the words of the field. */
  name: string;
  read(view: View): Reading[];
}

const parts = ['code', 'operation', 'service', 'status', 'message'] as const;

/** How many errors of one form are read from one text, and how many places are looked at for them. */
const most = 40;
const mostPlaces = 400;

const flexed = new WeakMap<RegExp, RegExp>();

/** The pattern with each space as one to nine spaces or line ends: terminals and mail break lines anywhere between words. */
const flex = (pattern: RegExp): RegExp => {
  const before = flexed.get(pattern);
  if (before) return before;
  let inClass = false;
  const source = pattern.source.replace(/\\.|[[\] ]/g, (sign) => {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    return sign === ' ' && !inClass ? '\\s' : sign;
  });
  // A space that already has a count keeps it.
  const made = new RegExp(
    source.replace(/\\s(?![{?*+])/g, (sign, at: number) => (insideClass(source, at) ? sign : '\\s{1,9}')),
    pattern.flags,
  );
  flexed.set(pattern, made);
  return made;
};

const insideClass = (source: string, at: number): boolean => {
  const before = source.slice(0, at).replace(/\\./g, '  ');
  return before.lastIndexOf('[') > before.lastIndexOf(']');
};

/** What a pattern finds; its groups are named code, operation, service, status, message. `fix` may change or refuse (undefined) what was found. */
export const found = (
  view: View,
  pattern: RegExp,
  fixed: Fixed,
  fix: (reading: Reading, match: RegExpExecArray) => Reading | undefined = (one) => one,
): Reading[] => {
  const list: Reading[] = [];
  let places = 0;
  for (const match of view.text.matchAll(flex(pattern))) {
    if (++places > mostPlaces) break;
    const spots = match.indices?.groups ?? {};
    const spans = parts.flatMap((told) => {
      const place = spots[told];
      return place ? [{ start: place[0], end: place[1], told }] : [];
    });
    const { code = fixed.code, operation = fixed.operation, service = fixed.service, status } = match.groups ?? {};
    if (!code) continue;
    const reading = fix(
      {
        layer: layers.system,
        ...fixed,
        code,
        operation,
        service,
        status: status ? Number(status) : fixed.status,
        spans: spans.length > 0 ? spans : [whole(match)],
      },
      match,
    );
    if (reading) list.push(reading);
    if (list.length >= most) break;
  }
  return list;
};

const whole = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length, told: 'message' });

/** How sure a form makes it, where nothing else is said. */
export const usual = 0.94;

/** An envelope of patterns alone. Each has its own fixed parts, and may refuse a match. */
export const forms = (
  name: string,
  fixed: Omit<Fixed, 'sure'>,
  list: readonly (readonly [pattern: RegExp, own?: Partial<Fixed>, fix?: (reading: Reading, match: RegExpExecArray, view: View) => Reading | undefined])[],
): Envelope => ({
  name,
  read: (view) =>
    list.flatMap(
      ([pattern, own, fix]) =>
        found(view, pattern, { sure: usual, ...fixed, ...own } as Fixed, fix ? (reading, match) => fix(reading, match, view) : undefined), // spread keeps every field of both
    ),
});
