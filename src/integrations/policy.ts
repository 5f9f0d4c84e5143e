import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnHashes } from '#publish/csp';

/** Gives every built page the hashes of its own inline scripts and styles only. */
export const policy = (): AstroIntegration => ({
  name: 'faultbook:policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      await Promise.all(
        globSync('**/*.html', { cwd: root }).map(async (file) => {
          const path = join(root, file);
          await writeFile(path, withOwnHashes(await readFile(path, 'utf8')));
        }),
      );
    },
  },
});
