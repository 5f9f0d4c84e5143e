import type { CatalogueData, CatalogueRow, CatalogueShelf } from '#schema';

/** One source of the catalogue; its id is the name of its file. */
export interface CatalogueSource {
  id: string;
  data: CatalogueData;
}

/** A row with the shelf and the source in which it stands. */
export interface Catalogued {
  source: CatalogueSource;
  shelf: CatalogueShelf;
  row: CatalogueRow;
}

/** Every row of the catalogue, in the order of sources, shelves and codes. */
export const allRows = (catalogue: CatalogueSource[]): Catalogued[] =>
  catalogue.flatMap((source) => source.data.shelves.flatMap((shelf) => shelf.codes.map((row) => ({ source, shelf, row }))));

/** The rows of one owner: provider or provider/service. */
export const rowsOf = (catalogue: CatalogueSource[], owner: string): Catalogued[] =>
  catalogue.flatMap((source) => source.data.shelves.filter(({ of }) => of === owner).flatMap((shelf) => shelf.codes.map((row) => ({ source, shelf, row }))));

/** The services of a provider that the catalogue knows, in the order of their ids; the first shelf of each. */
export const servicesOf = (catalogue: CatalogueSource[], provider: string): Map<string, CatalogueShelf> =>
  new Map(
    catalogue
      .flatMap(({ data }) => data.shelves)
      .filter(({ of }) => of.startsWith(`${provider}/`))
      .map((shelf): [string, CatalogueShelf] => [shelf.of.slice(provider.length + 1), shelf])
      .toSorted(([a], [b]) => a.localeCompare(b))
      .filter(([id], at, list) => list.findIndex(([other]) => other === id) === at),
  );

/** Are the statuses of this source what is on the wire, by the vendor’s own word or the standard’s? */
export const statedStatus = ({ row, source }: Catalogued): number[] => (['vendor', 'standard'].includes(source.data.statusFrom) ? (row.status ?? []) : []);

/** What a row may be called: its code, and its class or constant. */
export const namesOfRow = ({ code, class: other }: CatalogueRow): string[] => (other && other !== code ? [code, other] : [code]);

/** A name as its words, in lower case: ResourceInUseException → resource in use exception; lock_not_available → lock not available. */
const words = (name: string): string =>
  ` ${name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, (_, low: string | undefined, high: string | undefined, capital: string | undefined) =>
      capital ? `${capital} ` : `${low} ${high}`,
    )
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()} `;

const family =
  / (conflict\w*|concurren\w*|precondition|condition|conditional|locked|locks?|lease\w*|deadlock\w*|already exists?|(?<!not |does not |doesnt )exists|duplicated?|dup|in use|gone|state|stale|optimistic|in progress|version mismatch|serialization|transaction) /;

/** Does the name speak of our family: conflict, concurrency, precondition, lock, exists, in use, gone, state? */
export const inFamily = (name: string): boolean => family.test(words(name));
