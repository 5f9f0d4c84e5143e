import {
  captureAddress,
  capturedErrors,
  cardOf,
  errorsAt,
  find,
  httpStatuses,
  type Name,
  ownerName,
  type ProviderEntry,
  reasonOf,
  rowAddress,
  rowsOf,
  type ServicePage,
  soleBearer,
  whereabouts,
} from '#model';
import { likelyConcept } from '#recognise';
import type { Reference, TwinOf } from '#schema';
import type { Material } from '../form.ts';
import { headOf } from './entryJson.ts';
import type { ListAddress } from './pages.ts';
import { captured, codeRow, conceptRows, ownedBy, recognition, sourcesOf, transcriptsOf } from './parts.ts';
import { plain } from './plain.ts';
import { toAll, toCaptures, toEntry, toIds, toStatus } from './references.ts';
import { resolvedSources } from './resolved.ts';
import { listWords, nameSummary } from './sentences.ts';

/** The page of a service. */
export const serviceTwin = (material: Material, address: string, provider: ProviderEntry, service: ServicePage): TwinOf<'service'> => {
  const owner = `${provider.id}/${service.id}`;
  const rows = rowsOf(material.graph.catalogue, owner);
  return {
    ...headOf(material, 'service', owner, address),
    title: service.name,
    summary: service.summary ? plain(service.summary) : `${rows.length} codes that the vendor’s package declares, with status, class and operations.`,
    provider: toEntry(material, provider),
    ...recognition(service),
    sources: resolvedSources(material.link, sourcesOf(provider, service)),
    errors: errorsAt(material.graph, provider.id, service.id).map((one) => toEntry(material, one)),
    codes: rows.map(codeRow),
    names: conceptRows(material, ownedBy(owner)),
  };
};

/** The failure that probably stands behind a name without a page, by its first row. */
export const likelyOf = ({ graph }: Pick<Material, 'graph'>, { name, bearers, rows }: Name): string | undefined => {
  const [first] = rows;
  if (bearers.length > 0 || !first) return undefined;
  const [provider = ''] = first.shelf.of.split('/');
  const concept = likelyConcept(provider, name, first.source.data.statusFrom === 'emulator' ? null : (first.row.status?.[0] ?? null));
  return concept && find(graph, 'concept', concept) ? concept : undefined;
};

/** The page of a name. */
export const nameTwin = (material: Material, address: string, name: Name): TwinOf<'name'> => {
  const { graph, link } = material;
  const sole = soleBearer(name);
  const likely = likelyOf(material, name);
  const [guess] = likely ? toIds(material, 'concept', [likely]) : [];
  return {
    ...headOf(material, 'name', name.name, address),
    ...(sole ? { canonical: toEntry(material, sole).address, means: toEntry(material, sole) } : {}),
    title: name.name,
    summary: nameSummary(graph, name),
    card: link(cardOf(name.name)),
    bearers: name.bearers.map(({ error, as, where }) => ({ error: toEntry(material, error), as, ...(where ? { where: plain(where) } : {}) })),
    declared: name.rows.map((one) => {
      const { owner, hosts, requestId } = whereabouts(graph, one);
      return { ...codeRow(one), owner, hosts, ...(requestId ? { requestId: plain(requestId) } : {}), page: link(rowAddress(one)) };
    }),
    ...(guess ? { likely: guess } : {}),
  };
};

/** Codes without a page that come with a status, as their concepts say. */
export const withStatus =
  (status: number) =>
  ({ status: stated = '' }: { status?: string | undefined }): boolean =>
    new RegExp(`\\b${status}\\b`).test(stated);

/** The page of a status. */
export const statusTwin = (material: Material, address: string, status: number): TwinOf<'status'> => {
  const { graph } = material;
  const own = find(graph, 'error', `http/${status}`);
  const reason = reasonOf(status);
  return {
    ...headOf(material, 'status', String(status), address),
    title: `${status} ${reason ?? '(not registered)'}`,
    summary: `Every error here that comes with HTTP status ${status}.`,
    status,
    ...(reason ? { reason } : {}),
    ...(own ? { own: toEntry(material, own) } : {}),
    errors: (httpStatuses(graph).get(status) ?? []).filter((one) => one !== own).map((one) => toEntry(material, one)),
    names: conceptRows(material, withStatus(status)),
  };
};

/** The page of what was captured of an error. */
export const capturesTwin = (material: Material, address: string, of: string): TwinOf<'captures'> => {
  const runs = transcriptsOf(material.graph, of);
  const [error] = toIds(material, 'error', [of]);
  return {
    ...headOf(material, 'captures', of, address),
    title: `${of.split('/').at(-1)}, made to happen`,
    summary: `${runs.length} captured ${runs.length === 1 ? 'answer' : 'answers'} of ${ownerName(material.graph, of)}, each with the request, the bytes and a script.`,
    ...(error ? { error } : {}),
    captures: runs.map((one) => captured(material, one)),
  };
};

/** The pages that a list names. */
const listed = (material: Material, list: ListAddress): Reference[] => {
  const { graph } = material;
  if (list === '/') return (['error', 'compare', 'playbook', 'concept', 'provider'] as const).flatMap((kind) => toAll(material, kind));
  if (list === '/errors/') return [...toAll(material, 'error'), ...toAll(material, 'provider')];
  if (list === '/concepts/') return toAll(material, 'concept');
  if (list === '/compare/') return toAll(material, 'compare');
  if (list === '/playbooks/') return toAll(material, 'playbook');
  if (list === '/status/') return [...httpStatuses(graph).keys()].map((status) => toStatus(material, status));
  return capturedErrors(graph).map((of) => toCaptures(material, graph, captureAddress(of), of));
};

/** A list. */
export const listTwin = (material: Material, address: ListAddress): TwinOf<'list'> => ({
  ...headOf(material, 'list', address, address),
  ...listWords(material.site)[address],
  pages: listed(material, address),
});
