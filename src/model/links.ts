import { addressOf, allAddresses } from './addresses.ts';
import { fragmentsOf } from './fragments.ts';
import type { Graph } from './graph.ts';
import type { Problem, Shelf, Sound } from './problem.ts';
import { didYouMean } from './refusals.ts';
import { proseIn } from './texts.ts';

/** Anchors that the layout of a written page makes; its own sections add theirs. */
export const layoutAnchors = [
  'main',
  'in-short',
  'facts',
  'not-this',
  'timeline',
  'messages',
  'names',
  'raised-by',
  'sdk',
  'lookalikes',
  'questions',
  'not-known',
  'sources',
  'link',
  'changed',
  'matrix',
  'decide',
  'answers',
  'platforms',
  'tree',
];

/** Links in front matter texts and in bodies that lead nowhere. What stands behind an https link is the affair of the sources. */
export const linkProblems = (sound: Sound[], graph: Graph, { fixed }: Shelf): Problem[] => {
  const addresses = allAddresses(graph, fixed);
  const known = new Set(addresses);
  const parts = new Map(sound.flatMap(({ draft: { outline }, entry }) => (outline ? [[addressOf(entry), fragmentsOf(entry, outline)] as const] : [])));
  /** What is wrong with a link that stands on the page at `from`. */
  const fault = (url: string, from: string): string | undefined => {
    if (/^(https:|mailto:)/.test(url)) return undefined;
    if (/^[a-z]+:/i.test(url)) return `The link “${url}” is not safe to follow. A link goes to /…/, https://… or mailto:….`;
    const [whole = '', fragment] = url.split('#');
    const address = whole.replace(/\?.*$/, '') || from;
    if (!address.startsWith('/')) return `The link “${url}” is relative. Write the whole address: /errors/…/.`;
    if (!known.has(address))
      return `No page ${address}.${known.has(`${address}/`) ? ` An address ends in a slash: ${address}/.` : didYouMean(address, addresses)}`;
    const anchors = parts.get(address);
    return fragment && anchors && !anchors.includes(fragment) ? `No anchor #${fragment} on ${address}.${didYouMean(fragment, anchors)}` : undefined;
  };
  /** The place of each change, as the link that readers of feeds will follow. */
  const changed = (entry: Sound['entry']) =>
    entry.data.changes.flatMap(({ at }, index) => (at ? [{ url: `#${at}`, at: { path: ['changes', index, 'at'] } }] : []));
  return sound.flatMap(({ draft, entry }) =>
    [
      ...changed(entry),
      ...(draft.outline?.links ?? []).map(({ url, line, column }) => ({ url, at: { line, column } })),
      ...proseIn(entry.data).flatMap(({ text, path }) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => ({ url: found[1] ?? '', at: { path } }))),
    ].flatMap(({ url, at }) => {
      const message = fault(url, addressOf(entry));
      return message ? [{ file: draft.file, at, message }] : [];
    }),
  );
};
