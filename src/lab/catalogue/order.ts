import type { CatalogueData, CatalogueRow, CatalogueShelf } from '#schema';
import type { LooseRow } from './source.ts';

/** By code unit, so that every machine sorts alike. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = <T>(list: T[] | undefined, by: (a: T, b: T) => number): T[] | undefined =>
  list && list.length > 0 ? [...new Set(list)].toSorted(by) : undefined;

const both = <T>(a: T[] | undefined, b: T[] | undefined): T[] => [...(a ?? []), ...(b ?? [])];

/** Two declarations of one code under one class in one part are one row: statuses and operations of both. */
const joined = (a: LooseRow, b: LooseRow): LooseRow => ({
  ...b,
  ...Object.fromEntries(Object.entries(a).filter(([, value]) => value !== undefined)),
  code: a.code,
  status: both(a.status, b.status),
  operations: both(a.operations, b.operations),
});

/** A row with its fields in one order; a class that is the code again says nothing. */
const row = (loose: LooseRow): CatalogueRow => {
  const { code, part, number, sqlstate, fault, retryable, gone } = loose;
  const status = sorted(loose.status, (a, b) => a - b);
  const operations = sorted(loose.operations, byText);
  return {
    code,
    ...(loose.class && loose.class !== code && { class: loose.class }),
    ...(part && { part }),
    ...(number !== undefined && { number }),
    ...(status && { status }),
    ...(sqlstate && { sqlstate }),
    ...(fault && { fault }),
    ...(retryable && { retryable }),
    ...(operations && { operations }),
    ...(gone && { gone }),
  };
};

/** Rows as a file has them: each code, class and part once, in this order. */
export const orderly = (rows: LooseRow[]): CatalogueRow[] => {
  const found = new Map<string, LooseRow>();
  for (const one of rows) {
    const key = `${one.code} ${one.class === one.code ? '' : (one.class ?? '')} ${one.part ?? ''}`;
    const before = found.get(key);
    found.set(key, before ? joined(before, one) : one);
  }
  return [...found.values()].map(row).toSorted((a, b) => byText(a.code, b.code) || byText(a.class ?? '', b.class ?? '') || byText(a.part ?? '', b.part ?? ''));
};

/** Shelves sorted by owner and package; those without a code are left out. */
export const shelved = (shelves: CatalogueShelf[]): CatalogueShelf[] =>
  shelves.filter(({ codes }) => codes.length > 0).toSorted((a, b) => byText(a.of, b.of) || byText(a.package ?? '', b.package ?? ''));

const list = (items: unknown[], indent: string): string => `[\n${items.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;

/** The text of a file of the catalogue: one package and one code a line, so that a difference can be read. */
export const rendered = ({ title, packages, statusFrom, note, shelves }: CatalogueData): string => {
  const head = Object.entries({ title, statusFrom, note }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${JSON.stringify(value)}`],
  );
  const texts = shelves.map(({ codes, ...rest }) => `    ${JSON.stringify(rest).slice(0, -1)},"codes":${list(codes, '    ')}}`);
  return `{\n  "packages": ${list(packages, '  ')},\n${head.join(',\n')},\n  "shelves": [\n${texts.join(',\n')}\n  ]\n}\n`;
};
