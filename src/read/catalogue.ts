import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueSource } from '#model';
import { type CatalogueData, catalogue as shape } from '#schema';

const kept = new Map<string, { changed: number; data: CatalogueData }>();

/** One file of the catalogue; read again only when it has changed. @throws what JSON.parse or the schema refuses */
const one = (file: string): CatalogueData => {
  const changed = statSync(file).mtimeMs;
  const before = kept.get(file);
  if (before?.changed === changed) return before.data;
  const data = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  kept.set(file, { changed, data });
  return data;
};

/**
 * The catalogue below a project's root: content/catalogue/<source>.json. A file that cannot be read is told to
 * `refused` and left out; without it, the fault is thrown.
 */
export const catalogue = (root: string, refused?: (file: string, message: string) => void): CatalogueSource[] =>
  globSync('*.json', { cwd: join(root, 'content/catalogue') })
    .toSorted()
    .flatMap((name) => {
      try {
        return [{ id: name.replace(/\.json$/, ''), data: one(join(root, 'content/catalogue', name)) }];
      } catch (fault) {
        if (!refused) throw fault;
        refused(
          `content/catalogue/${name}`,
          `Not as “npm run catalogue” writes it: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}. Write it again with: npm run catalogue`,
        );
        return [];
      }
    });
