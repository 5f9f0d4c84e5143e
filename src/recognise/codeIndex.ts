import type { Known } from './knowledge.ts';

/** The kinds of pages that can be found. */
export type PageKind = 'Error' | 'Concept' | 'Compare guide' | 'Playbook' | 'Provider' | 'Service' | 'HTTP status';

/** A page as search and recogniser know it. */
export interface IndexedPage {
  address: string;
  kind: PageKind;
  title: string;
  /** One sentence for the list of results, without markup; in a file of its own, which only search loads. */
  summary?: string;
  code?: string;
  /** Whose it is, as shown: Azure Storage. */
  owner?: string;
  provider?: string;
  service?: string;
  /** Other names: aliases, classes, the standard name of a status. */
  names?: string[];
  /** Classes and envelopes that it shares with other errors. */
  seenAs?: string[];
  /** HTTP statuses. */
  status?: number[];
  /** Messages as printed, with {named} parts. */
  messages?: string[];
  /** Verdicts, each once. */
  verdicts?: string[];
  /** Titles of the concepts behind it. */
  concepts?: string[];
}

/** What the browser loads when somebody goes to the field: every page that is written. */
export interface CodeIndex {
  pages: IndexedPage[];
  /** Providers that the catalogue has a shard of. */
  catalogue: string[];
}

/** One code in a shard: code, class ('' when the same), status (0 when none is stated), mark. Trailing empties are left out. */
export type ShardRow = [string, string?, number?, string?];

/** What the browser loads of one provider: owners, each with its name, host label and rows. */
export interface Shard {
  /** Package and version of each source. */
  from: string[];
  owners: { of: string; name: string; host?: string; rows: ShardRow[] }[];
}

/** The error pages of the index as knowledge. */
export const knownPages = ({ pages }: CodeIndex): Known[] =>
  pages.flatMap(({ kind, provider, service, code, names, status, messages, address }) =>
    kind === 'Error' && provider && code ? [{ provider, service, code, names, status, messages, address }] : [],
  );

/** The rows of a shard as knowledge. The mark of a row has its number after `#`. */
export const knownShard = ({ owners }: Shard): Known[] =>
  owners.flatMap(({ of, rows }) => {
    const [provider = '', service] = of.split('/');
    return rows.map(([code, other, status, mark]): Known => {
      const number = /#(\d+)/.exec(mark ?? '')?.[1];
      return { provider, service, code, names: [other ?? '', number ?? ''].filter(Boolean), status: status ? [status] : [] };
    });
  });
