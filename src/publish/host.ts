import type { Move } from '#model';

/** How and where a host serves the site. */
export interface Host {
  /** The folder on the server whose root is the root of the host; below a base path the built site lies in that folder of it. */
  root: string;
  /** `/`, or the path below which the site lies, with a slash at both ends. */
  base: string;
  /** Host names, empty for any. */
  names: string[];
  /** Where it listens. */
  listen: string[];
  /** Further lines of the server: certificates. */
  extra?: string[];
  /** Whether the module ngx_brotli_static (Debian: libnginx-mod-http-brotli-static) is there. */
  brotli: boolean;
}

/** The addresses that moved, as pairs below the base path. */
export const movesBelow = (moves: readonly Move[], base: string): [string, string][] => moves.map(({ from, to }) => [base + from.slice(1), base + to.slice(1)]);
