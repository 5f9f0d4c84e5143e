/** One file in which many files of the site stand, one after the other, compressed with gzip. Its name follows from what it holds. */
export interface Pack {
  /** From the root of the site: offline/3f2a….pack. */
  file: string;
  /** Bytes as they are sent and kept. */
  bytes: number;
  /** As a browser checks it: sha256-…. */
  integrity: string;
}

/** The whole reference of one day, as a browser keeps it. */
export interface Edition {
  /** The newest day in the content. */
  day: string;
  /** Differs when anything in it does. */
  id: string;
  /** The list of what stands where, then the packs. */
  packs: Pack[];
  /** Bytes to fetch, and to keep. */
  bytes: number;
  pages: number;
}

/** What stands where: of each pack its files with their length in bytes, in order. */
export type PackIndex = Record<string, [path: string, bytes: number][]>;

/** What the browser remembers of the edition that it keeps. */
export type Kept = Pick<Edition, 'day' | 'id' | 'bytes' | 'pages'> & {
  /** When it was whole: an ISO time. */
  since: string;
};

/** Where the list of what there is to keep stands; never answered from the copy. */
export const editionFile = 'offline/edition.json';

/** The address below which the browser remembers what it keeps; nothing is ever asked for it. */
export const keptFile = 'offline/kept.json';

/** The caches of this site; on one host there may be several, each below a path of its own. */
export const cacheName = (scope: string): string => `faultbook-kept-${scope}`;

/** Whether a cache belongs to the copy of the site at `scope`. */
export const isOurs = (name: string, scope: string): boolean => name.startsWith('faultbook-') && name.endsWith(`-${scope}`);

/** A day as a person reads it: 2026-11-26 → 26 November 2026. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The name of the channel on which the worker tells how far it is. */
export const progressChannel = (scope: string): string => `faultbook-keeping-${scope}`;

/** How far the keeping is, or why it failed. */
export type Progress = { bytes: number; of: number } | { failed: string };
