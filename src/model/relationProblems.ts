import { addressOf } from './addresses.ts';
import { placeOf } from './entries.ts';
import { all, find, type Graph, relations } from './graph.ts';
import type { Problem, Shelf, Sound } from './problem.ts';
import { didYouMean } from './refusals.ts';
import { reasonOf } from './statuses.ts';

/** What is wrong between entries: dangling, written twice, shared where it must be alone, reached by nobody. */
export const relationProblems = (sound: Sound[], graph: Graph, shelf: Shelf, whole: boolean): Problem[] => [
  ...dangling(sound, shelf),
  ...sound.flatMap(noSuchStep),
  ...sound.flatMap((one) => onBothSides(one, graph)),
  ...sound.flatMap(namedTwice),
  ...aliasTwice(sound),
  ...sound.flatMap(unregisteredStatus),
  ...sound.flatMap((one) => unknownOwner(one, graph)),
  ...(whole ? orphans(sound, graph, shelf) : []),
];

/** A relation to an entry that is not there, with the id that was meant. */
const dangling = (sound: Sound[], { drafts, unread }: Shelf): Problem[] => {
  const ids = Map.groupBy([...drafts, ...unread], ({ kind }) => kind);
  return sound.flatMap(({ draft, entry }) =>
    relations(entry).flatMap(({ kind, id, path }) => {
      const known = (ids.get(kind) ?? []).map((one) => one.id);
      return known.includes(id)
        ? []
        : [{ file: draft.file, at: { path }, message: `No ${kind} “${id}”.${didYouMean(id, known) || ' Write it, or name another.'}` }];
    }),
  );
};

/** An exit of a decision tree to a procedure that the page does not have. */
const noSuchStep = ({ draft, entry }: Sound): Problem[] => {
  if (entry.kind !== 'playbook') return [];
  const steps = (draft.outline?.components ?? []).flatMap(({ name, attributes }) => (name === 'Procedure' && attributes.id ? [attributes.id] : []));
  return entry.data.tree.flatMap((one, at) =>
    (['yes', 'no'] as const).flatMap((side) => {
      const step = one[side]?.step;
      return step === undefined || steps.includes(step)
        ? []
        : [{ file: draft.file, at: { path: ['tree', at, side, 'step'] }, message: `No <Procedure id="${step}"> on this page.${didYouMean(step, steps)}` }];
    }),
  );
};

/** A relation that needs writing only once, written at both ends. Lookalikes are told apart from each side. */
const onBothSides = ({ draft, entry }: Sound, graph: Graph): Problem[] => {
  const say = (path: (string | number)[], message: string): Problem => ({ file: draft.file, at: { path }, message });
  if (entry.kind === 'compare')
    return entry.data.covers.flatMap((id, at) =>
      entry.data.sides.some((side) => side.ref === id)
        ? [say(['covers', at], `“${id}” is a side of this guide; sides are covered already. Remove it here.`)]
        : [],
    );
  if (entry.kind !== 'concept') return [];
  return entry.data.seeAlso.flatMap((id, at) =>
    find(graph, 'concept', id)?.data.seeAlso.includes(entry.id) && id < entry.id
      ? [say(['seeAlso', at], `Concept “${id}” already names this one. A relation is written on one side; both pages show it. Remove it here.`)]
      : [],
  );
};

/** An entry that names itself as its neighbour, or the same neighbour twice in one list. */
const namedTwice = ({ draft, entry }: Sound): Problem[] => {
  const lists = new Map<string, string[]>();
  return relations(entry)
    .filter(({ path }) => ['lookalikes', 'seeAlso', 'covers', 'concepts', 'sides'].includes(String(path[0])))
    .flatMap(({ kind, id, path }) => {
      const list = lists.get(String(path[0])) ?? [];
      lists.set(String(path[0]), [...list, id]);
      const fault =
        kind === entry.kind && id === entry.id
          ? 'A page is not its own neighbour. Remove it here.'
          : list.includes(id)
            ? `“${id}” is named twice. Remove one.`
            : '';
      return fault ? [{ file: draft.file, at: { path }, message: fault }] : [];
    });
};

