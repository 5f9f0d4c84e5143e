import { addressOf, type CompareEntry, coveredBy, verdictWord } from '#model';
import type { Material } from '../form.ts';
import { changeBlock } from './history.ts';
import { bodyBlock, closing, days, ended, served, toPage, verdictCell } from './markdownParts.ts';
import { blocks, code, groundOfEntry, says, table, under } from './prose.ts';

const sideOf = (guide: CompareEntry, ref: string | undefined): string => guide.data.sides.find((side) => side.ref === ref)?.label ?? ref ?? '';

/** A compare guide as Markdown. */
export const compareMarkdown = (material: Material, guide: CompareEntry): string => {
  const { graph } = material;
  const { data } = guide;
  const ground = groundOfEntry(material.link, guide);
  const conclusion = ({ say, side, verdict }: (typeof data.decide)[number]['yes']) =>
    [side && `**${sideOf(guide, side)}.**`, ended(says(say, ground)), verdict && `May I retry? ${verdictWord[verdict]}.`].filter(Boolean).join(' ');
  return blocks(
    `# ${data.title}`,
    `> ${says(data.summary, ground)}`,
    says(data.answer, ground),
    table(
      ['', 'Means', 'May I retry?', 'Then'],
      data.sides.map(({ ref, address, label, means, retry, then }) => [
        `[${code(label)}](${ref ? ground.link(addressOf({ kind: 'error', id: ref })) : address})`,
        says(means, ground),
        verdictCell(retry),
        says(then, ground),
      ]),
    ),
    days(data, ground),
    under(
      data.sides.length === 2 ? 'Which of the two is it?' : 'Which of them is it?',
      data.decide.map(({ ask, yes, no }, at) => `${at + 1}. ${says(ask, ground)}\n   - Yes: ${conclusion(yes)}\n   - No: ${conclusion(no)}`).join('\n'),
    ),
    under(
      'Real answers',
      ...data.answers.map(({ side, title, evidence, excerpt, shows }) => {
        const [file = ''] = evidence.split('#');
        const text = excerpt ?? graph.transcripts.find((one) => one.file === file)?.text;
        return blocks(
          `### ${sideOf(guide, side)}: ${says(title, ground)}`,
          text && `\`\`\`text\n${text}\n\`\`\``,
          `${ended(says(shows, ground))} [The whole capture](${ground.link(`/${file}`)}).`,
        );
      }),
    ),
    under(
      'Who answers what',
      table(
        ['Platform', 'What happened', 'It answers', 'Page', 'Source'],
        data.platforms.map(({ platform, situation, code: answered, side, ref, source }) => [
          platform,
          says(situation, ground),
          code(answered),
          ref || side ? toPage(graph, 'error', ref ?? side ?? '', ground) : '',
          ground.cite(source),
        ]),
      ),
    ),
    bodyBlock(material, guide, ground),
    closing(data, ground),
    changeBlock(data, ground),
    served(graph, coveredBy(guide), ground),
  );
};
