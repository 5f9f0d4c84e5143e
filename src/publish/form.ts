import type { Graph, Preview } from '#model';
import type { Redirect } from '#schema';

/** A file that is no page: for scripts, terminals, readers of feeds, hosts. */
export interface Form {
  /** From the root of the site: /errors/http/412.json. */
  address: string;
  /** Media type, as a host must name it: application/json. */
  type: string;
  body(): string | Uint8Array | Promise<string | Uint8Array>;
}

/** A picture: the card of a page, or the mark of the site in a square of `size`, with room around it where a system cuts its icons round. */
export type Drawing = { card: Preview } | { icon: { size: number; maskable?: boolean; format?: 'png' | 'ico' } };

/** What forms are made of. */
export interface Material {
  graph: Graph;
  /** The MDX body of each written page, by kind and id (`error azure/storage/ConditionNotMet`), without its front matter. */
  bodies: ReadonlyMap<string, string>;
  /** Draws a picture as a file. */
  draw(drawing: Drawing): Promise<Uint8Array>;
  /** Every address of a page ever published. */
  register: readonly string[];
  /** Addresses of pages that no content makes. */
  fixed: readonly string[];
  /** The site’s name, and what it is in a sentence. */
  site: { name: string; tagline: string };
  /** The HTML of a page that only its template knows. */
  html(address: string): Promise<string>;
  /** Where addresses went that are no page any more. */
  redirects: readonly Redirect[];
  /** An address of the site as others write it: with the host where SITE names one, and below the base path. */
  link(address: string): string;
}
