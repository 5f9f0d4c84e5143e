import { addressOf, cardOf, find, type Name, ownerName, soleBearer, statusWord, twinsOf } from '#model';
import type { Material } from '../form.ts';
import { declaredBlock } from './declaredMarkdown.ts';
import { entryLink, errorTable, verdictIn } from './markdownParts.ts';
import { plain } from './plain.ts';
import { blocks, code, groundOf, list, says, under } from './prose.ts';
import { likelyOf } from './rowsJson.ts';
import { nameSummary } from './sentences.ts';

/** A name as Markdown: the error where it means one, else all that have it and how to tell which. */
export const nameMarkdown = (material: Material, address: string, name: Name): string => {
  const { graph, link } = material;
  const ground = groundOf(link, address, []);
  const sole = soleBearer(name);
  const likely = likelyOf(material, name);
  const guess = likely ? find(graph, 'concept', likely) : undefined;
  const own = name.bearers.filter(({ as }) => as !== 'shared');
  const sharing = name.bearers.filter(({ as }) => as === 'shared');
  return blocks(
    `# ${code(name.name)}${sole ? `: ${sole.data.title}` : ''}`,
    `> ${sole ? says(sole.data.summary, ground) : nameSummary(graph, name)}`,
    sole &&
      `**May I retry? ${verdictIn(sole.data.retry)}.** ${says(sole.data.retry.because, ground)}\n\nIt means one error: ${entryLink(sole, ground)} of ${ownerName(graph, sole.id)}, ${sole.data.status.map(statusWord).join(' or ') || 'no status'}. The whole page: <${link(twinsOf(addressOf(sole)).markdown)}>.`,
    guess &&
      `Most likely this failure, by its words and status (a guess): ${entryLink(guess, ground)}. ${says(guess.data.summary, groundOf(link, addressOf(guess), []))}`,
    `Page: <${link(address)}>. In thirty seconds: <${link(cardOf(name.name))}>.`,
    !sole &&
      under(
        'Errors of this name',
        errorTable(
          graph,
          own.map(({ error }) => error),
          ground,
        ),
      ),
    sharing.length > 0 &&
      under(
        'Errors that come as this class, or are looked up under it',
        errorTable(
          graph,
          sharing.map(({ error }) => error),
          ground,
        ),
        list(sharing.flatMap(({ error, where }) => (where ? [`${code(error.data.code)}: ${plain(where)}`] : []))),
      ),
    declaredBlock(material, name, ground),
  );
};
