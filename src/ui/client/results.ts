import { type Hit, spellingKey } from '#recognise';
import { link } from './data.ts';
import { make, verdictMark } from './make.ts';

/** A result as it is shown: a page or a name and, where the words stand in its text, an excerpt. */
export interface Shown {
  hit: Hit;
  /** Markup of Pagefind: the page’s text escaped, with <mark>. */
  excerpt?: string;
}

/** One result. The code that was asked for is framed and marked. */
export const resultItem = ({ hit, excerpt }: Shown, query: string, exact: boolean): HTMLElement => {
  const { page, name } = hit;
  const title = page?.code ?? page?.title ?? name?.name ?? '';
  const anchor = make(
    'a',
    { href: link(page ? page.address : `/e/${name.name}/`) },
    exact && spellingKey(title) === spellingKey(query) ? make('mark', {}, title) : title,
  );
  const owners = name
    ? `Catalogue: ${name.owners.slice(0, 4).join(', ')}${name.owners.length > 4 ? ` and ${name.owners.length - 4} more` : ''}`
    : [page.owner ?? page.kind, ...(page.code ? (page.status ?? []) : [])].join(', ');
  const item = make(
    'li',
    { className: exact ? 'first' : '' },
    make('h2', {}, anchor),
    make('div', { className: 'meta' }, page?.summary ? `${owners}. ${page.summary}` : `${owners}.`),
  );
  if (excerpt) {
    const text = make('p');
    text.innerHTML = excerpt; // Pagefind escapes the page’s text and adds <mark>
    item.append(text);
  }
  item.append(verdictMark(page?.verdicts));
  return item;
};
