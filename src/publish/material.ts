import { graphOnShelf, type Shelf } from '#model';
import type { Material } from './form.ts';

/** What the forms of everything on a shelf are made of; the rest only whoever publishes knows. */
export const materialOf = (shelf: Shelf, rest: Pick<Material, 'site' | 'html' | 'draw' | 'link'>): Material => ({
  graph: graphOnShelf(shelf),
  bodies: new Map(shelf.drafts.flatMap(({ kind, id, body }) => (body === undefined ? [] : [[`${kind} ${id}`, body] as const]))),
  register: shelf.register,
  fixed: shelf.fixed,
  redirects: shelf.redirects,
  ...rest,
});
