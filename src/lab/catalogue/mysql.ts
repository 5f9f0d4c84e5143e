import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/** Names and numbers of MySQL’s errors, as its driver for Node.js lists them; of a name that has two numbers the later one holds, as it does in the driver. */
export const mysql = (constants: PackageFiles): CatalogueShelf[] => [
  {
    of: 'mysql',
    name: 'MySQL',
    codes: orderly(
      [
        ...constants.paths
          .map((path) => constants.text(path))
          .join('\n')
          .matchAll(/^exports\.([A-Z]\w+) = (\d+);/gm),
      ]
        .toReversed()
        .map(([, code = '', number]) => ({ code, part: 'MySQL', number: Number(number) })),
    ),
  },
];
