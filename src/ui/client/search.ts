import { type Filters, type Pagefind, pagefind, type Result } from './pagefind.ts';

const kinds = ['kind', 'provider', 'concept', 'verdict', 'status'] as const;
const labels: Record<string, string> = { kind: 'Kind', provider: 'Provider', concept: 'Concept', verdict: 'May I retry?', status: 'Status' };
const page = 10;

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
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
      pause = setTimeout(() => this.search(), 120);
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') this.search();
    });
    this.get('[data-more]').addEventListener('click', () => {
      this.shown += page;
      this.search(false);
    });
    if (field.value || kinds.some((kind) => parameters.has(kind))) this.search(true, parameters);
  }

  /** The filters that are set: in the form, or at first in the address. */
  private chosen(from?: URLSearchParams): Record<string, string[]> {
    const list: [string, string[]][] = kinds.map((kind) => [
      kind,
      from ? from.getAll(kind) : [...this.querySelectorAll<HTMLInputElement>(`input[name="${kind}"]:checked`)].map((box) => box.value),
    ]);
    return Object.fromEntries(list.filter(([, values]) => values.length > 0));
  }

  private async search(fresh = true, from?: URLSearchParams) {
    const turn = ++this.turn;
    if (fresh) this.shown = page;
    const query = this.get<HTMLInputElement>('input[type=search]').value.trim();
    const filters = this.chosen(from);
    const address = new URLSearchParams(query ? { q: query } : {});
    for (const [kind, values] of Object.entries(filters)) for (const value of values) address.append(kind, value);
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
    const region = this.get('[data-results]');
    region.hidden = false;
    region.ariaBusy = 'true'; // what it shows still belongs to the question before
    const count = this.get('[data-count]');
    try {
      this.engine ??= pagefind();
      const engine = await this.engine;
      const total = await engine.filters(); // first: without it Pagefind counts nothing
      // Within a filter any of its values will do; Pagefind’s own default is all of them.
      const any = Object.fromEntries(Object.entries(filters).map(([kind, values]) => [kind, { any: values }]));
      const found = await engine.search(query || null, { filters: any as unknown as Record<string, string[]> }); // Pagefind’s declaration knows plain lists only
      const results = await Promise.all(found.results.slice(0, this.shown).map((result) => result.data()));
      if (turn !== this.turn) return;
      count.textContent =
        found.results.length === 0
          ? `Nothing found for “${query}”. Try the code alone, or fewer words.`
          : `${found.results.length} ${found.results.length === 1 ? 'page' : 'pages'}`;
      this.show(results, query);
      this.fields(found.filters, total, filters);
      this.get('[data-more]').hidden = found.results.length <= this.shown;
      region.ariaBusy = null;
    } catch {
      if (turn !== this.turn) return;
      count.textContent = 'The search index could not be loaded. All errors are listed under Providers.';
      region.ariaBusy = null;
    }
  }

  private show(results: Result[], query: string) {
    const exact = (result: Result) => result.meta.code?.toLowerCase() === query.toLowerCase();
    const marks = this.get<HTMLTemplateElement>('[data-marks]').content;
    const items = results
      .toSorted((a, b) => Number(exact(b)) - Number(exact(a)))
      .map(({ url, excerpt, meta }) => {
        const item = make('li', { className: meta.code && meta.code.toLowerCase() === query.toLowerCase() ? 'first' : '' });
        const verdicts = (meta.verdict ?? '').split(' ').filter(Boolean);
        const mark =
          verdicts.length === 1 ? marks.querySelector(`[data-verdict="${CSS.escape(verdicts[0] ?? '')}"]`)?.firstElementChild?.cloneNode(true) : undefined;
        const text = make('p');
        text.innerHTML = excerpt; // Pagefind escapes the page’s text and adds <mark>
        const status = meta.status ? `, ${meta.status.replaceAll(' ', ', ')}` : '';
        item.append(
          make('h2', {}, make('a', { href: url }, meta.code ?? meta.title ?? url)),
          make('div', { className: 'meta' }, `${meta.owner ?? ''}${status}. ${meta.summary ?? ''}`),
          text,
        );
        if (mark) item.append(mark);
        else if (verdicts.length > 1) item.append(make('span', { className: 'v depends' }, 'Depends'));
        return item;
      });
    this.get('[data-list]').replaceChildren(...items);
  }

  /** Filters with how many pages each would leave; one that would leave none is disabled, unless it is set. */
  private fields(counts: Filters, total: Filters, chosen: Record<string, string[]>) {
    const focused = document.activeElement instanceof HTMLInputElement ? `${document.activeElement.name}=${document.activeElement.value}` : '';
    const fields = kinds.flatMap((kind) => {
      const values = Object.keys(total[kind] ?? {}).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
      if (values.length === 0) return [];
      const boxes = values.map((value) => {
        const number = counts[kind]?.[value] ?? 0;
        const checked = chosen[kind]?.includes(value) ?? false;
        return make(
          'label',
          {},
          make('input', { type: 'checkbox', name: kind, value, checked, disabled: number === 0 && !checked }),
          make('span', {}, value),
          make('span', {}, String(number)),
        );
      });
      return [make('fieldset', {}, make('legend', {}, labels[kind] ?? kind), ...boxes)];
    });
    this.get('[data-fields]').replaceChildren(...fields);
    const set = Object.values(chosen).flat();
    this.get('[data-filters] > summary').textContent = set.length > 0 ? `Filters: ${set.join(', ')}` : 'Filters';
    if (focused) [...this.querySelectorAll<HTMLInputElement>('.fil input')].find((box) => `${box.name}=${box.value}` === focused)?.focus();
  }
}

customElements.define('site-search', SiteSearch);
