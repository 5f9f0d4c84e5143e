import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Graph, graphOnShelf } from '#model';
import { codeIndex, knownRows } from '#publish/codeIndex';
import { readDisk } from '#read/disk';
import { type Candidate, knowledgeOf, knownPages } from '#recognise';

/** An error text as somebody pasted it in public, and what it shows. */
export interface GoldenError {
  /** The thread. */
  source: string;
  system: string;
  form: string;
  text: string;
  provider: string;
  service: string | null;
  operation: string | null;
  code: string;
  /** Other answers that are as right: another spelling, a number, an outer code where it is debatable. */
  also: string[];
  httpStatus: number | null;
}

/** A query as it is typed in an incident, and the pages one of which must be among the first three. */
export interface GoldenQuery {
  query: string;
  pages: string[];
  kind: string;
  /** The query is a code: its page is the first result. */
  exact: boolean;
}

/** The rows of one file of src/tests/golden: one JSON object a line. */
export const golden = <T>(name: string): T[] =>
  readFileSync(join(import.meta.dirname, 'golden', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T); // the shape is tested with the rows

/** All content of this checkout. */
export const graph: Graph = graphOnShelf(readDisk(process.cwd()).shelf);
export const index = codeIndex(graph);
/** What `npm run lookup` knows. */
export const knowledge = knowledgeOf([...knownPages(index), ...knownRows(graph)]);

const key = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Is this what the row shows, in one of the spellings that are as right? */
export const isRight = ({ code, also }: GoldenError, candidate: Candidate | undefined): boolean =>
  candidate !== undefined && [code, ...also].map(key).includes(key(candidate.code));
