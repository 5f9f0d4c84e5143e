import { bodyWords, compare, concept, conceptIds, error, errorRef, id as idShape, type Kind, playbook, provider, type WrittenKind } from '#schema';
import { bodyProblems } from './body.ts';
import { placeOf } from './entries.ts';
import { evidenceProblems } from './evidence.ts';
import { factProblems } from './factProblems.ts';
import { type Graph, graphOf } from './graph.ts';
import { linkProblems } from './links.ts';
import { nameAddress } from './names.ts';
import type { Draft, Problem, Shelf, Sound } from './problem.ts';
import { redirectProblems } from './redirects.ts';
import { didYouMean, refusals } from './refusals.ts';
import { registerProblems } from './register.ts';
import { relationProblems } from './relationProblems.ts';
import { formerProblems, retiredProblems } from './retiredProblems.ts';
import { sourceProblems } from './sourceProblems.ts';
import { transcriptProblems } from './transcriptProblems.ts';
import { transcriptsIn } from './transcripts.ts';

const schemas = { error, concept, compare, playbook, provider };
const isWritten = (kind: Kind): kind is WrittenKind => kind in bodyWords;

/** Everything that keeps the content from being published, of all files at once. */
export const problemsOf = (shelf: Shelf): Problem[] => {
  const sound = soundOf(shelf);
  const holding = new Set(sound.map(({ draft }) => draft));
  const fields = shelf.drafts.flatMap((draft) => (holding.has(draft) ? [] : refusals(schemas[draft.kind], draft.data, draft.file)));
  const bodies = shelf.drafts.flatMap(({ kind, outline, file }) => (outline && isWritten(kind) ? bodyProblems(kind, outline, file) : []));
  const graph = graphFrom(sound, shelf);
  const whole = sound.length === shelf.drafts.length && shelf.unread.length === 0;
  return [
    ...fields,
    ...bodies,
    ...shelf.drafts.flatMap((draft) => misplaced(draft, shelf)),
    ...relationProblems(sound, graph, shelf, whole),
    ...sound.flatMap((one) => factProblems(one, graph)),
    ...sound.flatMap((one) => [...sourceProblems(one, one.draft.outline, shelf), ...evidenceProblems(one, one.draft.outline, shelf)]),
    ...transcriptProblems(shelf.files, graph),
    ...(whole
      ? [
          ...linkProblems(sound, graph, shelf),
          ...registerProblems(graph, shelf),
          ...redirectProblems(graph, shelf),
          ...retiredProblems(sound, graph, shelf),
          ...formerProblems(sound, graph),
        ]
      : []),
  ];
};

/** The graph of what is sound, with catalogue and captures. */
const graphFrom = (sound: Sound[], { catalogue, files }: Shelf): Graph =>
  graphOf(
    sound.map(({ entry }) => entry),
    catalogue,
    transcriptsIn(files),
  );

/** The graph of everything on a shelf that is sound, for commands that read and do not check. */
export const graphOnShelf = (shelf: Shelf): Graph => graphFrom(soundOf(shelf), shelf);

/** The drafts whose fields hold, as typed entries. */
export const soundOf = ({ drafts }: Shelf): Sound[] =>
  drafts.flatMap((draft) => {
    const result = schemas[draft.kind].safeParse(draft.data);
    // The schema of the kind has just accepted the data, which is what the union of entries says.
    return result.success ? [{ draft, entry: { kind: draft.kind, id: draft.id, data: result.data } as Sound['entry'] }] : [];
  });

/** Is the file where its kind, provider and code say, and can it be addressed? Asked of a page before it is written, too. */
export const misplaced = (draft: Pick<Draft, 'kind' | 'id' | 'file' | 'data'>, { drafts, unread }: Pick<Shelf, 'drafts' | 'unread'>): Problem[] => {
  const problems: Problem[] = [];
  const say = (message: string, path?: string[]) => problems.push({ file: draft.file, at: path && { path }, message });
  const { kind, id } = draft;
  const twin = drafts.find((other) => other.kind === kind && other.file !== draft.file && other.id.toLowerCase() === id.toLowerCase());
  if (twin) say(`${twin.file} differs from this file only by case; half of all file systems could hold only one of them. Remove or rename one.`);
  if (kind === 'concept' && !conceptIds.some((known) => known === id))
    say(`“${id}” is not in the closed list of concepts.${didYouMean(id, conceptIds) || ` Concepts: ${conceptIds.join(', ')}.`}`);
  else if (kind !== 'error' && !idShape.safeParse(id).success)
    say(`“${id}” cannot be an address. Name the file in lower case, words joined by single hyphens.`);
  if (kind !== 'error') return problems;
  if (!errorRef.safeParse(id).success) {
    say(`“${id}” cannot be an address. An error is named provider/service/Code, or provider/Code where the provider has no services.`);
    return problems;
  }
  const { provider: name, service } = placeOf(id);
  const last = id.split('/').at(-1) ?? '';
  if (!nameAddress(last)) say(`“${last}” cannot be an address: a code is letters, digits and . _ - $ :, with a letter or digit first.`);
  const code = (draft.data as { code?: unknown } | null)?.code; // not yet checked: only its text is compared
  if (typeof code === 'string' && code !== last)
    say(`The file is named “${last}”, the code is “${code}”. The file name is the code, and the address: rename the file, or correct the code.`, ['code']);
  if (unread.some((other) => other.kind === 'provider' && other.id === name)) return problems;
  const providers = drafts.filter((other) => other.kind === 'provider');
  const ids = providers.map((other) => other.id);
  const provider = providers.find((other) => other.id === name);
  if (!provider) say(`No provider “${name}”.${didYouMean(name, ids)} Declare it in content/providers/${name}.yaml.`);
  else if (service) {
    const services = Object.keys((provider.data as { services?: object } | null)?.services ?? {}); // not yet checked, as above
    if (!services.includes(service))
      say(`Provider “${name}” declares no service “${service}”.${didYouMean(service, services)} Declare it in content/providers/${name}.yaml.`);
  }
  return problems;
};
