import { readFileSync } from 'node:fs';
import { inProject } from '../home.ts';

/** The text of a function for a reader’s script; where Node blanked out the types, the gaps are closed. Write no two spaces in a row inside its strings. */
export const sourceOf = (one: (...args: never[]) => unknown): string =>
  one
    .toString()
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/(?<=\S) (?=[),;])/g, '');

/** A package and the version that is installed, as shown to readers: @azure/storage-blob 12.32.0. */
export const packaged = (name: string): string => `${name} ${JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')).version}`;
