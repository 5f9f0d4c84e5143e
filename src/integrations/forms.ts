import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Form, Material } from '#publish/form';
import { forms } from '#publish/forms';
import { materialOf } from '#publish/material';
import type { Reading } from '#read/disk';
import { site } from '#site';
import { drawing } from './drawing.ts';
import { freshReading, keptReading } from './reading.ts';

/** Files written at a time. */
const batch = 200;

/**
 * Writes the forms for machines beside the built pages; in development it makes the one that is asked for. Not as routes of Astro: there are three for
 * each of thousands of pages, and a route costs more than its file.
 */
export const machineForms = (): AstroIntegration => {
  let root = '';
  let link: Material['link'] = (address) => address;
  const material = ({ shelf }: Reading, html: Material['html']): Material => materialOf(shelf, { site, html, draw: drawing(root), link });
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
          const page = async (address: string) => (await fetch(`http://${request.headers.host}${address}`)).text();
          const form = forms(material(freshReading(root), page)).get(path);
          if (!form) return next();
          response.setHeader('content-type', form.type);
          response.end(await form.body());
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const began = performance.now();
        const out = fileURLToPath(dir);
        const made = [...forms(material(keptReading(root), (address) => readFile(join(out, address, 'index.html'), 'utf8'))).values()];
        for (const folder of new Set(made.map(({ address }) => dirname(join(out, address))))) mkdirSync(folder, { recursive: true });
        const write = async ({ address, body }: Form) => writeFile(join(out, address), await body());
        for (let at = 0; at < made.length; at += batch) await Promise.all(made.slice(at, at + batch).map(write));
        logger.info(`${made.length} forms for machines in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      },
    },
  };
};
