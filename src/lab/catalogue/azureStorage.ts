import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { LooseRow, PackageFiles } from './source.ts';

/** The four services behind one name; a storage account has all of them. */
type StoragePart = 'blob' | 'queue' | 'file' | 'table';

const storageShelf = (from: string | undefined, codes: (LooseRow & { part: StoragePart })[]): CatalogueShelf => ({
  of: 'azure/storage',
  ...(from && { package: from }),
  name: 'Azure Storage',
  codes: orderly(codes),
});

/** The codes of `KnownStorageErrorCode`, which the package declares as types only. */
export const storageCodes = (types: PackageFiles, part: StoragePart, from: string): CatalogueShelf => {
  const body = types.paths.map((path) => /enum KnownStorageErrorCode \{([^}]*)\}/.exec(types.text(path))?.[1] ?? '').join('');
  return storageShelf(
    from,
    [...body.matchAll(/= "(\w+)"/g)].flatMap(([, code]) => (code ? { code, part } : [])),
  );
};

/** The codes of the table service, from the enumeration of Microsoft’s Python package. */
export const tableCodes = (module: PackageFiles, from: string): CatalogueShelf => {
  const body = module.paths.map((path) => /class TableErrorCode\([^)]*\):\n((?:[ #].*\n|\n)*)/.exec(module.text(path))?.[1] ?? '').join('');
  return storageShelf(
    from,
    [...body.matchAll(/^ +[A-Z0-9_]+ = "(\w+)"/gm)].flatMap(([, code]) => (code ? { code, part: 'table' as const } : [])),
  );
};

/** What the emulator answers, by service: the statuses are its own. */
export const azurite = (factories: PackageFiles): CatalogueShelf[] => [
  storageShelf(
    undefined,
    factories.paths.flatMap((path) => {
      const part = (['blob', 'queue', 'table'] as const).find((one) => path.includes(`/${one}/`));
      const found = part ? [...factories.text(path).matchAll(/default\(\s*(\d{3}),\s*"(\w+)"/g)] : [];
      return found.flatMap(([, status, code]) => (part && code ? { code, part, status: [Number(status)] } : []));
    }),
  ),
];
