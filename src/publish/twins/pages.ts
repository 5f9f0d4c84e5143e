import {
  addressOf,
  all,
  captureAddress,
  capturedErrors,
  type Entry,
  type Graph,
  httpStatuses,
  type Name,
  names,
  type ProviderEntry,
  type ServicePage,
  serviceAddress,
  servicePages,
  statusAddress,
} from '#model';

/** A page of the site with what it is made of. */
export type SitePage =
  | { kind: 'entry'; address: string; entry: Entry }
  | { kind: 'service'; address: string; provider: ProviderEntry; service: ServicePage }
  | { kind: 'name'; address: string; name: Name }
  | { kind: 'status'; address: string; status: number }
  | { kind: 'captures'; address: string; of: string }
  | { kind: 'list'; address: string; list: ListAddress }
  | { kind: 'text'; address: string };

/** Lists that content makes; other pages without an entry are text. */
const lists = ['/', '/errors/', '/concepts/', '/compare/', '/playbooks/', '/status/', '/captures/'] as const;
export type ListAddress = (typeof lists)[number];

/** Every page of the site, in the order of kinds. */
export const pagesOf = (graph: Graph, fixed: readonly string[]): SitePage[] => [
  ...fixed.map((address): SitePage => {
    const list = lists.find((one) => one === address);
    return list ? { kind: 'list', address, list } : { kind: 'text', address };
  }),
  ...graph.entries.map((entry) => ({ kind: 'entry' as const, address: addressOf(entry), entry })),
  ...all(graph, 'provider').flatMap((provider) =>
    servicePages(graph, provider).map((service) => ({ kind: 'service' as const, address: serviceAddress(provider.id, service.id), provider, service })),
  ),
  ...[...httpStatuses(graph).keys()].map((status) => ({ kind: 'status' as const, address: statusAddress(status), status })),
  ...names(graph).map((name) => ({ kind: 'name' as const, address: `/e/${name.name}/`, name })),
  ...capturedErrors(graph).map((of) => ({ kind: 'captures' as const, address: captureAddress(of), of })),
];
