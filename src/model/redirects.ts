import type { Redirect } from '#schema';
import { allAddresses } from './addresses.ts';
import { formsBeside } from './formRules.ts';
import { allFragments } from './fragments.ts';
import type { Graph } from './graph.ts';
import type { Problem, Shelf } from './problem.ts';
import { didYouMean } from './refusals.ts';
import { promisedForms, redirectsFile } from './register.ts';

/** What is wrong with the redirects: they lead from what was published and is gone, in one step, to what is there. */
export const redirectProblems = (graph: Graph, shelf: Shelf): Problem[] => {
  const { redirects, register, fragments } = shelf;
  const pages = allAddresses(graph, shelf.fixed);
  const today = new Set(pages);
  const parts = allFragments(graph, shelf.drafts);
  const isPart = (address: string): boolean => {
    const [page = '', id = ''] = address.split('#');
    return parts[page]?.includes(id) ?? false;
  };
  const forms = new Set(promisedForms(graph, { ...shelf, redirects: [] }));
  const isThere = (address: string): boolean => today.has(address) || isPart(address) || forms.has(address);
  const wasThere = (address: string): boolean => {
    const [page = '', id] = address.split('#');
    return id === undefined ? register.includes(page) || forms.has(page) : (fragments[page]?.includes(id) ?? false);
  };
  const froms = redirects.map(({ from }) => from);

  const fromFault = (from: string, at: number): string | undefined => {
    if (froms.indexOf(from) < at) return `${from} is redirected twice. Remove one.`;
    if (today.has(from))
      return `${from} is a page, and a page stays. Remove this redirect; of a code that is no longer in use, say it in “retired” of its page.`;
    if (isPart(from)) return `${from} is a part of its page. Remove this redirect.`;
    if (!wasThere(from))
      return `${from} was never published, so nobody links to it.${didYouMean(from, register)} Correct the address, or remove this redirect.`;
    return undefined;
  };
  const toFault = (to: string): string | undefined => {
    if (froms.includes(to)) return `${to} is redirected itself. Name the address at which the reader ends.`;
    if (isThere(to)) return undefined;
    const [page = '', id] = to.split('#');
    return id !== undefined && today.has(page)
      ? `No part #${id} on ${page}.${didYouMean(id, parts[page] ?? [])}`
      : `No page ${page}.${today.has(`${page}/`) ? ` An address ends in a slash: ${page}/.` : didYouMean(page, pages)}`;
  };
  return redirects.flatMap(({ from, to }, at) =>
    (
      [
        ['from', fromFault(from, at)],
        ['to', toFault(to)],
      ] as const
    ).flatMap(([field, message]) => (message ? [{ file: redirectsFile, at: { path: [at, field] }, message }] : [])),
  );
};

/** One step of a host: a path that is gone, with what lies beside it, and where it is now. */
export interface Move {
  from: string;
  to: string;
}

/** What a host redirects: pages that moved, with their machine forms, and single forms. Parts of pages never reach a host. */
export const moves = (redirects: readonly Redirect[]): Move[] =>
  redirects
    .filter(({ from }) => !from.includes('#'))
    .flatMap(({ from, to }) => {
      const page = to.replace(/#.*/, '');
      if (!from.endsWith('/') || !page.endsWith('/')) return [{ from, to }];
      const beside = formsBeside(page);
      return [
        { from, to },
        ...formsBeside(from).flatMap((form) => {
          const ending = form.slice(form.lastIndexOf('.'));
          const target = beside.find((one) => one.endsWith(ending));
          return target ? [{ from: form, to: target }] : [];
        }),
      ];
    });

/** A part of a page that went elsewhere. */
export type MovedPart = Omit<Redirect, 'from'> & { id: string };

/** Parts that went elsewhere, by the page on which a reader still looks for them. */
export const movedParts = (redirects: readonly Redirect[]): Map<string, MovedPart[]> =>
  redirects.reduce((found, { from, ...rest }) => {
    const [page = '', id] = from.split('#');
    return id === undefined ? found : found.set(page, [...(found.get(page) ?? []), { id, ...rest }]);
  }, new Map<string, MovedPart[]>());
