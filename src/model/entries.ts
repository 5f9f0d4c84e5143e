import type { CompareData, ConceptData, ErrorData, Kind, PlaybookData, ProviderData } from '#schema';

interface Of<K extends Kind, D> {
  kind: K;
  /** The path below the folder of its kind, without extension: azure/storage/ConditionNotMet. */
  id: string;
  data: D;
}

export type ErrorEntry = Of<'error', ErrorData>;
export type ConceptEntry = Of<'concept', ConceptData>;
export type CompareEntry = Of<'compare', CompareData>;
export type PlaybookEntry = Of<'playbook', PlaybookData>;
export type ProviderEntry = Of<'provider', ProviderData>;
export type Entry = ErrorEntry | ConceptEntry | CompareEntry | PlaybookEntry | ProviderEntry;
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;

/** What a page is called: the code of an error, the name of a provider, else its title. */
export const nameOf = (entry: Entry): string => (entry.kind === 'error' ? entry.data.code : entry.kind === 'provider' ? entry.data.name : entry.data.title);

/** Whose error it is: provider/service, or provider. */
export const ownerOf = (id: string): string => id.split('/').slice(0, -1).join('/');

/** Provider and, where the id has three parts, service of an error's id. */
export const placeOf = (id: string): { provider: string; service: string | undefined } => {
  const [provider = '', service, last] = id.split('/');
  return { provider, service: last === undefined ? undefined : service };
};
