import { type Catalogued, inFamily, marksOf, type Name, packagesOf, rowAddress, statusesOf, whereabouts } from '#model';
import type { Material } from '../form.ts';
import { blocks, code, type Ground, linked, list, plainly, says, table, under } from './prose.ts';

/** Which packages rows come from; many are counted. */
export const from = (rows: readonly Catalogued[]): string => {
  const packages = packagesOf([...rows]);
  return rows.length === 0
    ? ''
    : `From ${packages.length > 6 ? `${packages.length} packages, ${packages.slice(0, 3).join(', ')} and others` : packages.join(', ')}. A status that is not there is not stated by the package.`;
};

/** What packages declare of a name: a row each, then the operations. */
export const declaredBlock = (material: Material, name: Name, ground: Ground): string => {
  const rows = name.rows.map((one) => ({ one, ...whereabouts(material.graph, one) }));
  const differs = rows.some(({ one }) => one.row.class && one.row.class !== one.row.code);
  return blocks(
    under(
      'Who uses this name',
      table(
        ['Service', 'Code', 'Class or name', 'Status', 'Host', 'Request id', 'Operations', 'The package says'],
        rows.map(({ one, owner, hosts, requestId }) => [
          linked(plainly(owner), rowAddress(one), ground),
          differs ? code(one.row.code) : '',
          differs && one.row.class ? code(one.row.class) : '',
          statusesOf(one).join(', ') || one.row.sqlstate,
          hosts.slice(0, 2).map(code).join(', '),
          requestId ? says(requestId, ground) : '',
          one.row.operations ? String(one.row.operations.length) : '',
          [one.row.part, ...marksOf(one)].filter(Boolean).join('; '),
        ]),
      ),
      from(name.rows),
    ),
    inFamily(name.name) &&
      under(
        'Operations that raise it',
        list(rows.flatMap(({ one, owner }) => (one.row.operations?.length ? [`${plainly(owner)}: ${one.row.operations.map(code).join(', ')}`] : []))),
      ),
  );
};
