import type { CatalogueSource } from '#model';
import type { Shard, ShardRow } from '#recognise';
import type { CatalogueRow } from '#schema';

const packed = ({ code, class: other, status, number, sqlstate, retryable, gone }: CatalogueRow): ShardRow => {
  const mark = [
    retryable === 'yes' ? 'r' : retryable === 'throttling' ? 't' : '',
    gone ? 'g' : '',
    number === undefined ? '' : `#${number}`,
    sqlstate && sqlstate !== code ? `=${sqlstate}` : '',
  ].join('');
  const row: [string, string, number, string] = [code, other && other !== code ? other : '', status?.[0] ?? 0, mark];
  const last = row.findLastIndex((part) => part !== '' && part !== 0);
  return row.slice(0, last + 1) as ShardRow; // the first part is never empty
};

/** The catalogue for the browser, one shard a provider, without operations: those stand on the name pages. */
export const shards = (catalogue: CatalogueSource[]): Map<string, Shard> => {
  const found = new Map<string, Shard>();
  for (const { data } of catalogue) {
    for (const shelf of data.shelves) {
      const [provider = ''] = shelf.of.split('/');
      const shard = found.get(provider) ?? { from: [], owners: [] };
      const versions = data.packages.map(({ name, version }) => `${name} ${version}`);
      shard.from = [...new Set([...shard.from, ...versions])];
      shard.owners.push({ of: shelf.of, name: shelf.name, ...(shelf.host ? { host: shelf.host } : {}), rows: shelf.codes.map(packed) });
      found.set(provider, shard);
    }
  }
  return found;
};
