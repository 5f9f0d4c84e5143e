import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/** Names and numbers of mysqld_error.h with the SQLSTATEs of sql_state.h; a name without one is reported as HY000. No message text is taken. */
export const mariadb = (headers: PackageFiles): CatalogueShelf[] => {
  const text = headers.paths.map((path) => headers.text(path)).join('\n');
  const states = new Map([...text.matchAll(/^\{ (\w+) *, *"(\w{5})"/gm)].map(([, code, state]) => [code, state]));
  const rows = [...text.matchAll(/^#define ((?:ER|WARN)_\w+) (\d+)$/gm)];
  return [
    {
      of: 'mysql',
      name: 'MariaDB',
      codes: orderly(
        rows.flatMap(([, code = '', number]) =>
          /^ER_(ERROR_FIRST|ERROR_LAST|LAST_MYSQL_ERROR)/.test(code) ? [] : { code, part: 'MariaDB', number: Number(number), sqlstate: states.get(code) },
        ),
      ),
    },
  ];
};
