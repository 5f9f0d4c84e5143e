/** The door of the room KEPT COPY: its form, written when the site is built and read in the browser. */
export * from './copy.ts';
export * from './edition.ts';
export * from './line.ts';
export * from './packs.ts';
