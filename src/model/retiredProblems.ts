import { addressOf, allAddresses } from './addresses.ts';
import { all, type Graph } from './graph.ts';
import type { Problem, Shelf, Sound } from './problem.ts';
import { didYouMean } from './refusals.ts';
import { servicePages } from './services.ts';

/** Old names of services: each leads to a service of today, and is none itself. */
export const formerProblems = (sound: Sound[], graph: Graph): Problem[] =>
  sound.flatMap(({ draft, entry }) => {
    if (entry.kind !== 'provider') return [];
    const services = servicePages(graph, entry).map(({ id }) => id);
    return Object.entries(entry.data.formerServices).flatMap(([old, now]) => {
      const message = services.includes(old)
        ? `“${old}” is a service of today, with pages of its own. Remove it here.`
        : services.includes(now)
          ? undefined
          : `No service “${now}”.${didYouMean(now, services)} Name the service that “${old}” is called today.`;
      return message ? [{ file: draft.file, at: { path: ['formerServices', old] }, message }] : [];
    });
  });

/** What a retired page names in its place: a page that is there, another one, and one in use. */
export const retiredProblems = (sound: Sound[], graph: Graph, { fixed }: Pick<Shelf, 'fixed'>): Problem[] => {
  const addresses = allAddresses(graph, fixed);
  return sound.flatMap(({ draft, entry }) => {
    const instead = entry.kind === 'error' ? entry.data.retired?.instead : undefined;
    if (instead === undefined) return [];
    const page = instead.replace(/#.*/, '');
    const next = all(graph, 'error').find((error) => addressOf(error) === page)?.data.retired;
    const message =
      page === addressOf(entry)
        ? 'A retired page does not replace itself. Name another page, or leave the field out.'
        : !addresses.includes(page)
          ? `No page ${page}.${didYouMean(page, addresses)} Name a page of ours, or leave the field out.`
          : next
            ? `${page} is retired itself.${next.instead ? ` Name what took its place: ${next.instead}.` : ' Leave the field out.'}`
            : undefined;
    return message ? [{ file: draft.file, at: { path: ['retired', 'instead'] }, message }] : [];
  });
};
