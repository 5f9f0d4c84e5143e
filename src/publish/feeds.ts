import { addressOf, all, allChanges, type Change, changeAddress, changesOf, feedAddress, nameOf, ownerName, plain, publishedOn } from '#model';
import type { Form, Material } from './form.ts';
import { lastingId } from './lastingId.ts';
import { element, says } from './xml.ts';

/** A feed before it is written in either form. */
interface Feed {
  /** Where it stands, and what it is made of: never the host, so that its id stays. */
  address(form: 'atom' | 'json'): string;
  title: string;
  about: string;
  /** The page that says the same for people. */
  page: string;
  changes: Change[];
}

/** Newest entries in a feed; the page has them all. */
const most = 50;

/** Days have no hour: the first moment of the day, in UTC. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** A change as both forms tell it. */
const itemOf = (change: Change, { graph, link }: Material) => {
  const { entry, number, on, what } = change;
  const name = entry.kind === 'error' ? `${nameOf(entry)} (${ownerName(graph, entry.id)})` : nameOf(entry);
  const text = number === 0 ? plain(entry.data.summary) : plain(what);
  return {
    id: lastingId(`${addressOf(entry)} ${number}`),
    url: link(changeAddress(change)),
    title: number === 0 ? `New: ${name}` : `${name}: ${text}`,
    text,
    on: moment(on),
  };
};

/** RFC 4287. */
const atom = (feed: Feed, material: Material): string => {
  const { link } = material;
  const { name } = material.site;
  const changes = feed.changes.slice(0, most);
  const entries = changes.map((change) => {
    const { id, url, title, text, on } = itemOf(change, material);
    return element(
      'entry',
      {},
      says('id', id) +
        says('title', title) +
        element('link', { rel: 'alternate', type: 'text/html', href: url }) +
        says('published', moment(publishedOn(change.entry))) +
        says('updated', on) +
        says('summary', text),
    );
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    `${[
      says('id', lastingId(feed.page)),
      says('title', feed.title),
      says('subtitle', feed.about),
      says('updated', moment(changes[0]?.on ?? '1970-01-01')),
      element('author', {}, says('name', name)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: link(feed.address('atom')) }),
      element('link', { rel: 'alternate', type: 'text/html', href: link(feed.page) }),
      says('rights', 'CC BY 4.0'),
      ...entries,
    ].join('\n')}\n`,
  )}\n`;
};

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
const json = (feed: Feed, material: Material): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.about,
      home_page_url: material.link(feed.page),
      feed_url: material.link(feed.address('json')),
      language: 'en',
      authors: [{ name: material.site.name }],
      items: feed.changes.slice(0, most).map((change) => {
        const { id, url, title, text, on } = itemOf(change, material);
        return { id, url, title, content_text: text, date_published: on };
      }),
    },
    null,
    1,
  )}\n`;

/** The changes of the site and of each error, as Atom and as JSON Feed. */
export const feeds = (material: Material): Form[] => {
  const { graph } = material;
  const { name } = material.site;
  const list: Feed[] = [
    { address: feedAddress, title: `${name}: changes`, about: 'New pages, corrections, new cases.', page: '/changes/', changes: allChanges(graph) },
    ...all(graph, 'error').map((error) => ({
      address: (form: 'atom' | 'json') => feedAddress(form, error.id),
      title: `${error.data.code} (${ownerName(graph, error.id)}): changes`,
      about: plain(error.data.summary),
      page: addressOf(error),
      changes: changesOf(error),
    })),
  ];
  return list.flatMap((feed): Form[] => [
    { address: feed.address('atom'), type: 'application/atom+xml', body: () => atom(feed, material) },
    { address: feed.address('json'), type: 'application/feed+json', body: () => json(feed, material) },
  ]);
};
