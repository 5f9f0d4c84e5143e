import { graphOnShelf, type Shelf } from '#model';
import type { Material } from './form.ts';

/** What the forms of everything on a shelf are made of. */
export const materialOf = (shelf: Shelf, link: Material['link']): Material => ({
  graph: graphOnShelf(shelf),
  bodies: new Map(shelf.drafts.flatMap(({ kind, id, body }) => (body === undefined ? [] : [[`${kind} ${id}`, body] as const]))),
  register: shelf.register,
  redirects: shelf.redirects,
  link,
});
