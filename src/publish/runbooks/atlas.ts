import { addressOf, all, allAddresses, type Graph, layoutAnchors, type Name, names, type Shelf } from '#model';

/** Why an error is no longer printed, and what to look at instead. */
export interface Retired {
  since: string;
  because: string;
  instead?: string | undefined;
}

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
  retired: ReadonlyMap<string, Retired>;
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

const retiredOf = (data: object): Retired | undefined => {
  const { retired } = data as { retired?: Retired }; // errors that are retired have the field; the others do not
  return retired;
};

const sourceAnchors = (data: unknown): string[] => ((data as { sources?: { id?: unknown }[] } | null)?.sources ?? []).map(({ id }) => `source-${String(id)}`); // a draft may be anything; what is no list of sources has none

/** The site as the linter knows it; `moved` are its redirects. */
export const atlasOf = (
  graph: Graph,
  { drafts, fixed }: Pick<Shelf, 'drafts' | 'fixed'>,
  moved: readonly { from: string; to: string }[],
  site?: string,
): Atlas => {
  const pages = allAddresses(graph, fixed);
  return {
    site: site?.replace(/\/+$/, ''),
    pages: new Set(pages),
    byCase: new Map(pages.toReversed().map((page) => [page.toLowerCase(), page])),
    fragments: new Map(
      drafts.flatMap((draft) =>
        draft.outline ? [[addressOf(draft), [...layoutAnchors, ...draft.outline.anchors.map(({ id }) => id), ...sourceAnchors(draft.data)]] as const] : [],
      ),
    ),
    moved: new Map(moved.map(({ from, to }) => [from, to])),
    retired: new Map(
      all(graph, 'error').flatMap((error) => {
        const retired = retiredOf(error.data);
        return retired ? [[addressOf(error), retired] as const] : [];
      }),
    ),
    names: new Map(names(graph).map((name) => [name.name, name])),
    words: new Map(providerWords(graph)),
  };
};
