import { type CodeIndex, each, finderOf, type Hit, type IndexedPage, namesIn } from '#recognise';
import { base, catalogue, link, once, wholeIndex } from './data.ts';
import { type Chosen, facetFields, facets, fits, valuesOf } from './facets.ts';
import { make } from './make.ts';
import { answers, type Found, type Pagefind, pagefind } from './pagefind.ts';
import { resultItem, type Shown } from './results.ts';

const page = 10;

const finder = (withCatalogue: boolean) =>
  once(`finder ${withCatalogue}`, async () => finderOf(await wholeIndex(), withCatalogue ? namesIn(await catalogue()) : []));

/** By code, name, status and words. The catalogue is loaded only when no page of ours is called so. */
const byName = async (query: string) => {
  const own = (await finder(false))(query);
  return own.hits.slice(0, own.exact).some((hit) => hit.page?.code) ? own : (await finder(true).catch(() => finder(false)))(query);
};

/** The search page: query and filters live in the address, so that a search can be linked and survives a reload. */
class SiteSearch extends HTMLElement {
  private engine: Promise<Pagefind> | undefined;
  private turn = 0;
  private shown = page;

  private get = <T extends HTMLElement>(selector: string): T => this.querySelector<T>(selector) as T; // the page’s own markup, in search.astro

  connectedCallback() {
    const parameters = new URLSearchParams(location.search);
    const field = this.get<HTMLInputElement>('input[type=search]');
    field.value = parameters.get('q') ?? '';
    field.focus();
    this.get('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.search();
    });
    let pause: ReturnType<typeof setTimeout>;
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => this.search(), 60);
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') this.search();
    });
    this.get('[data-more]').addEventListener('click', () => {
      this.shown += page;
      this.search(false);
    });
    this.addEventListener('keydown', (event) => this.move(event));
    this.engine = pagefind(); // who is on this page will search: the full text is made ready before the first key
    this.engine.catch(() => undefined); // asked again, and said, when somebody searches
    if (field.value || facets.some((facet) => parameters.has(facet))) this.search(true, parameters);
  }

  /** Arrows go from the field through the results and back. */
  private move(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.get('input[type=search]'), ...this.querySelectorAll<HTMLElement>('[data-list] h2 a')];
    const at = stops.indexOf(document.activeElement as HTMLElement); // the list holds nothing else
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** The filters that are set: in the form, or at first in the address. */
  private chosen(from?: URLSearchParams): Chosen {
    const list: [string, string[]][] = facets.map((facet) => [
      facet,
      from ? from.getAll(facet) : [...this.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map((box) => box.value),
    ]);
    return Object.fromEntries(list.filter(([, values]) => values.length > 0));
  }

  private async search(fresh = true, from?: URLSearchParams) {
    const turn = ++this.turn;
    if (fresh) this.shown = page;
    const query = this.get<HTMLInputElement>('input[type=search]').value.trim();
    const chosen = this.chosen(from);
    const address = new URLSearchParams(query ? { q: query } : {});
    for (const [facet, values] of Object.entries(chosen)) for (const value of values) address.append(facet, value);
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
    const region = this.get('[data-results]');
    region.hidden = false;
    region.ariaBusy = 'true'; // what it shows still belongs to the question before
    try {
      const reading = query ? this.fullText(query) : undefined;
      const whole = await wholeIndex();
      const named = query ? await byName(query) : { hits: whole.pages.map((one) => ({ page: one })), exact: 0 };
      if (turn !== this.turn) return;
      if (query) this.show(whole, named.hits, [], chosen, query, named.exact, undefined); // codes at once, the full text as soon as it is there
      const text = await reading;
      const extra = await this.fromText(whole, named.hits, text, chosen);
      if (turn !== this.turn) return;
      this.show(whole, named.hits, extra, chosen, query, named.exact, text);
      region.ariaBusy = null;
    } catch {
      if (turn !== this.turn) return;
      this.get('[data-count]').textContent = 'The search index could not be loaded. All errors are listed under Providers.';
      region.ariaBusy = null;
    }
  }

  /** The full text; without its index (a fresh checkout in development) the codes alone are found. */
  private async fullText(query: string): Promise<Found | undefined> {
    try {
      this.engine ??= pagefind();
      const found = await (await this.engine).search(query);
      const best = await found.results[0]?.data();
      return best && answers(best, query) ? found : undefined;
    } catch {
      this.engine = undefined;
      return undefined;
    }
  }

  /** Pages that only the full text finds, in its order, with excerpts: as many as can be shown. */
  private async fromText(whole: CodeIndex, hits: Hit[], text: Found | undefined, chosen: Chosen): Promise<Shown[]> {
    if (!text) return [];
    const byAddress = new Map(whole.pages.map((one) => [one.address, one]));
    const already = new Set(hits.map(({ page: one }) => one?.address));
    const extra: Shown[] = [];
    for (let at = 0; at < text.results.length && extra.length < this.shown; at += page)
      for (const { url, excerpt } of await Promise.all(text.results.slice(at, at + page).map((one) => one.data()))) {
        const found = byAddress.get(`/${url.slice(base.length)}`);
        if (found && !already.has(found.address) && fits(valuesOf({ page: found }, whole), chosen)) extra.push({ hit: { page: found }, excerpt });
      }
    return extra;
  }

  private show(whole: CodeIndex, hits: Hit[], extra: Shown[], chosen: Chosen, query: string, exact: number, text: Found | undefined) {
    const inText = Object.keys(text?.filters.address ?? {}).filter((one) => (text?.filters.address?.[one] ?? 0) > 0);
    const found = each([
      ...hits,
      ...inText.flatMap((one): Hit[] => whole.pages.filter((own): own is IndexedPage => own.address === one).map((own) => ({ page: own }))),
    ]);
    const values = found.map((hit) => valuesOf(hit, whole));
    const count = values.filter((one) => fits(one, chosen)).length;
    const fitting = [...hits.filter((hit) => fits(valuesOf(hit, whole), chosen)).map((hit): Shown => ({ hit })), ...extra];
    this.get('[data-list]').replaceChildren(
      ...fitting.slice(0, this.shown).map((one) => resultItem(one, query, hits.indexOf(one.hit) >= 0 && hits.indexOf(one.hit) < exact)),
    );
    this.get('[data-count]').replaceChildren(
      ...(count > 0
        ? [`${count} ${count === 1 ? 'page' : 'pages'}`]
        : [
            `Nothing found for “${query}”. Try the code alone, or fewer words; or `,
            make('a', { href: link('/') }, 'paste the whole error'),
            ', or look through ',
            make('a', { href: link('/errors/') }, 'all providers'),
            '.',
          ]),
    );
    this.get('[data-more]').hidden = count <= this.shown;
    this.fields(facetFields(values, chosen), chosen);
  }

  /** The focus stays where it was, although the fields are new. */
  private fields(fields: HTMLElement[], chosen: Chosen) {
    const focused =
      document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'checkbox'
        ? `${document.activeElement.name}=${document.activeElement.value}`
        : '';
    this.get('[data-fields]').replaceChildren(...fields);
    const set = Object.values(chosen).flat();
    this.get('[data-filters] > summary').textContent = set.length > 0 ? `Filters: ${set.join(', ')}` : 'Filters';
    if (focused) [...this.querySelectorAll<HTMLInputElement>('.fil input')].find((box) => `${box.name}=${box.value}` === focused)?.focus();
  }
}

customElements.define('site-search', SiteSearch);
