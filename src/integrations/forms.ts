import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allAddresses, graphOnShelf } from '#model';
import type { Form, Material } from '#publish/form';
import { forms } from '#publish/forms';
import { readDisk } from '#read/disk';
import { site } from '#site';
import { drawing } from './drawing.ts';

/** Files written at a time. */
const batch = 200;

/**
 * Writes the forms for machines beside the built pages; in development it makes the one that is asked for. Not as routes of Astro: there are three for
 * each of thousands of pages, and a route costs more than its file.
 */
export const machineForms = (): AstroIntegration => {
  let root = '';
  let link: Material['link'] = (address) => address;
  const material = (): Material => {
    const { shelf } = readDisk(root);
    const bodies = new Map(shelf.drafts.flatMap(({ kind, id, body }) => (body === undefined ? [] : [[`${kind} ${id}`, body] as const])));
    const graph = graphOnShelf(shelf);
    const { name, tagline } = site;
    return { graph, bodies, name, tagline, pages: allAddresses(graph, shelf.fixed), register: shelf.register, draw: drawing(root), link };
  };
  return {
    name: 'faultbook:forms',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        const base = config.base.replace(/\/$/, '');
        link = (address) => (config.site ? new URL(base + address, config.site).href : base + address);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
          if (!/\.\w+$/.test(path) || /^\/(@|src|node_modules)/.test(path)) return next();
          const form = forms(material()).get(path);
          if (!form) return next();
          response.setHeader('content-type', form.type);
          response.end(await form.body());
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = [...forms(material()).values()];
        const write = async ({ address, body }: Form) => {
          const place = join(fileURLToPath(dir), address);
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, await body());
        };
        for (let at = 0; at < made.length; at += batch) await Promise.all(made.slice(at, at + batch).map(write));
        logger.info(`${made.length} forms for machines`);
      },
    },
  };
};
