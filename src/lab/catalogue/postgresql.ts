import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/** The SQLSTATEs of errcodes.txt with their condition names; a second spelling of a state has none and adds nothing. */
export const postgresql = (list: PackageFiles): CatalogueShelf[] => {
  const lines = [
    ...list.paths
      .map((path) => list.text(path))
      .join('\n')
      .matchAll(/^([0-9A-Z]{5}) +[EWS] +ERRCODE_\w+(?: +(\w+))?$/gm),
  ];
  const names = new Map<string, string | undefined>();
  for (const [, state = '', name] of lines) names.set(state, names.get(state) ?? name);
  return [{ of: 'postgresql', name: 'PostgreSQL', codes: orderly([...names].map(([code, name]) => ({ code, class: name, sqlstate: code }))) }];
};
