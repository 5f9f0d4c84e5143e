import type { Pin } from './source.ts';

/** A package of npm, as it is pinned. */
export const npm = (name: string, version: string, hash: string, licence: string, ...files: string[]): Pin => ({
  registry: 'npm',
  name,
  version,
  hash,
  licence,
  files,
});

/** A package of Debian’s stable release, as it is pinned. */
export const debian = (name: string, version: string, hash: string, licence: string, ...files: string[]): Pin => ({
  registry: 'debian',
  name,
  version,
  suite: 'trixie',
  hash,
  licence,
  files,
});
