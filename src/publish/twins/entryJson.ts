import {
  addressOf,
  besides,
  type CompareEntry,
  type ConceptEntry,
  conceptsOf,
  coveredBy,
  type Entry,
  type ErrorEntry,
  errorsAt,
  errorsOfConcept,
  factsOf,
  find,
  guidesFor,
  helpForConcept,
  lookalikesOf,
  nearConcepts,
  ownerName,
  type PlaybookEntry,
  type ProviderEntry,
  placeOf,
  playbooksFor,
  rowsOf,
  rowsOfError,
  servicePages,
  shortAddress,
  twinsOf,
  verdictsOf,
} from '#model';
import type { PageTwin, TwinOf, TwinSection } from '#schema';
import type { Material } from '../form.ts';
import { changedOn } from './history.ts';
import { captured, codeRow, conceptRows, ownedBy, transcriptsOf } from './parts.ts';
import { plain } from './plain.ts';
import { titleOf, toEntry, toIds, toService } from './references.ts';
import { resolved } from './resolved.ts';
import { writtenSections } from './written.ts';

/** What every page says of itself. */
export const headOf = <K extends PageTwin['kind']>({ link }: Pick<Material, 'link'>, kind: K, id: string, address: string) => ({
  $schema: link('/schemas/v1/page.json'),
  apiVersion: 1 as const,
  kind,
  id,
  address: link(address),
  canonical: link(address),
  markdown: link(twinsOf(address).markdown),
});

const sections = (material: Material, entry: Entry, address: string): TwinSection[] =>
  writtenSections(material, entry, (source) => `[^${source}]`).map((section) => ({ ...section, address: `${material.link(address)}#${section.fragment}` }));

const both = <K extends Entry['kind']>(material: Material, entry: Entry & { kind: K }, address: string) => ({
  ...headOf(material, entry.kind, entry.id, address),
  title: titleOf(entry),
  summary: plain(entry.data.summary),
  changed: changedOn(entry.data),
});

const errorTwin = (material: Material, error: ErrorEntry, address: string): TwinOf<'error'> => {
  const { graph, link } = material;
  const { provider: house, service } = placeOf(error.id);
  const provider = find(graph, 'provider', house);
  if (!provider) throw new Error(`No provider “${house}” for the error ${error.id}.`);
  const { previous, next } = besides(graph, error.id);
  const short = shortAddress(error);
  return {
    ...both(material, error, address),
    code: error.data.code,
    owner: ownerName(graph, error.id),
    provider: toEntry(material, provider),
    ...(service ? { service: toService(material, provider, { id: service, name: ownerName(graph, error.id) }) } : {}),
    verdicts: verdictsOf(error.data.retry),
    short: link(short),
    card: link(`${short.slice(0, -1)}.txt`),
    entry: resolved(material, error, address) as TwinOf<'error'>['entry'], // resolved() puts a reference where relations() names an id; every twin is held against the schema in a test
    concepts: toIds(material, 'concept', conceptsOf(error)),
    guides: guidesFor(graph, error.id).map((one) => toEntry(material, one)),
    playbooks: playbooksFor(graph, error.id).map((one) => toEntry(material, one)),
    lookalikeOf: lookalikesOf(graph, error.id).map((one) => toEntry(material, one)),
    ...(previous ? { previous: toEntry(material, previous) } : {}),
    ...(next ? { next: toEntry(material, next) } : {}),
    facts: factsOf(graph, error).map(({ field, proof, source }) => ({ field, proof, ...(source ? { source } : {}) })),
    captures: transcriptsOf(graph, error.id).map((one) => captured(material, one)),
    declared: rowsOfError(graph, error).map(codeRow),
    sections: sections(material, error, address),
  };
};

const conceptTwin = (material: Material, concept: ConceptEntry, address: string): TwinOf<'concept'> => {
  const { graph } = material;
  const help = helpForConcept(graph, concept.id);
  return {
    ...both(material, concept, address),
    verdicts: [concept.data.verdict],
    entry: resolved(material, concept, address) as TwinOf<'concept'>['entry'], // as for an error
    errors: errorsOfConcept(graph, concept.id).map((one) => toEntry(material, one)),
    near: nearConcepts(graph, concept).map((one) => toEntry(material, one)),
    guides: help.filter(({ kind }) => kind === 'compare').map((one) => toEntry(material, one)),
    playbooks: help.filter(({ kind }) => kind === 'playbook').map((one) => toEntry(material, one)),
    sections: sections(material, concept, address),
  };
};

const compareTwin = (material: Material, guide: CompareEntry, address: string): TwinOf<'compare'> => ({
  ...both(material, guide, address),
  entry: resolved(material, guide, address) as TwinOf<'compare'>['entry'], // as for an error
  errors: toIds(material, 'error', coveredBy(guide)),
  playbooks: [...new Set(coveredBy(guide).flatMap((id) => playbooksFor(material.graph, id)))].map((one) => toEntry(material, one)),
  sections: sections(material, guide, address),
});

const playbookTwin = (material: Material, playbook: PlaybookEntry, address: string): TwinOf<'playbook'> => ({
  ...both(material, playbook, address),
  entry: resolved(material, playbook, address) as TwinOf<'playbook'>['entry'], // as for an error
  errors: toIds(material, 'error', playbook.data.covers),
  guides: [...new Set(playbook.data.covers.flatMap((id) => guidesFor(material.graph, id)))].map((one) => toEntry(material, one)),
  sections: sections(material, playbook, address),
});

const providerTwin = (material: Material, provider: ProviderEntry, address: string): TwinOf<'provider'> => ({
  ...both(material, provider, address),
  entry: resolved(material, provider, address) as TwinOf<'provider'>['entry'], // as for an error
  services: servicePages(material.graph, provider).map((one) => toService(material, provider, one)),
  errors: errorsAt(material.graph, provider.id).map((one) => toEntry(material, one)),
  codes: rowsOf(material.graph.catalogue, provider.id).map(codeRow),
  names: conceptRows(material, ownedBy(provider.id)),
});

/** An entry as its JSON twin gives it. */
export const entryTwin = (material: Material, entry: Entry): PageTwin => {
  const address = addressOf(entry);
  if (entry.kind === 'error') return errorTwin(material, entry, address);
  if (entry.kind === 'concept') return conceptTwin(material, entry, address);
  if (entry.kind === 'compare') return compareTwin(material, entry, address);
  if (entry.kind === 'playbook') return playbookTwin(material, entry, address);
  return providerTwin(material, entry, address);
};
