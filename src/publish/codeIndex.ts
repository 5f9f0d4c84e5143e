import { addressOf, all, conceptsOf, find, type Graph, httpStatuses, placeOf, reasonOf, serviceAddress, servicePages, statusAddress, verdictsOf } from '#model';
import type { CodeIndex, IndexedPage, Known } from '#recognise';

/** A text of front matter without its markup: citations, code marks, stress, links. */
const plain = (text: string): string =>
  text
    .replace(/\[\^[\w-]+\]/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '');

const filled = <T extends object>(page: T): T =>
  // A field without a value is left out: the index is loaded by everybody who goes to the field.
  Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as T;

const errorPages = (graph: Graph): IndexedPage[] =>
  all(graph, 'error').map((error) => {
    const { data } = error;
    const { provider, service } = placeOf(error.id);
    const house = find(graph, 'provider', provider)?.data;
    return filled<IndexedPage>({
      address: addressOf(error),
      kind: 'Error',
      title: data.title,
      summary: plain(data.summary),
      code: data.code,
      owner: (service && house?.services[service]?.name) || house?.name || provider,
      provider,
      ...(service ? { service } : {}),
      names: [...new Set([...data.aliases.map(({ name }) => name), ...data.status.flatMap(({ name }) => name ?? [])])],
      seenAs: data.seenAs.map(({ name }) => name),
      status: [...new Set(data.status.flatMap(({ kind, value }) => (kind === 'http' && typeof value === 'number' ? [value] : [])))],
      messages: data.messages.map(({ template }) => template),
      verdicts: verdictsOf(data.retry),
      concepts: conceptsOf(error).map((id) => find(graph, 'concept', id)?.data.title ?? id),
    });
  });

const guidePages = (graph: Graph): IndexedPage[] => [
  ...all(graph, 'concept').map((concept) => ({
    address: addressOf(concept),
    kind: 'Concept' as const,
    title: concept.data.title,
    summary: plain(concept.data.summary),
    verdicts: [concept.data.verdict],
  })),
  ...all(graph, 'compare').map((guide) => ({
    address: addressOf(guide),
    kind: 'Compare guide' as const,
    title: guide.data.title,
    summary: plain(guide.data.summary),
    names: guide.data.sides.map(({ label }) => label),
    status: guide.data.sides.flatMap(({ label }) => (/^\d{3}$/.test(label) ? [Number(label)] : [])),
  })),
  ...all(graph, 'playbook').map((playbook) => ({
    address: addressOf(playbook),
    kind: 'Playbook' as const,
    title: playbook.data.title,
    summary: plain(playbook.data.summary),
  })),
];

const listPages = (graph: Graph): IndexedPage[] => [
  ...all(graph, 'provider').flatMap((provider) => [
    { address: addressOf(provider), kind: 'Provider' as const, title: provider.data.name, provider: provider.id },
    ...servicePages(graph, provider)
      .filter(({ id }) => provider.data.services[id])
      .map(({ id, name }) => ({ address: serviceAddress(provider.id, id), kind: 'Service' as const, title: name, provider: provider.id, service: id })),
  ]),
  ...[...httpStatuses(graph).keys()].map((status) => ({
    address: statusAddress(status),
    kind: 'HTTP status' as const,
    title: `${status} ${reasonOf(status) ?? ''}`.trim(),
    status: [status],
  })),
];

/** Every written page and every list of errors, for search and recogniser. */
export const codeIndex = (graph: Graph): CodeIndex => ({
  catalogue: [...new Set(graph.catalogue.flatMap(({ data }) => data.shelves.map(({ of }) => of.split('/')[0] ?? of)))].toSorted(),
  pages: [...errorPages(graph), ...guidePages(graph), ...listPages(graph)],
});

/** The index as the browser loads it when somebody goes to the field: without the sentences and messages, which are most of it. */
export const slimIndex = ({ pages, catalogue }: CodeIndex): CodeIndex => ({ catalogue, pages: pages.map(({ summary: _, messages: __, ...page }) => page) });

/** The messages of the index by address; recogniser and search load them. */
export const messages = ({ pages }: CodeIndex): Record<string, string[]> =>
  Object.fromEntries(pages.flatMap((page) => (page.messages?.length ? [[page.address, page.messages]] : [])));

/** The sentences of the index by address; search loads them. */
export const summaries = ({ pages }: CodeIndex): Record<string, string> =>
  Object.fromEntries(pages.flatMap(({ address, summary }) => (summary ? [[address, summary]] : [])));

/** The whole catalogue as knowledge, with the operations that the shards for the browser leave out. */
export const knownRows = ({ catalogue }: Graph): Known[] =>
  catalogue.flatMap(({ data }) =>
    data.shelves.flatMap(({ of, codes }) => {
      const [provider = '', service] = of.split('/');
      return codes.map(
        (row): Known => ({
          provider,
          service,
          code: row.code,
          names: [row.class ?? '', row.number === undefined ? '' : String(row.number)].filter(Boolean),
          status: ['vendor', 'standard'].includes(data.statusFrom) ? (row.status ?? []) : [],
          operations: row.operations,
        }),
      );
    }),
  );
