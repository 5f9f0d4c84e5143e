import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import type { Drawing } from '#publish/form';
import { site } from '#site';
import { cardSize, cardTree, iconTree } from '../ui/card/cardTree.ts';

const fonts = [
  { name: 'Archivo', file: 'archivo.woff2' },
  { name: 'Commit', file: 'commit4.woff2', weight: 400 },
  { name: 'Commit', file: 'commit7.woff2', weight: 700 },
];

/**
 * Draws the pictures of the site. A card takes a tenth of a second, so each is kept under the hash of what it shows, with fonts and library;
 * what is kept lies where `npm ci` throws it away and git does not look.
 */
export const drawing = (root: string): ((drawing: Drawing) => Promise<Uint8Array>) => {
  const kept = join(root, 'node_modules/.cache/faultbook');
  const data = fonts.map((font) => ({ ...font, data: readFileSync(join(root, 'public/fonts', font.file)) }));
  const library = readFileSync(join(root, 'node_modules/@takumi-rs/core/package.json'));
  const tools = createHash('sha256').update(library);
  for (const font of data) tools.update(font.data);
  const version = tools.digest('hex');
  let renderer: Promise<Renderer> | undefined;
  const fresh = async (): Promise<Renderer> => {
    // Loaded when something has to be drawn: most builds find all of it kept.
    const made = new (await import('@takumi-rs/core')).Renderer();
    for (const { name, data: bytes, weight } of data) await made.registerFont({ name, data: bytes, ...(weight ? { weight } : {}) });
    return made;
  };
  return async (drawing) => {
    const icon = 'icon' in drawing ? drawing.icon : undefined;
    const tree = 'icon' in drawing ? iconTree(drawing.icon.size, drawing.icon.maskable ?? false) : cardTree(drawing.card, site.name);
    const size = icon ? { width: icon.size, height: icon.size } : cardSize;
    const format = icon?.format ?? 'png';
    const file = join(
      kept,
      `${createHash('sha256')
        .update(JSON.stringify([version, tree, size, format]))
        .digest('hex')
        .slice(0, 32)}.${format}`,
    );
    if (existsSync(file)) return readFile(file);
    renderer ??= fresh();
    const picture = await (await renderer).render(tree, { ...size, format });
    await mkdir(dirname(file), { recursive: true });
    // Whole or not at all: a build that is stopped leaves no half picture to the next one.
    await writeFile(`${file}.${process.pid}`, picture);
    await rename(`${file}.${process.pid}`, file);
    return picture;
  };
};
