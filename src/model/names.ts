import { allRows, type Catalogued, namesOfRow } from './catalogue.ts';
import { type ErrorEntry, ownerOf } from './entries.ts';
import { all, type Graph } from './graph.ts';

/** How an error carries a name: as its code, as a name of its own, or as a class that others share. */
export interface Bearer {
  error: ErrorEntry;
  as: 'code' | 'alias' | 'shared';
  /** Where the name is printed, for an alias or a shared class. */
  where?: string;
}

/** One name as somebody may type or link it, every error that carries it, and every row of the catalogue that does. */
export interface Name {
  name: string;
  bearers: Bearer[];
  rows: Catalogued[];
}

/** A name as the last part of an address: `::` is written as a dot, and a text with other signs (a message, a title) has none. */
export const nameAddress = (name: string): string | undefined => {
  const plain = name.replaceAll('::', '.');
  return /^[A-Za-z0-9][\w.$-]*$/.test(plain) ? plain : undefined;
};

/** A name and, for a qualified class, its last part: org.postgresql.util.PSQLException, PSQLException. */
const spellings = (name: string): string[] => {
  const whole = nameAddress(name);
  if (!whole) return [];
  const last = whole.split('.').at(-1) ?? whole;
  return last === whole || !/[A-Za-z]{3}/.test(last) ? [whole] : [whole, last];
};

/** Thousands of names: made once for each graph. */
const kept = new WeakMap<Graph, Name[]>();

/**
 * Every name that has a page under /e/. Spellings that differ only in case share their bearers, so that the page of
 * either answers, and a file system that ignores case holds one page with the same content.
 */
export const names = (graph: Graph): Name[] => {
  const before = kept.get(graph);
  if (before) return before;
  const bearers = new Map<string, Bearer[]>();
  const rows = new Map<string, Catalogued[]>();
  const spelled = new Set<string>();
  const add = (name: string, bearer: Bearer) => {
    for (const spelling of spellings(name)) {
      spelled.add(spelling);
      const key = spelling.toLowerCase();
      const list = bearers.get(key) ?? [];
      if (!list.some((other) => other.error === bearer.error)) bearers.set(key, [...list, bearer]);
    }
  };
  for (const error of all(graph, 'error')) add(error.data.code, { error, as: 'code' });
  for (const error of all(graph, 'error')) for (const { name, where } of error.data.aliases) add(name, { error, as: 'alias', where });
  for (const error of all(graph, 'error')) for (const { name, where } of error.data.seenAs) add(name, { error, as: 'shared', where });
  for (const one of allRows(graph.catalogue))
    for (const name of namesOfRow(one.row).flatMap((name) => nameAddress(name) ?? [])) {
      spelled.add(name);
      const key = name.toLowerCase();
      const list = rows.get(key) ?? [];
      if (!list.some((other) => other.row === one.row)) rows.set(key, [...list, one]);
    }
  const inUseFirst = (list: Bearer[]): Bearer[] => list.toSorted((a, b) => Number(isRetired(a)) - Number(isRetired(b)));
  const found = [...spelled]
    .toSorted()
    .map((name) => ({ name, bearers: inUseFirst(bearers.get(name.toLowerCase()) ?? []), rows: rows.get(name.toLowerCase()) ?? [] }));
  kept.set(graph, found);
  return found;
};

const isRetired = ({ error }: Bearer): boolean => error.data.retired !== undefined;

/** The error whose first screen a name's page shows: the only one that means this name, in our pages and in the catalogue; of one in use and retired ones, that in use. */
export const soleBearer = ({ bearers, rows }: Name): ErrorEntry | undefined => {
  const inUse = bearers.filter((one) => !isRetired(one));
  const [only, second] = inUse.length > 0 ? inUse : bearers;
  return only && !second && only.as !== 'shared' && rows.every(({ shelf }) => shelf.of === ownerOf(only.error.id)) ? only.error : undefined;
};

/** The addresses of all names. */
export const nameAddresses = (graph: Graph): string[] => names(graph).map(({ name }) => `/e/${name}/`);
