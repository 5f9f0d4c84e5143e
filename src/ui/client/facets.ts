import type { CodeIndex, Hit, IndexedPage } from '#recognise';
import { make } from './make.ts';
import { verdictWord } from './verdicts.ts';

/** What results can be narrowed by, in the order in which it is shown; each is also a parameter of the address. */
export const facets = ['kind', 'provider', 'service', 'concept', 'verdict', 'status'] as const;
export type Facet = (typeof facets)[number];
export type Chosen = Record<string, string[]>;

const labels: Record<Facet, string> = { kind: 'Kind', provider: 'Provider', service: 'Service', concept: 'Concept', verdict: 'May I retry?', status: 'Status' };

/** The values of a result, as they are shown. */
export const valuesOf = (hit: Hit, { pages }: CodeIndex): Record<Facet, string[]> => {
  const title = (kind: IndexedPage['kind'], provider: string | undefined, service?: string) =>
    pages.find((page) => page.kind === kind && page.provider === provider && (kind !== 'Service' || page.service === service))?.title ??
    (kind === 'Service' ? service : provider) ??
    '';
  const owners = hit.page ? [[hit.page.provider, hit.page.service]] : hit.name.owners.map((owner) => owner.split('/'));
  const { verdicts = [], concepts = [], status = [] } = hit.page ?? { status: hit.name.status };
  return {
    kind: [hit.page?.kind ?? 'Catalogue name'],
    provider: [...new Set(owners.flatMap(([provider]) => (provider ? [title('Provider', provider)] : [])))],
    service: [...new Set(owners.flatMap(([provider, service]) => (service ? [title('Service', provider, service)] : [])))],
    concept: hit.page?.kind === 'Concept' ? [hit.page.title] : concepts,
    verdict: verdicts.map((verdict) => verdictWord[verdict as keyof typeof verdictWord] ?? verdict), // the index has the verdicts of the schema
    status: status.map(String),
  };
};

/** Within a facet any of its values will do; all facets must hold. `but` is left out: its own values count what choosing another would give. */
export const fits = (values: Record<Facet, string[]>, chosen: Chosen, but?: Facet): boolean =>
  facets.every((facet) => facet === but || !chosen[facet]?.length || chosen[facet].some((value) => values[facet].includes(value)));

/** The fields of the facets: each value with how many results it would leave; one that would leave none is disabled, unless it is set. */
export const facetFields = (list: readonly Record<Facet, string[]>[], chosen: Chosen): HTMLElement[] =>
  facets.flatMap((facet) => {
    const counts = new Map<string, number>();
    for (const values of list) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + Number(fits(values, chosen, facet)));
    for (const value of chosen[facet] ?? []) if (!counts.has(value)) counts.set(value, 0);
    if (counts.size === 0) return [];
    const boxes = [...counts]
      .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([value, count]) => {
        const checked = chosen[facet]?.includes(value) ?? false;
        return make(
          'label',
          {},
          make('input', { type: 'checkbox', name: facet, value, checked, disabled: count === 0 && !checked }),
          make('span', {}, value),
          make('span', {}, String(count)),
        );
      });
    return [make('fieldset', {}, make('legend', {}, labels[facet]), ...boxes)];
  });
