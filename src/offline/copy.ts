import type { PackIndex } from './edition.ts';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
};

/** The media type of a kept file. Samples in any language are text to look at; what is in Pagefind’s own form is bytes. */
export const typeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1)] ?? (path.startsWith('evidence/') ? 'text/plain; charset=utf-8' : 'application/octet-stream');

/** The file that a host would answer with, for a path below the base: errors/ → errors/index.html. Undefined for a path that no file can have. */
export const fileFor = (path: string): string | undefined => {
  try {
    const plain = decodeURIComponent(path);
    return plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
  } catch {
    return undefined;
  }
};

/** The files of an edition, read from its packs. */
export interface Copy {
  has(path: string): boolean;
  /** @throws when the pack is not there: the browser took it away */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Unpacked packs that stay in memory: a page and what it loads stand in two or three. */
const inMemory = 4;

/**
 * A copy over packs.
 * @param open a pack as it is kept
 */
export const copyOf = (index: PackIndex, open: (pack: string) => Promise<Blob>): Copy => {
  const places = new Map<string, { pack: string; from: number; to: number }>();
  for (const [pack, files] of Object.entries(index)) {
    let from = 0;
    for (const [path, bytes] of files) {
      places.set(path, { pack, from, to: from + bytes });
      from += bytes;
    }
  }
  const unpacked = new Map<string, Promise<ArrayBuffer>>();
  const whole = (pack: string): Promise<ArrayBuffer> => {
    const before = unpacked.get(pack);
    const content = before ?? open(pack).then((blob) => new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
    unpacked.delete(pack);
    unpacked.set(pack, content); // the last used stands last
    content.catch(() => unpacked.delete(pack));
    const [oldest] = unpacked.keys();
    if (unpacked.size > inMemory && oldest) unpacked.delete(oldest);
    return content;
  };
  return {
    has: (path) => places.has(path),
    read: async (path) => {
      const place = places.get(path);
      return place && new Uint8Array(await whole(place.pack), place.from, place.to - place.from);
    },
  };
};
