import { addressOf, all, allAddresses, allFragments, type ErrorEntry, type Graph, type Name, names, type Shelf } from '#model';
import type { Redirect } from '#schema';

/** What the linter knows of the site. */
export interface Atlas {
  /** The address of the site without a slash at the end; undefined where nobody said it. */
  site: string | undefined;
  pages: ReadonlySet<string>;
  /** Pages by their address in lower case. */
  byCase: ReadonlyMap<string, string>;
  /** The fragments of a written page. */
  fragments: ReadonlyMap<string, readonly string[]>;
  /** Addresses that are no page any more, and moved fragments, each with where it went. */
  moved: ReadonlyMap<string, string>;
  retired: ReadonlyMap<string, NonNullable<ErrorEntry['data']['retired']>>;
  /** Every name with a page under /e/, as it is spelled. */
  names: ReadonlyMap<string, Name>;
  /** By provider: the words by which a text says that it speaks of it. */
  words: ReadonlyMap<string, RegExp>;
}

/** What the names of providers and services do not say. */
const alsoSaid: Record<string, string[]> = {
  aws: ['Amazon'],
  gcp: ['GCS', 'gcloud'],
  kubernetes: ['kubectl', 'k8s'],
  postgresql: ['Postgres', 'SQLSTATE', 'psql'],
  orm: ['JPA', 'ORM'],
};

/** A text as a pattern of itself. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const vendor = /^(?:Amazon|AWS|Apache|Microsoft|Azure|Google Cloud) /;

/** Key Vault of Azure Key Vault, S3 of Amazon S3; of Azure Storage nothing, because storage is anybody’s. */
const withoutVendor = (name: string): string[] => {
  const rest = name.replace(vendor, '');
  return rest !== name && /\d|\s|[a-z][A-Z]/.test(rest) ? [rest] : [];
};

const providerWords = (graph: Graph): [string, RegExp][] =>
  all(graph, 'provider').map(({ id, data }) => {
    const services = Object.values(data.services).map(({ name }) => name);
    const said = [id, data.name, ...services, ...services.flatMap(withoutVendor), ...(alsoSaid[id] ?? [])];
    return [id, new RegExp(`(?<![\\w-])(?:${[...new Set(said)].map((one) => literal(one)).join('|')})(?![\\w-])`, 'i')];
  });

/** The site as the linter knows it; `moved` are its redirects. */
export const atlasOf = (
  graph: Graph,
  { drafts, fixed }: Pick<Shelf, 'drafts' | 'fixed'>,
  moved: readonly Pick<Redirect, 'from' | 'to'>[],
  site?: string,
): Atlas => {
  const pages = allAddresses(graph, fixed);
  return {
    site: site?.replace(/\/+$/, ''),
    pages: new Set(pages),
    byCase: new Map(pages.toReversed().map((page) => [page.toLowerCase(), page])),
    fragments: new Map(Object.entries(allFragments(graph, drafts))),
    moved: new Map(moved.map(({ from, to }) => [from, to])),
    retired: new Map(all(graph, 'error').flatMap((error) => (error.data.retired ? [[addressOf(error), error.data.retired] as const] : []))),
    names: new Map(names(graph).map((name) => [name.name, name])),
    words: new Map(providerWords(graph)),
  };
};
