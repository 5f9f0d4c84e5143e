import type { Catalogued } from './catalogue.ts';
import { placeOf } from './entries.ts';
import { find, type Graph } from './graph.ts';
import { servicePages } from './services.ts';

/** Whose error it is, as shown: the name of the service, else of the provider. */
export const ownerName = (graph: Graph, id: string): string => {
  const { provider, service } = placeOf(id);
  const house = find(graph, 'provider', provider)?.data;
  return (service && house?.services[service]?.name) || house?.name || provider;
};

/** How a reader tells that a row of the catalogue is theirs. */
export interface Whereabouts {
  owner: string;
  provider: string;
  hosts: string[];
  requestId: string | undefined;
}

/** Asked for by every row of every name: made once for each graph and owner. */
const kept = new WeakMap<Graph, Map<string, Whereabouts>>();

/** Owner, host patterns and request id of a row, as the pages of its service and provider have them. */
export const whereabouts = (graph: Graph, { shelf }: Catalogued): Whereabouts => {
  const owners = kept.get(graph) ?? new Map<string, Whereabouts>();
  kept.set(graph, owners);
  const key = `${shelf.of} ${shelf.name}`;
  const found = owners.get(key) ?? lookedUp(graph, shelf);
  owners.set(key, found);
  return found;
};

const lookedUp = (graph: Graph, shelf: Catalogued['shelf']): Whereabouts => {
  const [provider = '', service] = shelf.of.split('/');
  const house = find(graph, 'provider', provider);
  if (!house) return { owner: shelf.name, provider, hosts: [], requestId: undefined };
  const page = service ? servicePages(graph, house).find(({ id }) => id === service) : undefined;
  const { hosts, requestId } = service ? (page ?? { hosts: [], requestId: undefined }) : house.data.recognise;
  return { owner: service ? (page?.name ?? shelf.name) : house.data.name, provider: house.data.name, hosts, requestId };
};
