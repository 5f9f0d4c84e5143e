/** A file of the built site. */
export interface SiteFile {
  path: string;
  bytes: number;
}

/** Folders that are kept whole: what pages load, and what they show of captures. */
const folders = ['_astro/', 'fonts/', 'pagefind/', 'catalogue/', 'evidence/'];
/** Single files that pages load. */
const single = ['code-index.json', 'messages.json', 'summaries.json', 'favicon.svg', 'favicon.ico', 'manifest.webmanifest'];

/** Whether a file belongs to the copy: every page and what a page loads. Twins, feeds and pictures for previews are for those who have a network. */
export const isKept = (path: string): boolean => path.endsWith('.html') || single.includes(path) || folders.some((folder) => path.startsWith(folder));

/** Below this, packing costs requests; above, a page waits for what stands beside it. 1 MB unpacks in about 5 ms. */
const most = 3_000_000;
/** About every so many files a pack ends. */
const every = 80;

/** A small number that follows from a path and from nothing else. Source: FNV-1a, draft-eastlake-fnv. */
const numberOf = (path: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

/** What every page needs stands together. */
const shared = (path: string): boolean => path.startsWith('_astro/') || path.startsWith('fonts/') || !path.includes('/');

/**
 * The kept files in packs. Where a pack ends follows from the path of its last file, so that a new page changes the pack in which it stands,
 * at most the next as well: an update fetches what changed.
 */
export const packsOf = (files: SiteFile[]): SiteFile[][] => {
  const kept = files.filter(({ path }) => isKept(path)).toSorted((a, b) => Number(shared(b.path)) - Number(shared(a.path)) || (a.path < b.path ? -1 : 1));
  const packs: SiteFile[][] = [];
  let open: SiteFile[] = [];
  let size = 0;
  for (const [at, file] of kept.entries()) {
    open.push(file);
    size += file.bytes;
    const next = kept[at + 1];
    const ends = shared(file.path) ? next && !shared(next.path) : numberOf(file.path) % every === 0 || size >= most;
    if (!ends && next) continue;
    packs.push(open);
    open = [];
    size = 0;
  }
  return packs;
};
