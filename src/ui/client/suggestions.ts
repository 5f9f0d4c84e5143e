import { each, type Hit, namerOf, namesIn } from '#recognise';
import { catalogue, index, link, once } from './data.ts';
import { make, verdictMark } from './make.ts';

const most = 8;

const namer = (withCatalogue: boolean) => once(`namer ${withCatalogue}`, async () => namerOf(await index(), withCatalogue ? namesIn(await catalogue()) : []));

/** What starts with the query, first of all what is called so; names of the catalogue only when our own pages have too few. */
const hitsOf = async (query: string): Promise<{ hits: Hit[]; exact: Hit[] }> => {
  const find = async (withCatalogue: boolean) => {
    const one = await namer(withCatalogue);
    const exact = one.exact(query);
    return {
      exact,
      hits: each([...exact, ...one.startingWith(query), ...(exact.length > 0 ? [] : [...one.nearly(query), ...one.among(query)])]).slice(0, most),
    };
  };
  const own = await find(false);
  return query.trim().length < 3 || own.exact.some(({ page }) => page?.code) || own.hits.length >= most ? own : find(true).catch(() => own);
};

const item = ({ page, name }: Hit): HTMLAnchorElement =>
  make(
    'a',
    { href: link(page ? page.address : `/e/${name.name}/`) },
    make('b', { className: 'm' }, page?.code ?? page?.title ?? name?.name ?? ''),
    make(
      'span',
      {},
      page
        ? (page.owner ?? page.kind)
        : `catalogue: ${name.owners.slice(0, 3).join(', ')}${name.owners.length > 3 ? ` and ${name.owners.length - 3} more` : ''}`,
    ),
    verdictMark(page?.verdicts),
  );

/** What a typed text may be the beginning of, as a list; where Enter goes, when one is called just so; and the words for a screen reader. */
export const suggestions = async (text: string): Promise<{ element: HTMLElement; first: HTMLAnchorElement | undefined; said: string }> => {
  const { hits, exact } = await hitsOf(text);
  const anchors = hits.map(item);
  const [best] = hits;
  const first = best && exact.includes(best) ? anchors[0] : undefined;
  first?.append(make('kbd', {}, 'Enter'));
  const search = make(
    'a',
    { href: `${link('/search/')}?q=${encodeURIComponent(text.trim().slice(0, 200))}` },
    'Search all pages for ',
    make('b', {}, text.trim().slice(0, 60)),
  );
  const count = hits.length === 0 ? 'No code' : hits.length === 1 ? 'One code' : `${hits.length} codes`;
  const enter = first ? `; Enter opens ${best?.page?.code ?? best?.name?.name ?? 'the first'}` : '';
  return {
    element: make('ul', {}, ...[...anchors, search].map((anchor) => make('li', {}, anchor))),
    first,
    said: `${count}. Arrow down goes to the list${enter}.`,
  };
};
