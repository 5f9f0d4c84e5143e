import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type Edition, editionFile, isKept, type Pack, type PackIndex, packsOf } from '#offline';
import { dayFile } from '#publish/day';

const packed = promisify(gzip);
/** Packs made at a time: memory for each, and more would wait for the same cores. */
const batch = 8;

const keep = async (root: string, content: Buffer): Promise<Pack> => {
  const bytes = await packed(content, { level: 6 }); // 9 saves half a percent and takes half as long again
  const hash = createHash('sha256').update(bytes).digest();
  const file = `offline/${hash.toString('hex').slice(0, 16)}.pack`;
  await writeFile(join(root, file), bytes);
  return { file, bytes: bytes.length, integrity: `sha256-${hash.toString('base64')}` };
};

/** Writes the offline edition of the site that stands in `root`: packs, what there is to keep, and the worker. */
export const writeOffline = async (root: string): Promise<Edition> => {
  const { day } = JSON.parse(readFileSync(join(root, dayFile), 'utf8')) as { day: string }; // a form of ours
  const files = globSync('**/*.*', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isKept(path))
    .map((path) => ({ path, bytes: statSync(join(root, path)).size }));
  await mkdir(join(root, 'offline'), { recursive: true });
  const index: PackIndex = {};
  const packs: Pack[] = [];
  const groups = packsOf(files);
  for (let at = 0; at < groups.length; at += batch)
    await Promise.all(
      groups.slice(at, at + batch).map(async (group, beside) => {
        const pack = await keep(root, Buffer.concat(await Promise.all(group.map(({ path }) => readFile(join(root, path))))));
        packs[at + beside] = pack;
        index[pack.file] = group.map(({ path, bytes }) => [path, bytes]);
      }),
    );
  // In the order of the packs, and not in that in which they happened to be ready.
  const list = await keep(root, Buffer.from(JSON.stringify(Object.fromEntries(packs.map(({ file }) => [file, index[file]])))));
  const all = [list, ...packs];
  const edition: Edition = {
    day,
    id: list.file.replace(/\W|offline|pack/g, ''),
    packs: all,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
  };
  await writeFile(join(root, editionFile), JSON.stringify({ ...edition, packs: all.map(({ file, bytes }) => ({ file, bytes })) }));
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { EDITION: JSON.stringify(edition), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: root,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)), name: 'kept', formats: ['iife'], fileName: () => 'sw.js' },
    },
  });
  return edition;
};

/** Comes last: what is kept offline are the files as they are served. */
export const offline = (): AstroIntegration => ({
  name: 'faultbook:offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { bytes, packs, day, pages } = await writeOffline(fileURLToPath(dir));
      logger.info(`${pages} pages to keep offline in ${packs.length} packs, ${(bytes / 1e6).toFixed(1)} MB; edition of ${day}`);
    },
  },
});
