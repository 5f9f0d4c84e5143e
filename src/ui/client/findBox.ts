import { each, type Hit, namerOf, namesIn } from '#recognise';
import { catalogue, index, link, once } from './data.ts';
import styles from './findBox.css?inline';
import { make, verdictMark } from './make.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const most = 8;
/** From this length on, a typed text is read as an error and not as the beginning of a name. */
const long = 40;

const namer = (withCatalogue: boolean) => once(`namer ${withCatalogue}`, async () => namerOf(await index(), withCatalogue ? namesIn(await catalogue()) : []));

/** What starts with the query, first of all what is called so; names of the catalogue only when our own pages have too few. */
const suggestions = async (query: string): Promise<{ hits: Hit[]; exact: Hit[] }> => {
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

/** The field of every page: suggestions while typing, and a pasted error read at once. Nothing of the text is sent anywhere. */
class FindBox extends HTMLElement {
  private pasted: string | undefined;
  private turn = 0;
  private readonly panel = make('div', { className: 'fb', hidden: true });
  private readonly status = make('p', { className: 'vh' });
  private first: HTMLAnchorElement | undefined;

  connectedCallback() {
    const field = this.querySelector('input');
    const form = this.querySelector('form');
    if (!field || !form || this.contains(this.panel)) return;
    this.status.setAttribute('role', 'status');
    this.append(this.panel, this.status);
    const taken = (event: Event, text: string | undefined) => {
      if (!text || (text.length < long && !text.includes('\n'))) return;
      event.preventDefault();
      this.pasted = text;
      this.show(field);
    };
    field.addEventListener('paste', (event) => taken(event, event.clipboardData?.getData('text/plain')));
    field.addEventListener('drop', (event) => taken(event, event.dataTransfer?.getData('text/plain')));
    field.addEventListener('input', () => {
      this.pasted = undefined;
      this.show(field);
    });
    form.addEventListener('submit', (event) => {
      if (this.first) {
        event.preventDefault();
        this.first.click();
      } else if (this.pasted !== undefined) event.preventDefault(); // a pasted text goes into no address
    });
    this.addEventListener('keydown', (event) => this.move(event, field));
    document.addEventListener('click', ({ target }) => target instanceof Node && !this.contains(target) && this.close());
    if (field.value) this.show(field);
    index().catch(() => this.say('The index of codes could not be loaded. Enter searches all the same.'));
  }

  private say(text: string) {
    this.status.textContent = text;
  }

  private close() {
    this.panel.hidden = true;
    this.first = undefined;
  }

  private move(event: KeyboardEvent, field: HTMLInputElement) {
    if (event.key === 'Escape' && !this.panel.hidden) {
      this.close();
      field.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...this.panel.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.indexOf(document.activeElement as HTMLElement); // the list holds nothing else
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (this.panel.hidden || !next) return;
    event.preventDefault();
    next.focus();
  }

  private async show(field: HTMLInputElement) {
    const turn = ++this.turn;
    const text = this.pasted ?? field.value;
    this.first = undefined;
    if (text.trim() === '') {
      this.close();
      this.say('');
      return;
    }
    try {
      const reads = this.pasted !== undefined || text.length >= long;
      const card = reads ? await (await import('./pastedCard.ts')).pastedCard(text) : undefined;
      if (turn !== this.turn) return;
      if (card && (card.recognised || this.pasted !== undefined)) {
        if (this.pasted !== undefined) field.value = card.line;
        this.panel.replaceChildren(card.element);
        this.first = card.first;
        this.say(card.said);
      } else await this.suggest(text, turn);
      if (turn === this.turn) this.panel.hidden = false;
    } catch {
      if (turn === this.turn) this.say('The index of codes could not be loaded. Enter searches all the same.');
    }
  }

  private async suggest(text: string, turn: number) {
    const { hits, exact } = await suggestions(text);
    if (turn !== this.turn) return;
    const items = hits.map((hit, at) => {
      const { page, name } = hit;
      const address = page ? page.address : `/e/${name.name}/`;
      const opens = at === 0 && exact.includes(hit);
      const anchor = make(
        'a',
        { href: link(address) },
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
      if (opens) {
        anchor.append(make('kbd', {}, 'Enter'));
        this.first = anchor;
      }
      return make('li', {}, anchor);
    });
    const search = make(
      'li',
      {},
      make(
        'a',
        { href: `${link('/search/')}?q=${encodeURIComponent(text.trim().slice(0, 200))}` },
        'Search all pages for ',
        make('b', {}, text.trim().slice(0, 60)),
      ),
    );
    this.panel.replaceChildren(make('ul', {}, ...items, search));
    this.say(
      `${items.length === 0 ? 'No code' : items.length === 1 ? 'One code' : `${items.length} codes`}. Arrow down goes to the list${this.first ? `; Enter opens ${hits[0]?.page?.code ?? hits[0]?.name?.name ?? 'the first'}` : ''}.`,
    );
  }
}

customElements.define('find-box', FindBox);
