import type { CatalogueRow } from '#schema';
import { type Catalogued, namesOfRow, rowsOf, statedStatus } from './catalogue.ts';
import { type ErrorEntry, ownerOf } from './entries.ts';
import type { Graph } from './graph.ts';

/** The rows of the catalogue that are this error, by its code or its class. An HTTP status is the standard’s, whoever answers it. */
export const rowsOfError = (graph: Graph, { id, data }: ErrorEntry): Catalogued[] =>
  rowsOf(graph.catalogue, /^[1-5]\d\d$/.test(data.code) ? 'http' : ownerOf(id)).filter(({ row }) => namesOfRow(row).includes(data.code));

/** Packages and versions in which rows can be seen, each once: those of their shelves, or all of a source that has no shelf for each. */
export const packagesOf = (rows: Catalogued[]): string[] => [
  ...new Set(
    rows.flatMap(({ source, shelf }) =>
      source.data.packages.filter(({ name }) => shelf.package === undefined || shelf.package === name).map(({ name, version }) => `${name} ${version}`),
    ),
  ),
];

/** The same in a line. */
export const seenIn = (rows: Catalogued[]): string => packagesOf(rows).join(', ');

/** Operation names as vendors write them: one word with capitals inside. */
export const operationsIn = (text: string): string[] => text.match(/\b[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+\b/g) ?? [];

/** How many facts of a page are compared with packages: its code, and each status, class and operation that a row speaks of. */
export const comparedFacts = (graph: Graph, error: ErrorEntry): number => {
  const rows = rowsOfError(graph, error);
  const { status, raisedBy, notRaisedBy } = error.data;
  const speaks = (test: (row: CatalogueRow) => boolean) => rows.some(({ row }) => test(row));
  const known: Record<(typeof status)[number]['kind'], boolean> = {
    http: rows.some((one) => statedStatus(one).length > 0),
    sqlstate: speaks((row) => Boolean(row.sqlstate)),
    grpc: rows.length > 0,
    'error-number': speaks((row) => row.number !== undefined),
    'exit-code': false,
  };
  return (
    Number(rows.length > 0) +
    status.filter(({ kind }) => known[kind]).length +
    new Set(rows.flatMap(({ row }) => namesOfRow(row).slice(1))).size +
    [...raisedBy, ...notRaisedBy].filter(({ operation }) => operationsIn(operation).length > 0 && speaks((row) => Boolean(row.operations))).length
  );
};
