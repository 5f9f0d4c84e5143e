import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the log files of a server, access.log and error.log, below `dir`. */
export const logsIn =
  (dir: string) =>
  (name: string): string => {
    const file = join(dir, `${name}.log`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
