import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { discard, workDir } from '../process.ts';
import { cached } from './cache.ts';
import { ran } from './client.ts';
import { downloadDebian } from './debianPackages.ts';
import { packageFault, SourceFault } from './fault.ts';
import { downloadNpm } from './npmPackages.ts';
import type { PackageFiles, Pin } from './source.ts';
import { filesOfTarball } from './tarball.ts';

/** Downloads what the cache does not have of these packages. @throws a SourceFault */
export const fetched = (cache: string, pins: Pin[], say: (text: string) => void): void => {
  for (const [registry, download] of [
    ['npm', downloadNpm],
    ['debian', downloadDebian],
  ] as const) {
    const lacking = pins.filter((pin) => pin.registry === registry && !cached(cache, pin));
    // Some at a time, so that a person sees that it goes on.
    for (let at = 0; at < lacking.length; at += 20) {
      const some = lacking.slice(at, at + 20);
      say(`downloading ${some.length > 1 ? `${at + some.length} of ${lacking.length} ${registry} packages` : `${some[0]?.name} ${some[0]?.version}`}`);
      download(cache, some);
    }
  }
};

/** Files by path, as an extractor may read them. */
const readable = ({ name, version, files }: Pin, paths: string[], read: (path: string) => Buffer | undefined): PackageFiles => {
  if (paths.length === 0)
    throw new SourceFault(
      `${name} ${version}: the package has no file ${files.join(', ')}. Look where it is now, and mend the pin in src/lab/catalogue/sources.ts.`,
    );
  return {
    paths: paths.toSorted(),
    text: (path) => {
      const content = paths.includes(path) ? read(path) : undefined;
      if (!content) throw new SourceFault(`${name} ${version}: ${path} is not among the files that its pin names, or not in the package.`);
      return content.toString('utf8');
    },
  };
};

const npmFiles = (pin: Pin, file: string): PackageFiles => {
  const all = filesOfTarball(readFileSync(file));
  const paths = [...all.keys()].filter((path) => pin.files.some((pattern) => posix.matchesGlob(path, pattern)));
  return readable(pin, paths, (path) => all.get(path));
};

/** Takes out of the package what is read and no more: some hold hundreds of megabytes. */
const takeOut = 'file=$1 root=$2; shift 2; command -v dpkg-deb >/dev/null || exit 127; dpkg-deb --fsys-tarfile "$file" | tar -x -C "$root" --wildcards "$@"';

const debianFiles = (pin: Pin, file: string, root: string): PackageFiles => {
  const { ok, missing, text } = ran('sh', ['-c', takeOut, 'sh', file, root, ...pin.files.map((pattern) => `./${pattern}`)]);
  if (missing || (!ok && text === '')) throw new SourceFault(`${pin.name} ${pin.version}: dpkg-deb or tar is not on this machine. Install it, and run again.`);
  if (!ok && !text.includes('Not found in archive')) throw packageFault(pin.name, pin.version, text);
  const paths = [...new Set(pin.files.flatMap((pattern) => globSync(pattern, { cwd: root })))];
  return readable(pin, paths, (path) => readFileSync(join(root, path)));
};

/** Opens packages of the cache, calls `use` with their files, and removes what was unpacked. @throws a SourceFault */
export const unpacked = <T>(cache: string, pins: Pin[], use: (open: (name: string) => PackageFiles) => T): T => {
  const roots: string[] = [];
  try {
    const open = new Map(
      pins.map((pin) => {
        const file = cached(cache, pin);
        if (!file) throw new SourceFault(`${pin.name} ${pin.version}: it is not in the cache any more. Run again.`);
        if (pin.registry === 'npm') return [pin.name, npmFiles(pin, file)] as const;
        const root = workDir('package');
        roots.push(root);
        return [pin.name, debianFiles(pin, file, root)] as const;
      }),
    );
    return use((name) => {
      const found = open.get(name);
      if (!found) throw new SourceFault(`${name} is not pinned for this source. Add it in src/lab/catalogue/sources.ts.`);
      return found;
    });
  } finally {
    roots.forEach(discard);
  }
};
