import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/** The result codes of sqlite3.h, with the extended ones: a primary code and a number shifted by eight bits. */
export const sqlite = (header: PackageFiles): CatalogueShelf[] => {
  const text = header.paths.map((path) => header.text(path)).join('\n');
  const codes = /CAPI3REF: Result Codes[\s\S]*?(?=CAPI3REF: Flags For File Open Operations)/.exec(text)?.[0] ?? '';
  const primary = new Map([...codes.matchAll(/^#define (SQLITE_\w+) +(\d+)\b/gm)].map(([, code = '', number]) => [code, Number(number)]));
  const extended = [...codes.matchAll(/^#define (SQLITE_\w+) +\((SQLITE_\w+) *\| *\((\d+) *<< *8\)\)/gm)].map(
    ([, code = '', base = '', part]): [string, number] => [code, (primary.get(base) ?? Number.NaN) + 256 * Number(part)],
  );
  return [{ of: 'sqlite', name: 'SQLite', codes: orderly([...primary, ...extended].map(([code, number]) => ({ code, number }))) }];
};
