import { chmodSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { subfolders } from '../process.ts';
import { quoted } from './curl.ts';

/** Files that a web server finds when it starts, by path below its root. A text of undefined is an empty folder. */
export interface Site {
  [path: string]: { text?: string; mode?: string };
}

/** The day on which every file of a site was last changed, so that no validator is young. */
const changed = '2026-01-01T00:00:00Z';

/** a, a/b and a/b/c of a/b/c: each gets its owner. */
const levels = (folder: string): string[] => folder.split('/').map((_, at, names) => names.slice(0, at + 1).join('/'));

/** Makes the folders for the user whom the server runs as, and the files in them. */
export const plant = (root: string, site: Site): void => {
  for (const [path, { text, mode }] of Object.entries(site)) {
    const folder = text === undefined ? path : dirname(path);
    subfolders(root, ...levels(folder));
    if (text === undefined) continue;
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), new Date(changed), new Date(changed));
    if (mode) chmodSync(join(root, path), Number.parseInt(mode, 8));
  }
};

/** The same in shell lines for a reader; `root` is a shell word. */
export const plantedByHand = (root: string, site: Site): string => {
  const entries = Object.entries(site);
  const folders = [...new Set(entries.map(([path, { text }]) => (text === undefined ? path : dirname(path))))];
  return [
    `mkdir -p ${folders.map((folder) => `${root}/${folder}`).join(' ')}`,
    ...entries.flatMap(([path, { text, mode }]) =>
      text === undefined
        ? []
        : [`printf %s ${quoted(text)} > ${root}/${path}; touch -d ${changed} ${root}/${path}${mode ? `; chmod ${mode} ${root}/${path}` : ''}`],
    ),
  ].join('\n');
};

/** Where a reader’s server keeps its files and logs, as a shell word that both terminals know. */
export const folderByHand = `"\${TMPDIR:-/tmp}/faultbook-$PORT"`;
