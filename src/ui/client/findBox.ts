import { index } from './data.ts';
import styles from './findBox.css?inline';
import { make } from './make.ts';
import { suggestions } from './suggestions.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** From this length on, a typed text is read as an error and not as the beginning of a name. */
const long = 40;

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
      const card = reads ? await this.read(text, turn) : undefined;
      if (turn !== this.turn) return;
      const shown = card && (card.recognised || this.pasted !== undefined) ? card : await suggestions(text);
      if (turn !== this.turn) return;
      if (card === shown && this.pasted !== undefined) field.value = card.line;
      this.panel.replaceChildren(shown.element);
      this.first = shown.first;
      this.say(shown.said);
      this.panel.hidden = false;
    } catch {
      if (turn === this.turn) this.say('The index of codes could not be loaded. Enter searches all the same.');
    }
  }

  /** The card of a text. On a slow network the lists of messages take seconds: then it says what it does. */
  private async read(text: string, turn: number) {
    const waiting = make('p', { className: 'none' }, 'Reading the text. What it needs for that is still loading.');
    const timer = setTimeout(() => {
      if (turn !== this.turn) return;
      this.panel.replaceChildren(waiting);
      this.panel.hidden = false;
      this.say('Reading the text.');
    }, 400);
    try {
      return await (await import('./pastedCard.ts')).pastedCard(text);
    } finally {
      clearTimeout(timer);
      if (waiting.parentElement) this.close();
    }
  }
}

customElements.define('find-box', FindBox);
