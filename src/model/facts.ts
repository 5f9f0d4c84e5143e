import { type FactField, factFields, type Proof } from '#schema';
import type { ErrorEntry } from './entries.ts';
import type { Graph } from './graph.ts';
import { proofsIn } from './sourceProblems.ts';
import { rowsOfError } from './vendorRows.ts';

/** One fact of an error page: its field, how it is proved, and by which source of the page. */
export interface Fact {
  field: FactField;
  /** rule-of-thumb: our own conclusion, marked as that; only a verdict may be one. */
  proof: Proof | 'rule-of-thumb';
  /** Undefined where the catalogue itself is the proof. */
  source: string | undefined;
}

/** All facts of an error page. A code that a vendor’s package declares is proved by the catalogue. */
export const factsOf = (graph: Graph, error: ErrorEntry): Fact[] => {
  const { data } = error;
  const rows = (Object.keys(factFields) as FactField[]) // keys of the list
    .flatMap((field) => (field === 'code' || field === 'retry' ? [] : proofsIn(data[field]).map(({ proof, source }): Fact => ({ field, proof, source }))));
  const listed = rowsOfError(graph, error).length > 0;
  const code: Fact = listed || !data.spelling ? { field: 'code', proof: 'package', source: undefined } : { field: 'code', ...data.spelling };
  const basis = data.sources.find(({ id }) => id === data.retry.basis);
  const proof = !basis ? 'rule-of-thumb' : basis.kind === 'vendor-source' ? 'package' : basis.kind === 'observed' ? 'run' : 'docs';
  return [code, { field: 'retry', proof, source: basis?.id }, ...rows];
};
