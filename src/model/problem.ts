import type { Kind, Redirect } from '#schema';
import type { CatalogueSource } from './catalogue.ts';
import type { Entry } from './entries.ts';
import type { Outline, Spot } from './outline.ts';

/** Where a problem is: a field of the front matter (its value, or with `key` its name), a place in the file, or the file as a whole. */
export type Place = { path: (string | number)[]; key?: true } | Spot | undefined;

/** One thing that keeps content from being published. The message names the fault and the remedy. */
export interface Problem {
  file: string;
  at: Place;
  message: string;
}

/** A content file as read, before anything is known of it. */
export interface Draft {
  kind: Kind;
  id: string;
  /** Path as a person would type it: content/errors/http/409.mdx. */
  file: string;
  /** The front matter or the YAML file, not yet checked. */
  data: unknown;
  outline?: Outline;
  /** What stands below the front matter of an MDX file. */
  body?: string;
}

/** Everything that `check` looks at. */
export interface Shelf {
  drafts: Draft[];
  /** Files that could not be read: a page that names one of them is not to blame. */
  unread: Pick<Draft, 'kind' | 'id'>[];
  /** Evidence and code samples by path below content/: evidence/http/apache-2.4.txt. */
  files: Map<string, string>;
  /** What vendors' packages declare, by source. */
  catalogue: CatalogueSource[];
  /** Every address of a page ever published. */
  register: string[];
  /** The parts of pages that were offered for linking. */
  fragments: Record<string, string[]>;
  /** The machine forms that were published: rules for every page, and single ones. */
  forms: { rules: string[]; single: string[] };
  /** Where addresses went that are no page any more. */
  redirects: Redirect[];
  /** Addresses of pages that no content makes. */
  fixed: readonly string[];
}

/** A draft whose fields hold, with its typed entry. */
export interface Sound {
  draft: Draft;
  entry: Entry;
}
