import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedParts } from '#model';
import { withBase } from '#publish/basePath';
import { withOwnHashes } from '#publish/csp';
import { withInlineStyles } from '#publish/inlineStyles';
import { withMovedParts } from '#publish/movedPages';
import { withoutSearchMarks } from '#publish/searchMarks';
import { registerIn } from '#read/register';

const clientFolder = join(import.meta.dirname, '../ui/client');

/** Every word of what runs in the browser: among them are the classes that it gives to elements. */
const scripted = globSync('*.ts', { cwd: clientFolder }).flatMap((file) => readFileSync(join(clientFolder, file), 'utf8').match(/[\w-]+/g) ?? []);

/** Pages in memory at a time. */
const batch = 200;

/**
 * Comes after the index of the full text, whose marks it takes out. Gives written pages their styles, marks parts that went elsewhere, begins all addresses at the base path, and gives every built
 * page the hashes of its own inline scripts and styles only: last, because it is the text as it stands then that is hashed.
 */
export const policy = (base: string, content = process.cwd()): AstroIntegration => ({
  name: 'faultbook:policy',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const styles = new Map<string, string>();
      const styleAt = (address: string): string => {
        const file = address.startsWith(base) ? address.slice(base.length) : address;
        const style = styles.get(file) ?? readFileSync(join(root, file), 'utf8');
        styles.set(file, style);
        return style;
      };
      const moved = movedParts(registerIn(content).redirects);
      const marked = (file: string, html: string): string => {
        const page = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
        const parts = moved.get(page);
        return parts ? withMovedParts(html, page, parts) : html;
      };
      const finish = async (file: string): Promise<void> => {
        const html = await readFile(join(root, file), 'utf8');
        await writeFile(join(root, file), withOwnHashes(withBase(withInlineStyles(withoutSearchMarks(marked(file, html)), styleAt, scripted), base)));
      };
      const files = globSync('**/*.html', { cwd: root });
      for (let at = 0; at < files.length; at += batch) await Promise.all(files.slice(at, at + batch).map(finish));
      logger.info(`${files.length} pages finished`);
    },
  },
});
