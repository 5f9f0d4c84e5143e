import { type ConceptEntry, errorsOfConcept, type Graph } from '#model';

/** A few telling codes of a concept, for lists: names before numbers, each once. */
export const someCodes = (graph: Graph, { id, data }: ConceptEntry, most: number): string[] => {
  const codes = [...new Set([...errorsOfConcept(graph, id).map((error) => error.data.code), ...data.names.map((one) => one.code)])];
  const isName = (code: string) => /^[A-Za-z]\w{5,}$/.test(code);
  return codes.toSorted((a, b) => Number(isName(b)) - Number(isName(a))).slice(0, most);
};
