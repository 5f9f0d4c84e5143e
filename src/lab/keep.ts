import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file below `root` whole or not at all: a full disk or a missing permission leaves what was there untouched.
 * @param path below root, as a person would name it: content/evidence/http/412-apache-put-if-match.txt
 * @throws an Error that names the file, the fault and the remedy
 */
export const keep = (root: string, path: string, text: string): void => {
  const file = join(root, path);
  const fresh = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } catch (fault) {
    rmSync(fresh, { force: true });
    throw new Error(
      `${path} could not be written, and is as it was: ${fault instanceof Error ? fault.message : fault}. Make room, or look at the permissions of ${dirname(path)}.`,
    );
  }
};
