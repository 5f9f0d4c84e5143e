import { type Catalogued, captureAddress, type Graph, type ProviderEntry, packagesOf, type ServicePage, type Transcript } from '#model';
import type { Captured, CodeRow, Reference } from '#schema';
import type { Material } from '../form.ts';
import { toIds } from './references.ts';

/** A row of the catalogue as machines get it. */
export const codeRow = (one: Catalogued): CodeRow => ({
  ...one.row,
  of: one.shelf.of,
  statusFrom: one.source.data.statusFrom,
  packages: packagesOf([one]),
});

/** A run as machines get it. */
export const captured = ({ link }: Pick<Material, 'link'>, { file, head, title }: Transcript): Captured => {
  const { scenario, script, address, ...rest } = head;
  return {
    ...rest,
    title,
    document: address,
    page: link(`${captureAddress(head.of)}#${scenario.split('/').at(-1)}`),
    transcript: link(`/${file}`),
    script: link(`/${file.slice(0, file.lastIndexOf('/'))}/${script}`),
  };
};

/** The transcripts of each error: asked for by many pages, made once for each graph. */
const kept = new WeakMap<Graph, Map<string, Transcript[]>>();

/** Where an error was made to happen. */
export const transcriptsOf = (graph: Graph, error: string): Transcript[] => {
  const found = kept.get(graph) ?? Map.groupBy(graph.transcripts, ({ head }) => head.of);
  kept.set(graph, found);
  return found.get(error) ?? [];
};

type ConceptRow = { code: string; platform: string; status?: string; concept: Reference };

/** The rows of concepts that pass a test: codes without a page of their own. */
export const conceptRows = (
  material: Pick<Material, 'graph' | 'link'>,
  test: (row: { of?: string | undefined; status?: string | undefined }) => boolean,
): ConceptRow[] =>
  material.graph.entries.flatMap((entry) =>
    entry.kind === 'concept'
      ? entry.data.names
          .filter(test)
          .flatMap(({ code, platform, status }) =>
            toIds(material, 'concept', [entry.id]).map((concept) => ({ code, platform, ...(status ? { status } : {}), concept })),
          )
      : [],
  );

/** A test for the rows of a provider or service. */
export const ownedBy =
  (owner: string) =>
  ({ of = '' }: { of?: string | undefined }): boolean =>
    of === owner || of.startsWith(`${owner}/`);

/** How a service is told, as it stands in the twin. */
export const recognition = ({ envelope, requestId, hosts, index, source }: Omit<ServicePage, 'id' | 'name' | 'summary'>) => ({
  envelope,
  ...(requestId ? { requestId } : {}),
  hosts,
  ...(index ? { index } : {}),
  source,
});

/** The sources that the page of a service rests on: all of a described one, else what tells how it answers. */
export const sourcesOf = ({ data }: ProviderEntry, { summary, source }: ServicePage) =>
  summary ? data.sources : data.sources.filter(({ id }) => id === source);
