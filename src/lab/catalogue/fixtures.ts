import type { PackageFiles } from './source.ts';

/** An invented package for tests: its files by path. */
export const invented = (files: Record<string, string>): PackageFiles => ({
  paths: Object.keys(files).toSorted(),
  text: (path) => files[path] ?? `no ${path}`,
});
