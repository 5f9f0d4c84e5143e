import { addressOf, type Entry, type ErrorEntry, find, type Graph, ownerName, shortProof, sourceWord, verdictWord } from '#model';
import type { Proof, Retry, Source, Timeline, Verdict } from '#schema';
import type { Material } from '../form.ts';
import { changedOn } from './history.ts';
import { blocks, code, type Ground, linked, list, says, table, under } from './prose.ts';
import { titleOf } from './references.ts';
import { writtenSections } from './written.ts';

/** A link to an entry by kind and id: an error by its code, all others by their title. */
export const toPage = (graph: Graph, kind: 'error' | 'concept', id: string, ground: Pick<Ground, 'link'>): string => {
  const entry = find(graph, kind, id);
  return entry ? entryLink(entry, ground) : id;
};

/** A link to an entry. */
export const entryLink = (entry: Entry, ground: Pick<Ground, 'link'>): string =>
  linked(entry.kind === 'error' ? code(entry.data.code) : titleOf(entry), addressOf(entry), ground);

/** A sentence that ends as one. */
export const ended = (text: string): string => (/[.!?:]["”’)\]]*(\[\d+\])*$/.test(text) ? text : `${text}.`);

/** The verdict in a word: After refresh, or what it depends on. */
export const verdictIn = (retry: Retry): string => ('verdict' in retry ? verdictWord[retry.verdict] : `Depends on ${retry.dependsOn}`);

/** May I retry? The verdict, why, how long to wait, when to stop. */
export const verdictBlock = (retry: Retry, graph: Graph, ground: Ground): string =>
  blocks(
    `**May I retry? ${verdictIn(retry)}.** ${ended(says(retry.because, ground))}`,
    'cases' in retry &&
      table(
        ['When', 'Verdict', 'Page'],
        retry.cases.map(({ when, verdict, concept, see }) => [
          says(when, ground),
          verdictWord[verdict],
          see ? toPage(graph, 'error', see, ground) : concept ? toPage(graph, 'concept', concept, ground) : '',
        ]),
      ),
    list([
      ...retry.wait.map(({ for: when, least, most }) => `Wait: ${least === most ? most : `${least} to ${most}`}${when ? ` (${says(when, ground)})` : ''}.`),
      ...(retry.attempts
        ? [`Stop after ${retry.attempts.most} ${retry.attempts.most === 1 ? 'try' : 'tries'}: ${ended(says(retry.attempts.then, ground))}`]
        : []),
      ...(retry.idempotency ? [`So that the work is done once: ${ended(says(retry.idempotency, ground))}`] : []),
      ...retry.exceptions.map(
        ({ operation, verdict, because, source }) =>
          `Exception, ${says(operation, ground)}: **${verdictWord[verdict]}.** ${ended(says(because, ground))}${ground.cite(source)}`,
      ),
      ...(retry.disagrees ? [`A vendor’s package says otherwise: ${ended(says(retry.disagrees, ground))}`] : []),
    ]),
  );

/** A verdict in a table, or nothing. */
export const verdictCell = (verdict: Verdict | undefined): string => (verdict ? verdictWord[verdict] : '');

/** How a fact is known: captured [3]. */
export const proofCell = (proof: Proof, source: string, sources: readonly Source[], { cite }: Ground): string =>
  `${shortProof(
    proof,
    sources.find(({ id }) => id === source),
  )} ${cite(source)}`.trim();

/** Who did what in which order, as a list. */
export const timelineBlock = (timeline: Timeline | undefined, ground: Ground): string =>
  timeline ? under(says(timeline.title, ground), timeline.events.map(({ say }, at) => `${at + 1}. ${says(say, ground)}`).join('\n')) : '';

/** The written body. */
export const bodyBlock = (material: Material, entry: Entry, { cite }: Ground): string =>
  blocks(...writtenSections(material, entry, cite).map(({ heading, markdown }) => under(heading, markdown)));

/** The rows of errors in a list of them. */
export const errorTable = (graph: Graph, errors: readonly ErrorEntry[], ground: Pick<Ground, 'link'>): string =>
  table(
    ['Code', 'Means', 'Whose', 'Status', 'May I retry?'],
    errors.map((error) => [
      entryLink(error, ground),
      error.data.title,
      ownerName(graph, error.id),
      error.data.status.map(({ kind, value }) => (kind === 'exit-code' ? `exit ${value}` : String(value))).join(', '),
      verdictIn(error.data.retry),
    ]),
  );

/** A section of errors, left out where there are none. */
export const errorsUnder = ({ graph }: Material, title: string, errors: readonly ErrorEntry[], ground: Ground): string =>
  under(title, errorTable(graph, errors, ground));

/** The errors that a guide or playbook serves. */
export const served = (graph: Graph, ids: readonly string[], ground: Ground): string =>
  under(
    'Errors that it serves',
    errorTable(
      graph,
      ids.flatMap((one) => find(graph, 'error', one) ?? []),
      ground,
    ),
  );

/** Where the page is, and when it was last changed and reviewed. */
export const days = (data: { reviewed: string }, ground: Ground): string =>
  `Page: <${ground.link(ground.page)}>. Changed ${changedOn(data)}, reviewed ${data.reviewed}.`;

/** The sources as the numbers of the text name them. */
export const sourceList = (sources: readonly Source[], ground: Ground): string =>
  under(
    'Sources',
    sources
      .map(({ title, address, kind, supports, read, copy }, at) => {
        const [file = '', part] = address.split('#');
        const url = address.startsWith('evidence/') ? ground.link(`/${file}`) : address;
        const where = address.startsWith('evidence/') && part ? ` (part ${part})` : '';
        return `${at + 1}. [${title.replace(/([[\]])/g, '\\$1')}](${url})${where}: ${ended(says(supports, ground))} ${sourceWord[kind]}, read ${read}${copy ? ` in a copy of ${copy}` : ''}.`;
      })
      .join('\n'),
  );

/** What every written page ends with. */
export const closing = (
  { questions, notKnown, sources }: { questions: { ask: string; answer: string }[]; notKnown: string[]; sources: Source[] },
  ground: Ground,
): string =>
  blocks(
    under('Questions', ...questions.map(({ ask, answer }) => `**${says(ask, ground)}** ${says(answer, ground)}`)),
    under('What is not known here', list(notKnown.map((one) => says(one, ground)))),
    sourceList(sources, ground),
  );
