import { knownPages, likelyConcept, namesIn, spellingKey } from '#recognise';
import { catalogue, index, link } from './data.ts';
import { make, verdictMark } from './make.ts';

/** The parts of `#provider/service/Code`; a broken %-sequence stays as it came. */
const partsOf = (hash: string): string[] =>
  hash
    .slice(1)
    .split('/')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });

/** Who declares a name: the owner that was asked for first. */
const ownersSaid = (owners: readonly string[], asked: string): string => {
  const ordered = owners.toSorted((a, b) => Number(b === asked) - Number(a === asked));
  return `${ordered.slice(0, 4).join(', ')}${ordered.length > 4 ? ` and ${ordered.length - 4} more` : ''}`;
};

/** `/lookup/#provider/service/Code`: the page of the code or, without one, what packages declare of it. The address names a code and never a text. */
class LookupCode extends HTMLElement {
  private readonly words = [...this.childNodes];

  connectedCallback() {
    addEventListener('hashchange', () => this.show());
    this.show();
  }

  private async show() {
    const parts = partsOf(location.hash);
    const code = parts.at(-1);
    if (!code) {
      this.replaceChildren(...this.words);
      return;
    }
    const owner = parts.slice(0, -1).join('/');
    try {
      const { pages } = await index();
      const fits = ({ provider, service }: { provider: string; service?: string | undefined }) =>
        owner === '' || [provider, service].filter(Boolean).join('/') === owner || provider === owner;
      const own = knownPages({ pages, catalogue: [] }).filter((one) => spellingKey(one.code) === spellingKey(code) && fits(one));
      const shown = own.flatMap(({ address }) => pages.filter((page) => page.address === address));
      const [name] = namesIn((await catalogue(parts.length > 1 ? parts[0] : undefined)).filter((one) => spellingKey(one.code) === spellingKey(code)));
      const concept = pages.find(
        ({ address }) => address === `/concepts/${likelyConcept(parts.length > 1 ? (parts[0] ?? '') : '', code, name?.status[0] ?? null)}/`,
      );
      const items = [
        ...shown.map((page) =>
          make(
            'li',
            {},
            make('a', { className: 'm', href: link(page.address) }, page.code ?? page.title),
            ` ${page.owner ?? ''}. ${page.title}. `,
            verdictMark(page.verdicts),
          ),
        ),
        ...(name
          ? [
              make(
                'li',
                {},
                make('a', { className: 'm', href: link(`/e/${name.name}/`) }, name.name),
                ` What packages declare: ${ownersSaid(name.owners, owner)}.`,
              ),
            ]
          : []),
        ...(shown.length === 0 && concept
          ? [make('li', {}, 'Most likely this failure: ', make('a', { href: link(concept.address) }, concept.title), '.')]
          : []),
      ];
      const said = make(
        'p',
        { className: 'lead' },
        shown.length > 0 || name ? `${code}${owner ? ` of ${owner}` : ''}` : `Nothing is known of “${code}”${owner ? ` of “${owner}”` : ''}.`,
      );
      said.setAttribute('role', 'status');
      this.replaceChildren(
        said,
        make('ul', { className: 'mt-4 grid gap-3' }, ...items),
        make('p', { className: 'mt-4' }, make('a', { href: `${link('/search/')}?q=${encodeURIComponent(code)}` }, 'Search for it'), '.'),
      );
    } catch {
      this.replaceChildren(make('p', {}, 'The index of codes could not be loaded. ', make('a', { href: link('/errors/') }, 'All errors and providers'), '.'));
    }
  }
}

customElements.define('lookup-code', LookupCode);
