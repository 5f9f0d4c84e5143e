import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/** Numbers of the list that the IANA registry does not assign: a joke of RFC 2324, and a number that some servers made up. */
const unassigned = new Set(['418', '509']);

/** The statuses from 300 on with their phrases. */
export const http = (list: PackageFiles): CatalogueShelf[] => {
  const phrases: Record<string, string> = JSON.parse(list.paths.map((path) => list.text(path)).join('')); // one file: number → phrase
  const rows = Object.entries(phrases).filter(([code]) => Number(code) >= 300 && !unassigned.has(code));
  return [{ of: 'http', name: 'HTTP', codes: orderly(rows.map(([code, phrase]) => ({ code, class: phrase, number: Number(code), status: [Number(code)] }))) }];
};
