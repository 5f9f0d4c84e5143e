import { type ConceptEntry, errorsOfConcept, helpForConcept, nearConcepts, ownerName, statusWord, verdictWord } from '#model';
import type { Material } from '../form.ts';
import { changeBlock } from './history.ts';
import { bodyBlock, closing, days, ended, entryLink, timelineBlock, verdictCell } from './markdownParts.ts';
import { blocks, code, groundOfEntry, list, says, table, under } from './prose.ts';

const verdictOf = ({ data }: ReturnType<typeof errorsOfConcept>[number], concept: string): string => {
  if ('verdict' in data.retry) return verdictWord[data.retry.verdict];
  const own = data.retry.cases.find((one) => one.concept === concept);
  return own ? verdictWord[own.verdict] : `Depends on ${data.retry.dependsOn}`;
};

/** A concept as Markdown. */
export const conceptMarkdown = (material: Material, concept: ConceptEntry): string => {
  const { graph } = material;
  const { data, id } = concept;
  const ground = groundOfEntry(material.link, concept);
  return blocks(
    `# ${data.title}`,
    `> ${says(data.summary, ground)}`,
    `**May I retry? ${verdictWord[data.verdict]}.** ${ended(says(data.because, ground))}`,
    `**Tell it by:** ${ended(says(data.tellBy, ground))}`,
    days(data, ground),
    timelineBlock(data.timeline, ground),
    under(
      'What each platform calls it',
      table(
        ['Platform', 'Code', 'Status', 'May I retry?', 'Proof'],
        [
          ...errorsOfConcept(graph, id).map((error) => [
            ownerName(graph, error.id),
            entryLink(error, ground),
            error.data.status.map(statusWord).join(', '),
            verdictOf(error, id),
            'its page',
          ]),
          ...data.names.map((one) => [
            one.platform,
            `${code(one.code)}${one.note ? ` ${says(one.note, ground)}` : ''}`,
            one.status ? says(one.status, ground) : '',
            verdictCell(one.verdict),
            ground.cite(one.source),
          ]),
        ],
      ),
    ),
    bodyBlock(material, concept, ground),
    closing(data, ground),
    changeBlock(data, ground),
    under('Go on with', list([...helpForConcept(graph, id), ...nearConcepts(graph, concept)].map((one) => entryLink(one, ground)))),
  );
};
