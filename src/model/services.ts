import type { Service } from '#schema';
import { servicesOf } from './catalogue.ts';
import type { ProviderEntry } from './entries.ts';
import { all, type Graph } from './graph.ts';

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

/** Old names of services that addresses may still carry, each with the one of today; both as provider/service. */
export const formerServices = (graph: Graph): Map<string, string> =>
  new Map(
    all(graph, 'provider').flatMap(({ id, data }) =>
      Object.entries(data.formerServices).map(([old, now]): [string, string] => [`${id}/${old}`, `${id}/${now}`]),
    ),
  );
