import { join } from 'node:path';

/** A path below the project’s folder, wherever the command was called from. */
export const inProject = (...parts: string[]): string => join(import.meta.dirname, '../..', ...parts);
