import type { CatalogueRow } from '#schema';
import { type Catalogued, namesOfRow, rowsOf, statedStatus } from './catalogue.ts';
import { type ErrorEntry, ownerOf } from './entries.ts';
import type { Graph } from './graph.ts';
import type { Problem, Sound } from './problem.ts';
import { didYouMean } from './refusals.ts';
import { operationsIn, rowsOfError, seenIn } from './vendorRows.ts';

/** What is said at a field of the page. */
type Say = (path: (string | number)[], message: string) => Problem;

const remedy = 'Correct it, or say in “disagrees” why the page is right.';

/** What an error page states against what the vendor’s packages declare. A fact with `disagrees` has said why it differs. */
export const factProblems = ({ draft, entry }: Sound, graph: Graph): Problem[] => {
  if (entry.kind !== 'error') return [];
  const say: Say = (path, message) => ({ file: draft.file, at: { path }, message });
  const rows = rowsOfError(graph, entry);
  if (rows.length === 0) return entry.data.spelling ? [] : [unlisted(entry, rowsOf(graph.catalogue, ownerOf(entry.id)), say)];
  return [statuses, classes, operations, notOperations, retryable].flatMap((check) => check(entry, rows, say));
};

/** The code stands in no vendor’s list, and the page names no other proof of its spelling. */
const unlisted = ({ id, data }: ErrorEntry, known: Catalogued[], say: Say): Problem => {
  const twin = known.find(({ row }) => namesOfRow(row).some((name) => name.toLowerCase() === data.code.toLowerCase()));
  if (twin) return say(['code'], `The vendor spells it “${twin.row.code}” (${seenIn([twin])}). Correct the code, and the file’s name.`);
  const names = known.flatMap(({ row }) => namesOfRow(row));
  return say(
    ['code'],
    `No package in the catalogue declares “${data.code}” for ${ownerOf(id)}.${didYouMean(data.code, names)} Say in “spelling” what else proves it.`,
  );
};

/** Sources of different age may differ among themselves: the page is right with any of them. */
const statuses = ({ data }: ErrorEntry, rows: Catalogued[], say: Say): Problem[] =>
  data.status.flatMap((fact, at) => {
    const differs = (path: string, stated: unknown, theirs: unknown[]): Problem[] => {
      const list = [...new Set(theirs.filter((one) => one !== undefined))];
      return stated === undefined || fact.disagrees || list.length === 0 || list.includes(stated)
        ? []
        : [say(['status', at, path], `The page states ${stated}; the vendor’s package has ${list.join(', ')} (${seenIn(rows)}). ${remedy}`)];
    };
    const all = <T>(of: (row: CatalogueRow) => T) => rows.map(({ row }) => of(row));
    if (fact.kind === 'http') return differs('value', fact.value, rows.flatMap(statedStatus));
    if (fact.kind === 'sqlstate')
      return [
        ...differs(
          'value',
          fact.value,
          all((row) => row.sqlstate),
        ),
        ...differs(
          'name',
          fact.name,
          all((row) => (row.sqlstate ? row.class : undefined)),
        ),
      ];
    if (fact.kind === 'grpc')
      return differs(
        'value',
        fact.value,
        all((row) => row.code),
      );
    return fact.kind === 'error-number'
      ? differs(
          'value',
          fact.value,
          all((row) => row.number),
        )
      : [];
  });

/** A class of the vendor that differs only in letter case, or that the page does not name. */
const classes = ({ data }: ErrorEntry, rows: Catalogued[], say: Say): Problem[] => {
  const told = [...data.aliases, ...data.seenAs].map(({ name }) => name.split('.').at(-1) ?? name);
  const elsewhere = [data.code, data.title, ...data.status.map(({ name }) => name)];
  return [...new Set(rows.flatMap(({ row }) => namesOfRow(row)))]
    .filter((theirs) => !told.includes(theirs) && !elsewhere.includes(theirs))
    .map((theirs) => {
      const at = data.aliases.findIndex(({ name }) => name.split('.').at(-1)?.toLowerCase() === theirs.toLowerCase());
      return at === -1
        ? say(['aliases'], `The vendor’s package calls it “${theirs}” as well (${seenIn(rows)}). Name it under “aliases” or “seenAs”.`)
        : say(['aliases', at, 'name'], `The vendor writes “${theirs}” (${seenIn(rows)}). Correct the spelling.`);
    });
};

const declared = (rows: Catalogued[]): string[] => rows.flatMap(({ row }) => row.operations ?? []);

const operations = ({ data }: ErrorEntry, rows: Catalogued[], say: Say): Problem[] => {
  const theirs = declared(rows);
  if (theirs.length === 0) return [];
  return data.raisedBy.flatMap(({ operation, disagrees }, at) =>
    operationsIn(operation)
      .filter((name) => !disagrees && !theirs.includes(name))
      .map((name) =>
        say(
          ['raisedBy', at, 'operation'],
          `The page says that ${name} raises it; the vendor’s package does not declare it there (${seenIn(rows)}).${didYouMean(name, theirs)} ${remedy}`,
        ),
      ),
  );
};

const notOperations = ({ data }: ErrorEntry, rows: Catalogued[], say: Say): Problem[] => {
  const theirs = declared(rows);
  return data.notRaisedBy.flatMap(({ operation, disagrees }, at) =>
    operationsIn(operation)
      .filter((name) => !disagrees && theirs.includes(name))
      .map((name) =>
        say(
          ['notRaisedBy', at, 'operation'],
          `The page says that ${name} does not raise it; the vendor’s package declares it there (${seenIn(rows)}). ${remedy}`,
        ),
      ),
  );
};

/** What the package calls safe to send again, against the verdict; a verdict by cases is the writer’s to explain. */
const retryable = ({ data: { retry } }: ErrorEntry, rows: Catalogued[], say: Say): Problem[] => {
  if (!('verdict' in retry) || retry.disagrees) return [];
  const against: Partial<Record<NonNullable<CatalogueRow['retryable']>, string>> = { yes: 'never', throttling: 'never', no: 'same-request' };
  const wrong = rows.find(({ row }) => row.retryable && against[row.retryable] === retry.verdict);
  const mark = wrong?.row.retryable === 'no' ? 'not retryable' : 'retryable';
  return wrong ? [say(['retry', 'verdict'], `The page says “${retry.verdict}”; the vendor’s package marks it ${mark} (${seenIn([wrong])}). ${remedy}`)] : [];
};
