import {
  addressOf,
  all,
  allAddresses,
  captureAddress,
  capturedErrors,
  changedOn,
  type Entry,
  errorsAt,
  type Graph,
  httpStatuses,
  newestOf,
  serviceAddress,
  servicePages,
  statusAddress,
} from '#model';
import type { Form, Material } from './form.ts';
import { element, says } from './xml.ts';

/** Pages that ask search engines to stay away, and the thousands of names, which lead to other pages. */
const left = /^\/(e|search|lookup)\//;

/** The day on which each page last showed something new; a page that is not in it has no such day, or nobody knows it. */
export const modified = (graph: Graph): Map<string, string> => {
  const days = new Map<string, string>();
  const add = (address: string, day: string | undefined) => day && days.set(address, day);
  const errors = all(graph, 'error');
  for (const entry of graph.entries) add(addressOf(entry), changedOn(entry));
  for (const provider of all(graph, 'provider')) {
    add(addressOf(provider), newestOf([provider, ...errorsAt(graph, provider.id)]));
    for (const { id } of servicePages(graph, provider)) add(serviceAddress(provider.id, id), newestOf(errorsAt(graph, provider.id, id)));
  }
  for (const [status, list] of httpStatuses(graph)) add(statusAddress(status), newestOf(list));
  const lists: [string, Entry[]][] = [
    ['/', graph.entries],
    ['/changes/', graph.entries],
    ['/errors/', [...errors, ...all(graph, 'provider')]],
    ['/status/', errors],
    ['/concepts/', all(graph, 'concept')],
    ['/compare/', all(graph, 'compare')],
    ['/playbooks/', all(graph, 'playbook')],
  ];
  for (const [address, entries] of lists) add(address, newestOf(entries));
  const captured = Map.groupBy(graph.transcripts, ({ head }) => head.of);
  const last = (heads: { captured: string }[]) =>
    heads
      .map((head) => head.captured)
      .toSorted()
      .at(-1);
  for (const error of capturedErrors(graph)) add(captureAddress(error), last((captured.get(error) ?? []).map(({ head }) => head)));
  add('/captures/', last(graph.transcripts.map(({ head }) => head)));
  return days;
};

/** Sitemap and robots.txt. A sitemap needs whole addresses (sitemaps.org, protocol 0.9), so there is none without SITE. */
export const sitemap = ({ graph, fixed, link }: Material): Form[] => {
  const known = /^https?:/.test(link('/'));
  const robots: Form = {
    address: '/robots.txt',
    type: 'text/plain',
    body: () => `User-agent: *\nDisallow:\n${known ? `\nSitemap: ${link('/sitemap.xml')}\n` : ''}`,
  };
  if (!known) return [robots];
  const body = () => {
    const days = modified(graph);
    const urls = allAddresses(graph, fixed)
      .filter((address) => !left.test(address))
      .map((address) => {
        const day = days.get(address);
        return element('url', {}, says('loc', link(address)) + (day ? says('lastmod', day) : ''));
      });
    return `<?xml version="1.0" encoding="utf-8"?>\n${element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, `\n${urls.join('\n')}\n`)}\n`;
  };
  return [robots, { address: '/sitemap.xml', type: 'application/xml', body }];
};
