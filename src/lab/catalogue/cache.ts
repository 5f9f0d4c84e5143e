import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SourceFault } from './fault.ts';
import type { Pin } from './source.ts';

/** Where downloads are kept from run to run; each is checked against its pin before it is used. */
export const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'faultbook', 'catalogue');

/** The name of a package’s file in the cache: @azure/storage-blob 12.32.0 → azure-storage-blob-12.32.0.tgz. */
export const fileOf = ({ registry, name, version }: Pin): string =>
  `${`${name}-${version}`.replace(/^@/, '').replaceAll(/[/:]/g, '-')}.${registry === 'npm' ? 'tgz' : 'deb'}`;

/** The hash of a file’s content, as pins write it. */
export const hashOf = (registry: Pin['registry'], content: Buffer): string =>
  registry === 'npm' ? `sha512-${createHash('sha512').update(content).digest('base64')}` : `sha256-${createHash('sha256').update(content).digest('hex')}`;

/** The package’s file in the cache, when it is there and is what was pinned. */
export const cached = (folder: string, pin: Pin): string | undefined => {
  const file = join(folder, fileOf(pin));
  return existsSync(file) && hashOf(pin.registry, readFileSync(file)) === pin.hash ? file : undefined;
};

/** Takes a download into the cache. @throws when it is not what was pinned; the cache stays as it was */
export const kept = (folder: string, pin: Pin, download: string): void => {
  const found = hashOf(pin.registry, readFileSync(download));
  if (found !== pin.hash)
    throw new SourceFault(
      `${pin.name} ${pin.version}: what came is not what was pinned (${pin.hash}, and came ${found}). Find out why the registry has another file under this version before you pin it in src/lab/catalogue/sources.ts.`,
    );
  renameSync(download, join(folder, fileOf(pin)));
};

/** Calls `use` with an empty folder beside the cache, and removes it. */
export const besideCache = <T>(folder: string, use: (fresh: string) => T): T => {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, '.new-'));
  try {
    return use(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};
