/** A line of the contents list. */
export interface SectionLink {
  id: string;
  label: string;
}

const withoutPrefix = (text: string): string => text.replace(/^Deep dive: (.)/, (_, first: string) => first.toUpperCase());

/** The sections an MDX body brings, with the ids that Heading2.astro gives them. */
export const written = (headings: { depth: number; slug: string; text: string }[]): SectionLink[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug.replace(/^deep-dive-/, ''), label: withoutPrefix(text) }));

/** The sections of a list that are there. */
export const present = (list: [boolean, string, string][]): SectionLink[] => list.filter(([there]) => there).map(([, id, label]) => ({ id, label }));
