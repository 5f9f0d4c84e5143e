import type { Service } from '#schema';
import { servicesOf } from './catalogue.ts';
import { type ProviderEntry, placeOf } from './entries.ts';
import { find, type Graph } from './graph.ts';

/** A service as its page shows it: described by hand, or by what the catalogue and its protocol tell. */
export type ServicePage = Omit<Service, 'summary'> & { id: string; summary: string | undefined };

/** Four hundred services of one provider, asked for by thousands of name pages: made once for each graph. */
const kept = new WeakMap<Graph, Map<string, ServicePage[]>>();

/** Every service of a provider that has a page: the described ones first, then those that only the catalogue knows, by name. */
export const servicePages = (graph: Graph, { id: provider, data }: ProviderEntry): ServicePage[] => {
  const before = kept.get(graph)?.get(provider);
  if (before) return before;
  const described = Object.entries(data.services).map(([id, one]) => ({ id, ...one }));
  const catalogued = [...servicesOf(graph.catalogue, provider)]
    .filter(([id]) => !data.services[id])
    .map(([id, { name, protocol, host }]): ServicePage => {
      const shape = (protocol && data.protocols[protocol]) || { ...data.recognise, hosts: '' };
      const pattern = host && shape.hosts ? [shape.hosts.replace('HOST', host)] : [];
      return { id, name, summary: undefined, envelope: shape.envelope, requestId: shape.requestId, hosts: pattern, source: shape.source };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const pages = [...described, ...catalogued];
  kept.set(graph, (kept.get(graph) ?? new Map()).set(provider, pages));
  return pages;
};

/** Whose error it is, as the vendor writes it: the service, or the provider where it has none. */
export const ownerName = (graph: Graph, error: string): string => {
  const { provider, service } = placeOf(error);
  const data = find(graph, 'provider', provider)?.data;
  return (service && data?.services[service]?.name) ?? data?.name ?? provider;
};
