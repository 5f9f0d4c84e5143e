import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allFragments, graphOnShelf, promisedForms } from '#model';
import { broken } from '#publish/promise';
import { readDisk } from '#read/disk';

/** The build fails when the built site lacks an address that was ever published. Comes last: it looks at what a host would serve. */
export const promised = (): AstroIntegration => {
  let root = '';
  return {
    name: 'faultbook:promised',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const { shelf } = readDisk(root);
        const graph = graphOnShelf(shelf);
        const moved = new Set(shelf.redirects.map(({ from }) => from));
        const place = (address: string) => join(fileURLToPath(dir), address.endsWith('/') ? `${address}index.html` : address);
        const forms = promisedForms(graph, shelf);
        const faults = broken(
          { pages: shelf.register, fragments: Object.fromEntries(Object.entries(shelf.fragments).filter(([page]) => !moved.has(page))), forms },
          { has: (address) => existsSync(place(address)), html: (address) => readFileSync(place(address), 'utf8') },
          allFragments(graph, shelf.drafts),
        );
        if (faults.length > 0) throw new Error(`The site would break its promise that addresses never die:\n${faults.join('\n')}`);
        logger.info(
          `${shelf.register.length} pages, ${Object.values(shelf.fragments).flat().length} parts of pages and ${forms.length} machine forms are where they were published`,
        );
      },
    },
  };
};
