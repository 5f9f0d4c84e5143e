import type { Fragments } from '#model';

/** A built site: which files there are, and the text of a page. */
export interface Built {
  has(address: string): boolean;
  html(address: string): string;
}

/** What a site must keep: pages, parts of pages, machine forms. */
export interface Promised {
  pages: readonly string[];
  fragments: Fragments;
  forms: readonly string[];
}

const idsIn = (html: string): Set<string> => new Set([...html.matchAll(/<[a-z][^>]*?\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));

/** Headings that offer their own address are offered for linking. */
const offeredIn = (html: string): string[] => [...html.matchAll(/<a class="anchor" href="#([^"]+)"/g)].map(([, id = '']) => id);

/** Where the built site does not keep what is registered, whatever the content says: a template that lost an id, a form nobody writes; with the remedy. */
export const broken = ({ pages, fragments, forms }: Promised, site: Built, today: Fragments): string[] => [
  ...pages.flatMap((page) =>
    site.has(page) ? [] : [`${page} is registered and was not built. Bring its route back, or say in content/redirects.json where it is now.`],
  ),
  ...forms.flatMap((form) =>
    site.has(form) ? [] : [`${form} is a registered machine form and was not written. Bring its maker back, or say in content/redirects.json where it is now.`],
  ),
  ...Object.entries(fragments).flatMap(([page, ids]) => {
    if (!site.has(page)) return [];
    const html = site.html(page);
    const there = idsIn(html);
    return [
      ...ids.flatMap((id) =>
        there.has(id)
          ? []
          : [
              `${page}#${id} is registered and no element of the page has this id. Give it back in the template, or say in content/redirects.json where the part is now.`,
            ],
      ),
      ...offeredIn(html).flatMap((id) =>
        ids.includes(id) || today[page]?.includes(id)
          ? []
          : [`${page}#${id} is offered for linking and unknown to the register. Name it in src/model/fragments.ts, then: npm run register`],
      ),
    ];
  }),
];
