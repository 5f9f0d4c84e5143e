import type { z } from 'zod';
import { addressOf, all, allRows, cardOf, type Entry, nameAddress, ownerName, placeOf, twinsOf, verdictsOf } from '#model';
import type { apiCatalogue, apiCatalogueProvider, apiIndex, apiLookup } from '#schema';
import type { Form, Material } from '../form.ts';
import { schemaAddress } from '../schemas.ts';
import { changedOn } from './history.ts';
import { codeRow } from './parts.ts';
import { titleOf } from './references.ts';

const head = ({ link }: Material, name: Parameters<typeof schemaAddress>[0]) => ({ $schema: link(schemaAddress(name)), apiVersion: 1 as const });

const indexed = ({ graph, link }: Material, entry: Entry): z.infer<typeof apiIndex>['entries'][number] => ({
  kind: entry.kind,
  id: entry.id,
  title: titleOf(entry),
  ...(entry.kind === 'error' ? { code: entry.data.code, owner: ownerName(graph, entry.id) } : {}),
  status: entry.kind === 'error' ? [...new Set(entry.data.status.map(({ value }) => value))] : [],
  verdicts: entry.kind === 'error' ? verdictsOf(entry.data.retry) : entry.kind === 'concept' ? [entry.data.verdict] : [],
  address: link(addressOf(entry)),
  json: link(twinsOf(addressOf(entry)).json),
  changed: changedOn(entry.data),
});

/** /api/v1/index.json: every written page in a line. */
export const index = (material: Material): z.infer<typeof apiIndex> => ({
  ...head(material, 'index'),
  entries: material.graph.entries.map((entry) => indexed(material, entry)),
});

/** /api/v1/lookup.json: what is needed to tell which error a text is. */
export const lookup = (material: Material): z.infer<typeof apiLookup> => {
  const { graph, link } = material;
  return {
    ...head(material, 'lookup'),
    pages: all(graph, 'error').map((error) => {
      const { data } = error;
      const { provider, service } = placeOf(error.id);
      return {
        provider,
        ...(service ? { service } : {}),
        code: data.code,
        names: [...new Set(data.aliases.map(({ name }) => name))],
        seenAs: [...new Set(data.seenAs.map(({ name }) => name))],
        status: [...new Set(data.status.flatMap(({ kind, value }) => (kind === 'http' && typeof value === 'number' ? [value] : [])))],
        messages: data.messages.map(({ template }) => template),
        address: link(addressOf(error)),
        card: link(cardOf(nameAddress(data.code) ?? data.code)),
      };
    }),
    names: link('/e/{name}/').replaceAll('%7B', '{').replaceAll('%7D', '}'),
    catalogue: link('/api/v1/catalogue.json'),
  };
};

const providerFile = (provider: string): string => `/api/v1/catalogue/${provider}.json`;

/** The catalogue: a list of providers, and a file for each. All in one would be several megabytes. */
export const catalogueFiles = (material: Material): Form[] => {
  const { graph, link } = material;
  const providers = [...Map.groupBy(allRows(graph.catalogue), ({ shelf }) => shelf.of.split('/')[0] ?? shelf.of)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const list: z.infer<typeof apiCatalogue> = {
    ...head(material, 'catalogue'),
    codes: providers.reduce((sum, [, rows]) => sum + rows.length, 0),
    providers: providers.map(([provider, rows]) => ({ provider, codes: rows.length, json: link(providerFile(provider)) })),
  };
  const rowsOf = (provider: string, rows: ReturnType<typeof allRows>): z.infer<typeof apiCatalogueProvider> => ({
    ...head(material, 'catalogue-provider'),
    provider,
    codes: rows.map(codeRow),
  });
  return [
    { address: '/api/v1/catalogue.json', type: 'application/json', body: () => JSON.stringify(list) },
    ...providers.map(([provider, rows]) => ({
      address: providerFile(provider),
      type: 'application/json',
      body: () => JSON.stringify(rowsOf(provider, rows)),
    })),
  ];
};

/** Everything under /api/v1/. */
export const api = (material: Material): Form[] => [
  { address: '/api/v1/index.json', type: 'application/json', body: () => JSON.stringify(index(material)) },
  { address: '/api/v1/lookup.json', type: 'application/json', body: () => JSON.stringify(lookup(material)) },
  ...catalogueFiles(material),
];
