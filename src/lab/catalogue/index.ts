/** The door of the catalogue’s sources: what `npm run catalogue` needs. */
import { type CatalogueData, catalogue } from '#schema';
import { cacheFolder } from './cache.ts';
import { shelved } from './order.ts';
import type { Source } from './source.ts';
import { fetched, unpacked } from './unpack.ts';

export { keep } from '../keep.ts';
export { SourceFault } from './fault.ts';
export { rendered } from './order.ts';
export type { Source } from './source.ts';
export { sources } from './sources.ts';

/** What a source declares now: its packages are downloaded where the cache lacks them. @throws a SourceFault, or what the schema refuses */
export const extracted = ({ id: _, extract, packages, ...about }: Source, say: (text: string) => void): CatalogueData => {
  fetched(cacheFolder(), packages, say);
  say('reading');
  return catalogue.parse({ ...about, packages, shelves: shelved(unpacked(cacheFolder(), packages, extract)) });
};
