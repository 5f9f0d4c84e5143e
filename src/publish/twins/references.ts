import {
  addressOf,
  all,
  type Entry,
  find,
  type Graph,
  ownerName,
  type ProviderEntry,
  reasonOf,
  type ServicePage,
  serviceAddress,
  statusAddress,
  twinsOf,
} from '#model';
import type { Kind, Reference } from '#schema';
import type { Material } from '../form.ts';

type Link = Pick<Material, 'link'>;

const to = ({ link }: Link, address: string, rest: Omit<Reference, 'address' | 'json'>): Reference => ({
  ...rest,
  address: link(address),
  json: link(twinsOf(address).json),
});

/** The title of an entry in plain words. */
export const titleOf = ({ kind, data }: Entry): string => (kind === 'provider' ? data.name : data.title);

/** A link to an entry. */
export const toEntry = (material: Link, entry: Entry): Reference =>
  to(material, addressOf(entry), {
    kind: entry.kind,
    id: entry.id,
    title: titleOf(entry),
    ...(entry.kind === 'error' ? { code: entry.data.code } : {}),
  });

/** Links to entries by kind and id, those that are there. */
export const toIds = (material: Pick<Material, 'graph' | 'link'>, kind: Kind, ids: readonly string[]): Reference[] =>
  ids.flatMap((id) => find(material.graph, kind, id) ?? []).map((entry) => toEntry(material, entry));

/** A link to a service. */
export const toService = (material: Link, provider: ProviderEntry, { id, name }: Pick<ServicePage, 'id' | 'name'>): Reference =>
  to(material, serviceAddress(provider.id, id), { kind: 'service', id: `${provider.id}/${id}`, title: name });

/** A link to the page of a status. */
export const toStatus = (material: Link, status: number): Reference =>
  to(material, statusAddress(status), { kind: 'status', id: String(status), title: `${status} ${reasonOf(status) ?? ''}`.trim() });

/** A link to the captures of an error. */
export const toCaptures = (material: Link, graph: Graph, address: string, id: string): Reference =>
  to(material, address, { kind: 'captures', id, title: `${id.split('/').at(-1)}, made to happen (${ownerName(graph, id)})` });

/** Links to all entries of a kind. */
export const toAll = (material: Pick<Material, 'graph' | 'link'>, kind: Kind): Reference[] =>
  all(material.graph, kind).map((entry) => toEntry(material, entry));
