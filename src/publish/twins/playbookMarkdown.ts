import { type PlaybookEntry, verdictWord } from '#model';
import type { Material } from '../form.ts';
import { changeBlock } from './history.ts';
import { bodyBlock, closing, days, ended, served, toPage } from './markdownParts.ts';
import { blocks, groundOfEntry, list, says, under } from './prose.ts';

/** A playbook as Markdown. */
export const playbookMarkdown = (material: Material, playbook: PlaybookEntry): string => {
  const { graph } = material;
  const { data } = playbook;
  const ground = groundOfEntry(material.link, playbook);
  const exit = ({ say, verdict, error, concept, step }: (typeof data.tree)[number]['yes']) =>
    [
      verdict && `**${verdictWord[verdict]}.**`,
      ended(says(say, ground)),
      step && `[Go to the step](${ground.link(ground.page)}#${step}).`,
      error && ended(`Go to ${toPage(graph, 'error', error, ground)}`),
      concept && ended(`Go to ${toPage(graph, 'concept', concept, ground)}`),
    ]
      .filter(Boolean)
      .join(' ');
  return blocks(
    `# ${data.title}`,
    `> ${says(data.summary, ground)}`,
    `**You see:** ${ended(says(data.symptom, ground))}`,
    `**Before all:**\n\n${list(data.beforeAll.map((one) => says(one, ground)))}`,
    `**You need:**\n\n${list(data.youNeed.map((one) => says(one, ground)))}`,
    `**It is over when:** ${ended(says(data.endsWith, ground))}`,
    days(data, ground),
    under(
      'Which failure is it?',
      data.tree
        .map(
          ({ ask, look, yes, no }, at) =>
            `${at + 1}. **${says(ask, ground)}**${look ? ` ${ended(says(look, ground))}` : ''}\n   - Yes: ${exit(yes)}\n   - No: ${no ? exit(no) : 'the next question.'}`,
        )
        .join('\n'),
    ),
    bodyBlock(material, playbook, ground),
    closing(data, ground),
    changeBlock(data, ground),
    served(graph, data.covers, ground),
  );
};
