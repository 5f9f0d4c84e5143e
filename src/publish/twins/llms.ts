import { addressOf, all, type Entry, ownerName, twinsOf, verdictsOf, verdictWord } from '#model';
import type { Kind } from '#schema';
import type { Form, Material } from '../form.ts';
import { entryMarkdown } from './markdown.ts';
import { plain } from './plain.ts';
import { blocks, list } from './prose.ts';
import { titleOf } from './references.ts';

const titles: [Kind, string][] = [
  ['error', 'Errors'],
  ['playbook', 'Playbooks'],
  ['compare', 'Compare guides'],
  ['concept', 'Concepts'],
  ['provider', 'Providers'],
];

const named = ({ graph }: Material, entry: Entry): string =>
  entry.kind === 'error' ? `${entry.data.code} (${ownerName(graph, entry.id)})` : titleOf(entry).replace(/([[\]])/g, '\\$1');

const told = (entry: Entry): string => {
  const verdicts = entry.kind === 'error' ? verdictsOf(entry.data.retry) : entry.kind === 'concept' ? [entry.data.verdict] : [];
  return `${plain(entry.data.summary)}${verdicts.length > 0 ? ` May I retry? ${verdicts.map((one) => verdictWord[one]).join(', or ')}.` : ''}`;
};

/** llms.txt, by https://llmstxt.org: title, a quote, what to know, then lists of links to Markdown. */
export const llmsText = (material: Material): string => {
  const { graph, link, site } = material;
  const line = (words: string, address: string, what: string) => `[${words}](${link(address)}): ${what}`;
  return blocks(
    `# ${site.name}`,
    `> ${site.tagline} For each code: what happened, whether the same request may be sent again, what to look at first, and how to tell that it is another error. Every fact names its source.`,
    `The verdict (Never, After refresh, After wait, Whole transaction, Same request) says what the caller may do with the same request. Answers marked as captured from an emulator are not the vendor’s. Any code, class or SQLSTATE has a page at ${link('/e/')}NAME/, its Markdown at ${link('/e/')}NAME.md, a card of 24 lines at ${link('/e/')}NAME.txt.`,
    ...titles.flatMap(([kind, title]) => [
      `## ${title}`,
      list(all(graph, kind).map((entry) => line(named(material, entry), twinsOf(addressOf(entry)).markdown, told(entry)))),
    ]),
    '## For machines',
    list([
      line('Forms', twinsOf('/for-machines/').markdown, 'every form of every page, with the promise what may change'),
      line('Index', '/api/v1/index.json', 'every written page in a line of JSON'),
      line('Lookup', '/api/v1/lookup.json', 'codes, names, statuses and messages, to tell which error a text is'),
    ]),
    '## Optional',
    list([
      line('All pages in one', '/llms-full.txt', 'the Markdown of every written page'),
      line('Catalogue', '/api/v1/catalogue.json', 'every code that vendors’ packages declare, by provider'),
      line('Captures', twinsOf('/captures/').markdown, 'errors that were made to happen, with transcripts'),
      line('How facts are verified', twinsOf('/how-we-verify/').markdown, 'what counts as a proof'),
    ]),
  );
};

/** The Markdown of every written page, one after the other. */
export const llmsFull = (material: Material): string => {
  const written = titles.flatMap(([kind]) => (kind === 'provider' ? [] : all(material.graph, kind)));
  return written.map((entry) => entryMarkdown(material, entry)).join('\n\n---\n\n');
};

/** What language models are given. */
export const llms = (material: Material): Form[] => [
  { address: '/llms.txt', type: 'text/plain; charset=utf-8', body: () => `${llmsText(material)}\n` },
  { address: '/llms-full.txt', type: 'text/plain; charset=utf-8', body: () => `${llmsFull(material)}\n` },
];
