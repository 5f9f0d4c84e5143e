import { all, type Entry, errorsAt, errorsOfConcept, verdictWord } from '#model';
import type { Material } from '../form.ts';
import { captureRows } from './capturesMarkdown.ts';
import { entryLink, errorTable } from './markdownParts.ts';
import type { ListAddress } from './pages.ts';
import { blocks, code, groundOf, groundOfEntry, list, says, under } from './prose.ts';
import { listWords } from './sentences.ts';
import { statusRows } from './statusMarkdown.ts';

/** A list of entries, each with its sentence. */
const listed = ({ link }: Material, entries: readonly Entry[]): string =>
  list(entries.map((entry) => `${entryLink(entry, { link })}: ${says(entry.data.summary, { ...groundOfEntry(link, entry), cite: () => '' })}`));

/** A list as Markdown. */
export const listMarkdown = (material: Material, address: ListAddress): string => {
  const { graph, link, site } = material;
  const ground = groundOf(link, address, []);
  const { title, summary } = listWords(site)[address];
  const errors = () => errorTable(graph, all(graph, 'error'), ground);
  const concepts = () =>
    list(
      all(graph, 'concept').map((one) => {
        const codes = [...new Set(errorsOfConcept(graph, one.id).map(({ data }) => code(data.code)))];
        return `${entryLink(one, ground)} (${verdictWord[one.data.verdict].toLowerCase()}): ${says(one.data.summary, { ...groundOfEntry(link, one), cite: () => '' })}${codes.length > 0 ? ` ${codes.join(', ')}` : ''}`;
      }),
    );
  const providers = () => all(graph, 'provider').toSorted((a, b) => errorsAt(graph, b.id).length - errorsAt(graph, a.id).length);
  const body: Record<ListAddress, () => string> = {
    '/': () =>
      blocks(
        under('By failure, whatever the platform calls it', concepts()),
        under('Every error with a page', errors()),
        under('Which of them is it?', listed(material, all(graph, 'compare'))),
        under('All you know is the symptom', listed(material, all(graph, 'playbook'))),
        under('By provider', listed(material, providers())),
      ),
    '/errors/': () => blocks(under('Errors with a page', errors()), under('Providers', listed(material, providers()))),
    '/concepts/': concepts,
    '/compare/': () => listed(material, all(graph, 'compare')),
    '/playbooks/': () => listed(material, all(graph, 'playbook')),
    '/status/': () => statusRows(material),
    '/captures/': () => captureRows(material),
  };
  return blocks(`# ${title}`, `> ${summary}`, `Page: <${link(address)}>.`, body[address]());
};
