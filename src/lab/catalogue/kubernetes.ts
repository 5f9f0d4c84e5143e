import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/** The reasons of a Status object; the comment of each says its HTTP status. The empty reason has no name to look up. */
export const kubernetes = (types: PackageFiles): CatalogueShelf[] => [
  {
    of: 'kubernetes/api-server',
    name: 'Kubernetes API server',
    codes: orderly(
      [
        ...types.paths
          .map((path) => types.text(path))
          .join('\n')
          .matchAll(/((?:\t\/\/[^\n]*\n)+)\tStatusReason(\w+)\s+StatusReason = "(\w+)"/g),
      ].map(([, comment = '', constant, code = '']) => {
        const status = /Status code:? (\d{3})/i.exec(comment)?.[1];
        return { code, class: `StatusReason${constant}`, status: status ? [Number(status)] : undefined };
      }),
    ),
  },
];
