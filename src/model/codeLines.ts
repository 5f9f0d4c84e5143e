import { addressOf, serviceAddress } from './addresses.ts';
import type { Catalogued } from './catalogue.ts';
import { type ErrorEntry, ownerOf } from './entries.ts';
import { all, type Graph } from './graph.ts';
import { nameAddress } from './names.ts';
import { rowsOfError } from './vendorRows.ts';

/** Codes of one owner as a list shows them: rows that say the same code are one line. */
export interface CodeLine {
  code: string;
  /** The error page, where there is one; else the page of the name. */
  href: string | undefined;
  error: ErrorEntry | undefined;
  classes: string[];
  /** Numbers, with the product where products differ. */
  numbers: string[];
  /** Statuses with whose they are, where they are an emulator’s. */
  statuses: string[];
  operations: number;
  marks: string[];
  parts: string[];
}

const unique = <T>(list: (T | undefined)[]): T[] => [...new Set(list.filter((one) => one !== undefined))];

/** A status as it is shown: an emulator’s is called that. */
export const statusesOf = ({ row, source }: Catalogued): string[] =>
  (row.status ?? []).map((status) =>
    source.data.statusFrom === 'emulator'
      ? `${status} (${source.data.packages[0]?.name})`
      : source.data.statusFrom === 'mapping'
        ? `${status} at an HTTP gateway`
        : String(status),
  );

/** What a package says besides: whose fault it is, whether it may be sent again, since when it is gone. */
export const marksOf = ({ row }: Catalogued): string[] =>
  unique([
    row.fault === 'service' ? 'the service’s fault' : undefined,
    row.retryable === 'yes' ? 'retryable' : row.retryable === 'throttling' ? 'retryable, throttling' : row.retryable === 'no' ? 'not retryable' : undefined,
    row.gone && `gone since ${row.gone}`,
  ]);

/** The numbers of a code; where products number it differently, each with its product. */
const numbersOf = (same: Catalogued[]): string[] => {
  const differ = unique(same.map(({ row }) => row.number)).length > 1;
  return unique(same.map(({ row }) => (row.number === undefined ? undefined : differ && row.part ? `${row.number} (${row.part})` : String(row.number))));
};

/** The page of each row that has one: asked for by every list of codes, made once for each graph. */
const kept = new WeakMap<Graph, Map<Catalogued['row'], ErrorEntry>>();
const pagedRows = (graph: Graph): Map<Catalogued['row'], ErrorEntry> => {
  const found = kept.get(graph) ?? new Map(all(graph, 'error').flatMap((error) => rowsOfError(graph, error).map(({ row }) => [row, error] as const)));
  kept.set(graph, found);
  return found;
};

/** Made once: a collator for each comparison costs more than all the rest of a list. */
const order = new Intl.Collator('en', { numeric: true });

/** The lines of an owner, those with a page of their own first, then by code. */
export const codeLines = (graph: Graph, rows: Catalogued[]): CodeLine[] => {
  const paged = pagedRows(graph);
  const lines = [...Map.groupBy(rows, ({ row }) => row.code)].map(([code, same]): CodeLine => {
    const error = same.map(({ row }) => paged.get(row)).find((one) => one && ownerOf(one.id) === same[0]?.shelf.of);
    const plain = nameAddress(code);
    const emulated =
      same.every(({ source }) => source.data.statusFrom === 'emulator') || !same.some(({ row, source }) => row.status && source.data.statusFrom !== 'emulator');
    return {
      code,
      error,
      href: error ? addressOf(error) : plain && `/e/${plain}/`,
      classes: unique(same.map(({ row }) => (row.class === row.code ? undefined : row.class))),
      numbers: numbersOf(same),
      // Where the vendor has a status, the emulator’s adds nothing.
      statuses: unique(same.filter(({ source }) => emulated || source.data.statusFrom !== 'emulator').flatMap(statusesOf)),
      operations: new Set(same.flatMap(({ row }) => row.operations ?? [])).size,
      marks: unique(same.flatMap(marksOf)),
      parts: unique(same.map(({ row }) => row.part)),
    };
  });
  return lines.toSorted((a, b) => Number(Boolean(b.error)) - Number(Boolean(a.error)) || order.compare(a.code, b.code));
};

/** Where a row stands on the page of its owner. */
export const rowAddress = ({ shelf, row }: Catalogued): string => {
  const [provider = '', service] = shelf.of.split('/');
  return `${service ? serviceAddress(provider, service) : addressOf({ kind: 'provider', id: provider })}#${row.code}`;
};
