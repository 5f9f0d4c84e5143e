import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedParts } from '#model';
import { withBase } from '#publish/basePath';
import { withOwnHashes } from '#publish/csp';
import { withMovedParts } from '#publish/movedPages';
import { withoutSearchMarks } from '#publish/searchMarks';
import { sharedBy, styleAddress, styleOf, withSharedStyle } from '#publish/sharedStyles';
import { registerIn } from '#read/register';

/** From this many pages on, a style is a file of its own: only pages made of data are so many. */
const many = 200;
/** Pages in memory at a time. */
const batch = 200;

/**
 * Comes after the index of the full text, whose marks it takes out. Lets pages made of data share their styles, marks parts that went elsewhere, begins all addresses at the base path, and gives every built page the hashes of
 * its own inline scripts and styles only: last, because it is the text as it stands then that is hashed.
 */
export const policy = (base: string, content = process.cwd()): AstroIntegration => ({
  name: 'faultbook:policy',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const moved = movedParts(registerIn(content).redirects);
      const marked = (path: string, html: string): string => {
        const page = `/${relative(root, path)
          .replaceAll('\\', '/')
          .replace(/index\.html$/, '')}`;
        const parts = moved.get(page);
        return parts ? withMovedParts(html, page, parts) : html;
      };
      const files = globSync('**/*.html', { cwd: root });
      const each = async <T>(work: (path: string, html: string) => Promise<T> | T): Promise<T[]> => {
        const done: T[] = [];
        for (let at = 0; at < files.length; at += batch)
          done.push(...(await Promise.all(files.slice(at, at + batch).map(async (file) => work(join(root, file), await readFile(join(root, file), 'utf8'))))));
        return done;
      };
      const shared = sharedBy(
        (await each((_, html) => styleOf(html))).filter((style) => style !== undefined),
        many,
      );
      for (const style of shared) {
        const file = join(root, styleAddress(style));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, withBase(style, base));
      }
      await each((path, html) => writeFile(path, withOwnHashes(withBase(withSharedStyle(withoutSearchMarks(marked(path, html)), shared), base))));
      logger.info(`${files.length} pages, ${shared.size} styles shared`);
    },
  },
});
