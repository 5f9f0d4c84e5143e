import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The most bytes that a file of a person has; what is longer was written by a program. */
export const most = 1_000_000;

/** What is below a folder: its texts by path, and how much was passed over. */
export interface Folder {
  texts: Map<string, string>;
  large: number;
  binary: number;
  /** Symbolic links: what they name is read where it stands, or is not of this folder. */
  links: number;
  /** Paths that could not be read, each with the reason. */
  unread: { path: string; because: string }[];
}

const passed = new Set(['node_modules', '.git']);
const reason = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** The text of these bytes, byte order mark included; undefined when they are none in UTF-8. */
const textIn = (bytes: Uint8Array): string | undefined => {
  try {
    return bytes.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Every text below a folder, or the one file that was named. Follows no symbolic link besides the one that was named. */
export const readFolder = (root: string): Folder => {
  const folder: Folder = { texts: new Map(), large: 0, binary: 0, links: 0, unread: [] };
  const visit = (path: string): void => {
    try {
      const about = path === root ? statSync(path) : lstatSync(path);
      if (about.isSymbolicLink()) folder.links += 1;
      else if (about.isDirectory())
        for (const name of readdirSync(path).toSorted()) {
          if (!passed.has(name)) visit(join(path, name));
        }
      else if (!about.isFile()) return;
      else if (about.size > most) folder.large += 1;
      else {
        const text = textIn(readFileSync(path));
        if (text === undefined) folder.binary += 1;
        else folder.texts.set(path, text);
      }
    } catch (fault) {
      folder.unread.push({ path, because: reason(fault) });
    }
  };
  visit(root);
  return folder;
};

/**
 * Puts `text` in the place of `before`, whole or not at all: written beside the file, with its mode, then renamed over it.
 * @throws when the file is no longer what was read, or cannot be written; then it is as it was
 */
export const replaceFile = (path: string, before: string, text: string): void => {
  const real = realpathSync(path); // the file that was named may be a link: it stays one
  const beside = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
  try {
    const { mode } = statSync(real);
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(beside, mode & 0o7777); // the umask may have taken bits away
    if (readFileSync(real, 'utf8') !== before) throw new Error('it was changed meanwhile');
    renameSync(beside, real);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw fault;
  }
};
