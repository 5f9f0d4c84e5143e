import type { CatalogueData, CatalogueRow, CatalogueShelf } from '#schema';

/** One difference between two states of a source; `say` is what a person reads. */
export interface CatalogueChange {
  kind: 'added' | 'gone' | 'back' | 'changed';
  /** aws/iam ConcurrentModification */
  what: string;
  say: string;
}

const keyOf = ({ of }: CatalogueShelf, { code, part }: CatalogueRow): string => [of, code, ...(part ? [`(${part})`] : [])].join(' ');

/** The rows of a source by owner, code and part; a code with several classes has several rows. */
const grouped = (data: CatalogueData | undefined): Map<string, CatalogueRow[]> => {
  const found = new Map<string, CatalogueRow[]>();
  for (const shelf of data?.shelves ?? [])
    for (const row of shelf.codes) {
      const key = keyOf(shelf, row);
      found.set(key, [...(found.get(key) ?? []), row]);
    }
  return found;
};

/** The version in which a row was looked for in vain: that of its shelf’s package. */
const versionOf = ({ packages }: CatalogueData, shelf: CatalogueShelf): string =>
  (packages.find(({ name }) => name === shelf.package) ?? packages[0])?.version ?? 'unknown';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (rows: CatalogueRow[]): CatalogueRow[] =>
  rows.toSorted((a, b) => order(a.code, b.code) || order(a.class ?? '', b.class ?? '') || order(a.part ?? '', b.part ?? ''));

/**
 * A new extract with what the committed one had besides: a code that the vendor no longer declares stays, marked with the
 * version that lacks it; one that comes back is as the vendor has it now.
 */
export const merged = (before: CatalogueData | undefined, fresh: CatalogueData): CatalogueData => {
  const now = grouped(fresh);
  const lost = (before?.shelves ?? []).flatMap((shelf) => {
    const rows = shelf.codes.filter((row) => !now.has(keyOf(shelf, row))).map((row) => ({ ...row, gone: row.gone ?? versionOf(fresh, shelf) }));
    return rows.length > 0 ? [{ ...shelf, codes: rows }] : [];
  });
  const home = (shelf: CatalogueShelf) =>
    fresh.shelves.find((one) => one.of === shelf.of && one.package === shelf.package) ?? fresh.shelves.find((one) => one.of === shelf.of);
  const kept = fresh.shelves.map((shelf) => ({
    ...shelf,
    codes: inOrder([...shelf.codes, ...lost.filter((one) => home(one) === shelf).flatMap(({ codes }) => codes)]),
  }));
  const shelves = [...kept, ...lost.filter((one) => !home(one))].toSorted((a, b) => order(a.of, b.of) || order(a.package ?? '', b.package ?? ''));
  return { ...fresh, shelves };
};

const unique = (values: string[]): string[] => [...new Set(values)];
const told = (rows: CatalogueRow[], value: (row: CatalogueRow) => unknown): string =>
  unique(rows.flatMap((row) => value(row) ?? []).map(String))
    .toSorted(order)
    .join(', ') || 'none';

const fields: [string, (row: CatalogueRow) => unknown][] = [
  ['status', ({ status }) => status],
  ['class', (row) => row.class],
  ['number', ({ number }) => number],
  ['SQLSTATE', ({ sqlstate }) => sqlstate],
  ['fault', ({ fault }) => fault],
  ['retryable', ({ retryable }) => retryable],
];

/** What changed in the rows of one code: status 400 → 409; operations +2 −1. */
const difference = (before: CatalogueRow[], after: CatalogueRow[]): string[] => {
  const operations = (rows: CatalogueRow[]) => new Set(rows.flatMap((row) => row.operations ?? []));
  const added = operations(after).difference(operations(before)).size;
  const removed = operations(before).difference(operations(after)).size;
  const counts = [added > 0 && `+${added}`, removed > 0 && `−${removed}`].filter((one) => one !== false);
  return [
    ...fields.flatMap(([name, value]) => (told(before, value) === told(after, value) ? [] : `${name} ${told(before, value)} → ${told(after, value)}`)),
    ...(counts.length > 0 ? [`operations ${counts.join(' ')}`] : []),
  ];
};

const short = (rows: CatalogueRow[]): string => (rows.some(({ status }) => status) ? ` ${told(rows, ({ status }) => status)}` : '');

/** Every difference between two states of one source, in the order of owners and codes. */
export const catalogueChanges = (before: CatalogueData | undefined, after: CatalogueData): CatalogueChange[] => {
  const [old, now] = [grouped(before), grouped(after)];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted(order).flatMap((what): CatalogueChange | CatalogueChange[] => {
    const [was, is] = [old.get(what), now.get(what)];
    const [wasGone, isGone] = [was?.every(({ gone }) => gone), is?.every(({ gone }) => gone)];
    if (!was) return { kind: 'added', what, say: `+ ${what}${short(is ?? [])}` };
    if (!is) return { kind: 'gone', what, say: `- ${what}${short(was)} (removed from the file)` };
    if (isGone && !wasGone) return { kind: 'gone', what, say: `- ${what}${short(was)} (gone since ${told(is, ({ gone }) => gone)})` };
    if (wasGone && !isGone) return { kind: 'back', what, say: `+ ${what}${short(is)} (is back)` };
    const changed = difference(was, is);
    return changed.length > 0 ? { kind: 'changed', what, say: `≠ ${what}: ${changed.join('; ')}` } : [];
  });
};
