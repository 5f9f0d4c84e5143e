import { createHash } from 'node:crypto';

const inline = /<style\b[^>]*>([\s\S]*?)<\/style>/;
/** Set by Page.astro on pages that are rows of data and nothing else. */
const rows = /<html\b[^>]* data-rows\b/;

/** The inline style of a page of rows; undefined for every other page: its first answer is all that its reader waits for. */
export const styleOf = (html: string): string | undefined => (rows.test(html) ? inline.exec(html)?.[1] : undefined);

/** The address of a style that stands in a file: its name follows from its text, so that it can be kept for ever. */
export const styleAddress = (text: string): string => `/_astro/shared.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`;

/** A page whose inline style is loaded from a file instead, when it is one of `shared`. Thousands of pages made of data would carry the same 26 KB. */
export const withSharedStyle = (html: string, shared: ReadonlySet<string>): string => {
  const text = styleOf(html);
  return text !== undefined && shared.has(text) ? html.replace(inline, () => `<link rel="stylesheet" href="${styleAddress(text)}">`) : html;
};

/** The styles that at least `least` pages have. */
export const sharedBy = (styles: Iterable<string>, least: number): Set<string> => {
  const count = new Map<string, number>();
  for (const style of styles) count.set(style, (count.get(style) ?? 0) + 1);
  return new Set([...count].filter(([, pages]) => pages >= least).map(([style]) => style));
};
