import type { CatalogueData, CatalogueRow, CatalogueShelf } from '#schema';

/** A package as it is pinned: name, version and the hash that a download must have. */
export type Pin = CatalogueData['packages'][number];

/** What an extractor may read of a package: the files that its pin names, and no others. */
export interface PackageFiles {
  /** Paths inside the package, sorted. */
  paths: string[];
  /** @throws when the pin does not name the file, or the package has none */
  text(path: string): string;
}

/** Where the codes of one file of the catalogue come from. */
export interface Source extends Pick<CatalogueData, 'title' | 'statusFrom' | 'note'> {
  /** The name of its file: content/catalogue/<id>.json. */
  id: string;
  packages: Pin[];
  /** From the files of its packages to shelves; pure. */
  extract(open: (name: string) => PackageFiles): CatalogueShelf[];
}

/** A row before it is put in order: what is undefined or empty is left out. */
export type LooseRow = { [Key in keyof CatalogueRow]: CatalogueRow[Key] | undefined } & { code: string };
