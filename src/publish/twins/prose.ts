import { addressOf, type Entry } from '#model';
import type { Source } from '#schema';
import type { Material } from '../form.ts';
import { withLinks } from './resolved.ts';

/** What a text of a page needs to be read elsewhere. */
export interface Ground {
  link: Material['link'];
  /** The page it stands on, from the root. */
  page: string;
  /** A source as the text cites it: [3]. */
  cite(id: string): string;
}

/** A page whose citations become the numbers of its list of sources. */
export const groundOf = (link: Material['link'], page: string, sources: readonly Pick<Source, 'id'>[]): Ground => ({
  link,
  page,
  cite: (id) => {
    const at = sources.findIndex((source) => source.id === id);
    return at === -1 ? '' : `[${at + 1}]`;
  },
});

/** The same of an entry. */
export const groundOfEntry = (link: Material['link'], entry: Entry): Ground => groundOf(link, addressOf(entry), entry.data.sources);

/** Angle brackets are text; a sentence that begins with “409.” or “- ” is a sentence, not a list. */
const asText = (text: string): string =>
  text
    .replace(/<(?=[\w/!?])/g, '\\<')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+*#>])(?=\s)/, '\\$1');

/** A front-matter text as Markdown that needs no other file: citations as numbers, links whole. */
export const says = (words: string, { link, page, cite }: Ground): string =>
  withLinks(words.replaceAll('\n', ' '), page, link)
    .split(/(`+[^`]*`+)/)
    .map((piece, at) => (at % 2 ? piece : asText(piece.replace(/\[\^([\w-]+)\]/g, (_, id: string) => cite(id)))))
    .join('')
    .trim();

/** A text as code, also one with backticks in it. */
export const code = (words: string): string => (words.includes('`') ? `\`\` ${words} \`\`` : `\`${words}\``);

/** A link to a page of ours. */
export const linked = (words: string, address: string, { link }: Pick<Ground, 'link'>): string => `[${words}](${link(address)})`;

/** Words that are no Markdown, in a Markdown text. */
export const plainly = (words: string): string => words.replace(/([\\`*[\]<>]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9]))/g, '\\$1');

const cell = (words: string): string => words.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();

/** A table; a column that is empty in every row is left out, and so is a table without rows. */
export const table = (head: string[], rows: (string | undefined)[][]): string => {
  const has = head.map((_, at) => rows.some((row) => row[at]));
  const line = (cells: (string | undefined)[]) =>
    `| ${cells
      .filter((_, at) => has[at])
      .map((one) => cell(one ?? ''))
      .join(' | ')} |`;
  return rows.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

/** A list; empty without entries. */
export const list = (entries: readonly string[]): string => entries.map((one) => `- ${one}`).join('\n');

/** Blocks of Markdown one after the other; what is empty is left out. */
export const blocks = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join('\n\n');

/** A section with its heading, left out when there is nothing in it. */
export const under = (title: string, ...parts: (string | undefined | false)[]): string => {
  const body = blocks(...parts);
  return body && `## ${title}\n\n${body}`;
};