/** An alias means one error alone; within a service no other error may claim it, as alias or as code. */
const aliasTwice = (sound: Sound[]): Problem[] => {
  const key = (id: string, name: string): string => JSON.stringify([placeOf(id).provider, placeOf(id).service, name.toLowerCase()]);
  const claimed = new Map(sound.flatMap(({ entry }) => (entry.kind === 'error' ? [[key(entry.id, entry.data.code), entry.id] as const] : [])));
  const problems: Problem[] = [];
  for (const { draft, entry } of sound) {
    if (entry.kind !== 'error') continue;
    const own = new Set<string>();
    entry.data.aliases.forEach(({ name }, at) => {
      const say = (message: string) => problems.push({ file: draft.file, at: { path: ['aliases', at, 'name'] }, message });
      const other = claimed.get(key(entry.id, name));
      if (own.has(name)) say(`The alias “${name}” is given twice. Remove one.`);
      else if (other !== undefined && other !== entry.id)
        say(`The alias “${name}” already means ${other} in this service. A name that several errors share belongs under seenAs.`);
      else claimed.set(key(entry.id, name), entry.id);
      own.add(name);
    });
  }
  return problems;
};

/** An HTTP status that IANA does not register needs the vendor's own word. */
const unregisteredStatus = ({ draft, entry }: Sound): Problem[] => {
  if (entry.kind !== 'error') return [];
  return entry.data.status.flatMap(({ kind, value, source }, at) => {
    if (kind !== 'http' || typeof value !== 'number' || reasonOf(value)) return [];
    const by = entry.data.sources.find((one) => one.id === source)?.kind;
    return by === 'vendor-docs' || by === 'vendor-source'
      ? []
      : [
          {
            file: draft.file,
            at: { path: ['status', at, 'value'] },
            message: `${value} is not a registered HTTP status. Give the vendor’s document or source that uses it.`,
          },
        ];
  });
};

/** A row of a concept that names a provider or service which nobody declares. */
const unknownOwner = ({ draft, entry }: Sound, graph: Graph): Problem[] => {
  if (entry.kind !== 'concept') return [];
  const owners = all(graph, 'provider').flatMap(({ id, data }) => [id, ...Object.keys(data.services).map((service) => `${id}/${service}`)]);
  return entry.data.names.flatMap(({ of }, at) =>
    of && !owners.includes(of)
      ? [
          {
            file: draft.file,
            at: { path: ['names', at, 'of'] },
            message: `No provider or service “${of}”.${didYouMean(of, owners)} Declare it in content/providers/, or leave the field out.`,
          },
        ]
      : [],
  );
};

/** Pages that no other page leads to are found by nobody. Providers, guides and playbooks are entered from their lists. */
const orphans = (sound: Sound[], graph: Graph, { drafts }: Shelf): Problem[] => {
  const key = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;
  const named = new Set(graph.entries.flatMap((from) => relations(from).flatMap((to) => (key(to) === key(from) ? [] : [key(to)]))));
  const neighbours = all(graph, 'concept').filter(({ data }) => data.seeAlso.length > 0);
  const links = drafts.flatMap(({ file, outline }) => (outline?.links ?? []).map(({ url }) => ({ file, url })));
  return sound.flatMap(({ draft, entry }) => {
    if (
      (entry.kind !== 'error' && entry.kind !== 'concept') ||
      named.has(key(entry)) ||
      neighbours.some(({ id }) => key({ kind: 'concept', id }) === key(entry))
    )
      return [];
    if (links.some(({ file, url }) => file !== draft.file && url.startsWith(addressOf(entry)))) return [];
    const message = `No other page leads to this ${entry.kind}. Let a guide or playbook cover it, or name it where a reader comes from.`;
    return [{ file: draft.file, at: undefined, message }];
  });
};
