import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** Indexes the built pages with Pagefind; in development it serves the index of the last build, so that writers can search. */
export const searchIndex = (): AstroIntegration => {
  let built = '';
  return {
    name: 'faultbook:search',
    hooks: {
      'astro:config:setup': ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(built, 'pagefind'))) logger.warn('Search has no index yet. Make one with: npm run build');
        server.middlewares.use('/pagefind', async (request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const file = join(built, 'pagefind', path);
          if (path.includes('..') || !existsSync(file)) return next();
          response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
          response.end(await readFile(file));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ writePlayground: false });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        // Only written pages have a body to search; the thousands of name pages are found by their name.
        const { page_count, errors: faults } = await index.addDirectory({ path: fileURLToPath(dir), glob: '{errors,concepts,compare,playbooks}/**/*.html' });
        const { files, errors: missing } = await index.getFiles();
        await close();
        const all = [...faults, ...missing];
        if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
        // Written here and not by Pagefind, whose own writing may still be under way when the build ends; without its ready-made interfaces, which no page loads.
        for (const { path, content } of files.filter((file) => !/(^|\/)pagefind-(?!entry|worker)/.test(file.path))) {
          const place = join(fileURLToPath(dir), 'pagefind', path);
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, content);
        }
        logger.info(`${page_count} pages can be searched`);
      },
    },
  };
};
