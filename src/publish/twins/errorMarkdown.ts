import {
  addressOf,
  asPasted,
  captureAddress,
  conceptsOf,
  type ErrorEntry,
  find,
  guidesFor,
  ownerName,
  placeOf,
  playbooksFor,
  serviceAddress,
  shortAddress,
  statusKind,
  statusWord,
} from '#model';
import type { ErrorData } from '#schema';
import type { Material } from '../form.ts';
import { errorTables, sdkWords } from './errorTables.ts';
import { commandLine } from './fences.ts';
import { changeBlock, changedOn, retiredBlock } from './history.ts';
import { bodyBlock, closing, ended, entryLink, timelineBlock, toPage, verdictBlock, verdictIn } from './markdownParts.ts';
import { transcriptsOf } from './parts.ts';
import { blocks, code, type Ground, groundOfEntry, linked, list, says, table, under } from './prose.ts';

const owner = ({ graph, link }: Material, { id }: ErrorEntry): string => {
  const { provider, service } = placeOf(id);
  const house = find(graph, 'provider', provider)?.data.name ?? provider;
  const whole = linked(house, addressOf({ kind: 'provider', id: provider }), { link });
  return service ? `${linked(ownerName(graph, id), serviceAddress(provider, service), { link })} (${whole})` : whole;
};

/** The operations in a cell; more than fit at a glance stand further down. */
const raisedBy = ({ raisedBy: all }: ErrorData, ground: Ground): string => {
  const words = all.map(({ operation }) => says(operation, ground)).join('; ');
  return words.length > 320 ? `${all.length} kinds of operation, below under “What raises it”` : words;
};

const facts = (material: Material, error: ErrorEntry, ground: Ground): string => {
  const { data, id } = error;
  const { graph } = material;
  const runs = transcriptsOf(graph, id).length;
  const rows: [string, string][] = [
    ['Code', code(data.code)],
    ['Means', data.title],
    ['Whose', owner(material, error)],
    [
      'Status',
      data.status
        .map(({ kind, value, name, when }) => `${statusKind[kind]} ${value}${name ? ` ${name}` : ''}${when ? ` (${says(when, ground)})` : ''}`)
        .join('; ') || says(data.noStatus ?? '', ground),
    ],
    ['Verdict', verdictIn(data.retry)],
    [
      'Failure',
      conceptsOf(error)
        .map((one) => toPage(graph, 'concept', one, ground))
        .join(', '),
    ],
    ['Raised by', raisedBy(data, ground)],
    ['SDK retries', data.sdkRetries.map((one) => `${says(one.sdk, ground)}: ${sdkWords(one)}`).join('; ')],
    ['Names', data.aliases.map(({ name }) => code(name)).join(', ')],
    ['Comes as', data.seenAs.map(({ name }) => code(name)).join(', ')],
    ['Made to happen', runs > 0 ? linked(`${runs} ${runs === 1 ? 'run' : 'runs'}`, captureAddress(id), ground) : ''],
    ['Since', data.since ? `${says(data.since.version, ground)} ${ground.cite(data.since.source)}` : ''],
    ['Observed on', data.observedOn.map((one) => says(one, ground)).join(', ')],
    ['Changed', changedOn(data)],
    ['Reviewed', data.reviewed],
    ['Page', `<${ground.link(ground.page)}>`],
    ['By its name', `<${ground.link(shortAddress(error))}>`],
  ];
  return table(
    ['Fact', ''],
    rows.filter(([, value]) => value),
  );
};

const firstLook = ({ firstLook: { command, language, tool, needs, read } }: ErrorData, ground: Ground): string => {
  const [first = '', ...rest] = commandLine('read-only', tool, needs, undefined);
  return under('Look first', `**${first}** ${rest.join(' ')}`.trim(), `\`\`\`${language}\n${asPasted(command)}\n\`\`\``, ended(says(read, ground)));
};

const lookalikes = ({ graph }: Material, { lookalikes: all }: ErrorData, ground: Ground): string =>
  under(
    'Right page? Tell them apart',
    table(
      ['Code', 'Status', 'What differs'],
      all.map(({ ref, code: other = '', address = '', status, tellApart }) => {
        const page = ref ? find(graph, 'error', ref) : undefined;
        return [
          page ? `${entryLink(page, ground)} (${ownerName(graph, page.id)})` : `[${code(other)}](${address})`,
          page ? page.data.status.map(statusWord).join(', ') : (status ?? ''),
          says(tellApart, ground),
        ];
      }),
    ),
  );

/** An error as Markdown: the verdict before everything, then the facts, then the page. */
export const errorMarkdown = (material: Material, error: ErrorEntry): string => {
  const { data, id } = error;
  const { graph } = material;
  const ground = groundOfEntry(material.link, error);
  return blocks(
    `# ${code(data.code)}: ${data.title}`,
    `> ${says(data.summary, ground)}`,
    retiredBlock(data, ground),
    verdictBlock(data.retry, graph, ground),
    `**In short:** ${says(data.quickAnswer, ground)}`,
    facts(material, error, ground),
    firstLook(data, ground),
    lookalikes(material, data, ground),
    timelineBlock(data.timeline, ground),
    bodyBlock(material, error, ground),
    errorTables(data, ground),
    closing(data, ground),
    changeBlock(data, ground),
    under(
      'Go on with',
      list(
        [...guidesFor(graph, id), ...playbooksFor(graph, id), ...conceptsOf(error).flatMap((one) => find(graph, 'concept', one) ?? [])].map((one) =>
          entryLink(one, ground),
        ),
      ),
    ),
  );
};
