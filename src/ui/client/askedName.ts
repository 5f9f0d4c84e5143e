import { each, finderOf, type Hit, namesIn } from '#recognise';
import { base, catalogue, index, link } from './data.ts';
import { make, verdictMark } from './make.ts';

/** What was asked for, as words: the last part of the address without its file ending, and the parts before it. */
const asked = (): { name: string; before: string[] } => {
  const parts = `/${location.pathname.slice(base.length)}`
    .split('/')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part; // a broken %-sequence: as it came
      }
    });
  return { name: (parts.at(-1) ?? '').replace(/\.(html?|md|mdx|json|txt)$/, '').slice(0, 200), before: parts.slice(0, -1) };
};

/** On the 404 page: reads the asked address as a code, in any letter case and spelling, and offers the nearest pages. Set as text, never as markup. */
class AskedName extends HTMLElement {
  async connectedCallback() {
    const { name, before } = asked();
    const field = this.querySelector('input');
    if (field) field.value = name;
    const list = this.querySelector('[data-near]');
    if (!list || !name) return;
    try {
      const own = finderOf(await index())(name);
      const found = own.exact > 0 ? own : finderOf(await index(), namesIn(await catalogue()))(name);
      const address = (hit: Hit) => (hit.page ? hit.page.address : `/e/${hit.name.name}/`);
      // Of pages that fit as well the ones below the same folders come first.
      const shared = (hit: Hit) => before.filter((part) => address(hit).toLowerCase().split('/').includes(part.toLowerCase())).length;
      const near = each([...found.hits.slice(0, found.exact || 5)].toSorted((a, b) => shared(b) - shared(a))).slice(0, 5);
      if (near.length === 0) return;
      list.replaceChildren(
        make('h2', {}, found.exact > 0 ? 'You may mean' : 'The nearest pages'),
        make(
          'ul',
          { className: 'mt-2 grid gap-2' },
          ...near.map((hit) =>
            make(
              'li',
              {},
              make('a', { className: 'm font-bold', href: link(address(hit)) }, hit.page?.code ?? hit.page?.title ?? hit.name?.name ?? ''),
              ` ${hit.page ? (hit.page.owner ?? hit.page.kind) : `catalogue: ${hit.name.owners.slice(0, 3).join(', ')}`} `,
              verdictMark(hit.page?.verdicts),
            ),
          ),
        ),
      );
    } catch {} // the field and the lists below still lead on
  }
}

customElements.define('asked-name', AskedName);
