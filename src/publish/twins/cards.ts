import {
  addressOf,
  type Catalogued,
  cardOf,
  find,
  type Graph,
  httpStatuses,
  type Name,
  names,
  ownerName,
  soleBearer,
  statusAddress,
  statusesOf,
  verdictWord,
  whereabouts,
} from '#model';
import type { Form, Material } from '../form.ts';
import { labelled } from './columns.ts';
import { errorCard, most } from './errorCard.ts';
import { plain } from './plain.ts';
import { likelyOf } from './rowsJson.ts';

/** A row in a line: whose, status, host, operations; a long name gives way to the id, for the host is what tells. */
const rowLine = (graph: Graph, one: Catalogued): string => {
  const { owner, hosts } = whereabouts(graph, one);
  const { row, shelf } = one;
  const status = statusesOf(one)
    .map((value) => `HTTP ${value}`)
    .join(', ');
  const [host = ''] = hosts;
  const operations = `${(row.operations ?? []).slice(0, 2).join(', ')}${row.operations && row.operations.length > 2 ? ` and ${row.operations.length - 2} more` : ''}`;
  const facts = [status || (row.sqlstate && `SQLSTATE ${row.sqlstate}`), host, operations].filter(Boolean).join('; ');
  return `${owner.length + status.length + host.length > 64 ? shelf.of : owner}: ${facts || 'no status stated'}`;
};

/** An error that has the name, in a line. */
const sharedLine = (graph: Graph, { error, as }: Name['bearers'][number]): string =>
  `${error.data.code} (${ownerName(graph, error.id)})${as === 'shared' ? ', among others' : ''}: ${'verdict' in error.data.retry ? verdictWord[error.data.retry.verdict] : `depends on ${error.data.retry.dependsOn}`}. ${error.data.title}.`;

/** What several lists and pages know of a name, a line each. */
const manyCard = (material: Material, name: Name): string[] => {
  const { graph, link } = material;
  const likely = likelyOf(material, name);
  const concept = likely ? find(graph, 'concept', likely) : undefined;
  const seen = [...new Map(name.rows.map((row) => [rowLine(graph, row), row])).keys()];
  const requestIds = [...new Set(name.rows.flatMap((row) => whereabouts(graph, row).requestId ?? []))];
  const status = name.rows.find(({ source }) => source.data.statusFrom !== 'emulator')?.row.status?.[0];
  const own = new Set(name.bearers.map(({ error }) => ownerName(graph, error.id)));
  const owners = new Set([...own, ...name.rows.map((row) => whereabouts(graph, row).owner)]).size;
  const head = [
    name.name,
    ...labelled(
      '',
      owners > 1
        ? `${owners} owners of errors have this name. Which is yours: look at the host that was called${requestIds.length > 0 ? ', or for the request id' : ''}.`
        : name.bearers.length > 0
          ? 'A name that carries other errors too. The code inside says which.'
          : 'No page of its own yet. This is what packages declare.',
    ),
    ...name.bearers
      .slice(0, 8)
      .flatMap((one, at) => [
        ...labelled(at === 0 ? 'PAGES' : '', sharedLine(graph, one), 1),
        ...(name.bearers.length < 5 ? labelled('', link(addressOf(one.error))) : []),
      ]),
    ...(name.bearers.length > 8 ? labelled('', `and ${name.bearers.length - 8} more pages`) : []),
  ];
  const foot = [
    ...(requestIds.length > 0 && owners > 1 ? requestIds.slice(0, 2).flatMap((id, at) => labelled(at === 0 ? 'ID' : '', plain(id), 1)) : []),
    ...(concept ? labelled('LIKELY', `${concept.data.title} (a guess): ${verdictWord[concept.data.verdict]}. ${link(addressOf(concept))}`) : []),
    ...(status && httpStatuses(graph).has(status) ? labelled('STATUS', `all errors that come with ${status}: ${link(statusAddress(status))}`) : []),
    ...labelled('MORE', link(`/e/${name.name}/`)),
  ];
  const room = most - head.length - foot.length;
  const shown = seen.length > room ? seen.slice(0, room - 1) : seen;
  return [
    ...head,
    ...shown.flatMap((line, at) => labelled(at === 0 ? 'DECLARED' : '', line, 1)),
    ...(seen.length > shown.length ? labelled('', `and ${seen.length - shown.length} more`) : []),
    ...foot,
  ];
};

/** The thirty-second card of a name. */
export const nameCard = (material: Material, name: Name): string => {
  const sole = soleBearer(name);
  return `${(sole ? errorCard(material, sole, name.name) : manyCard(material, name)).join('\n')}\n`;
};

/** Every name on a card for a terminal. */
export const cards = (material: Material): Form[] =>
  names(material.graph).map((name) => ({ address: cardOf(name.name), type: 'text/plain; charset=utf-8', body: () => nameCard(material, name) }));
