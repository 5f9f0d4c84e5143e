import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** An archive with its name and its checksum file. */
export interface Archive {
  name: string;
  bytes: Uint8Array;
  /** As `sha256sum --check` reads it. */
  checksum: string;
}

/** Midnight of a day in the clock of this machine: a ZIP file knows no time zone, and so holds the same numbers wherever it is made. */
const midnight = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

/**
 * The files of a folder as one ZIP file, which every system opens without a program to install. The same files make the same bytes: sorted, of one
 * time, and compressed by a library in JavaScript and not by the zlib of this machine.
 * @param name of the archive, and of the folder in it
 * @param day the time of every file
 */
export const archiveOf = (name: string, day: string, files: ReadonlyMap<string, Uint8Array>): Archive => {
  const tree: Zippable = {};
  for (const path of [...files.keys()].toSorted()) {
    const content = files.get(path);
    // A pack or a font is compressed already.
    if (content) tree[`${name}/${path}`] = [content, { level: /\.(pack|woff2|png)$/.test(path) ? 0 : 6, mtime: midnight(day) }];
  }
  const bytes = zipSync(tree);
  return { name: `${name}.zip`, bytes, checksum: `${createHash('sha256').update(bytes).digest('hex')}  ${name}.zip\n` };
};
