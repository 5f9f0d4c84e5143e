/** What of an address says nothing in capitals or small letters: the page without host, base path, last slash. */
const key = (page: string): string => page.replace(/\/$/, '').toLowerCase();

const suffix = /^(\/(?:e|errors)\/.*[^/])(?:exception|error)$/;

/** The same without `Exception` or `Error` at the end of a name; undefined where it has none. */
const bare = (address: string): string | undefined => suffix.exec(address)?.[1];

/**
 * From an address as somebody may write it to the page: in lower case, without the last slash, with and without the suffix
 * of an exception class, and with the old name of a service. A host asks it when there is no file at the address: exact spelling comes first.
 * @param register every page ever published
 * @param former old service to the one of today, as provider/service
 */
export const spellings = (register: readonly string[], former: ReadonlyMap<string, string>): Map<string, string> => {
  const found = new Map<string, string>();
  const last = (page: string): string => page.split('/').at(-2) ?? '';
  const codes = new Set(register.filter((page) => /^\/errors\/.+\/.+\//.test(page)).map(last));
  // Names that differ only in case: the one that is the code of a page is meant, else the first.
  const pages = register.filter((page) => page !== '/').toSorted((a, b) => Number(codes.has(last(b))) - Number(codes.has(last(a))) || (a < b ? -1 : 1));
  const enter = (address: string | undefined, page: string) => address !== undefined && !found.has(address) && found.set(address, page.replace(/\/$/, ''));
  for (const page of pages) enter(key(page), page);
  for (const page of pages) enter(bare(key(page)), page);
  for (const [old, now] of former)
    for (const page of pages.filter((one) => one.startsWith(`/errors/${now}/`))) {
      const before = key(page.replace(`/errors/${now}/`, `/errors/${old}/`));
      enter(before, page);
      enter(bare(before), page);
    }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Where a host sends an asked path for which it has no file; the rules of the configurations, as one function that tests can ask. */
export const arrival = (path: string, known: ReadonlyMap<string, string>): string | undefined => {
  const [, asked = '', ending = ''] = /^(\/.*?)(?:\/+|(\.(?:md|json|txt)))?$/i.exec(path) ?? [];
  const low = asked.toLowerCase();
  const page = known.get(low) ?? known.get(bare(low) ?? '');
  const target = page === undefined ? undefined : page + (ending.toLowerCase() || '/');
  return target === path ? undefined : target;
};
