import { linkForms } from './linkForms.ts';
import styles from './linkHere.css?inline';
import { make } from './make.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** The address that this page keeps, also where it is read from a copy. */
const address = (): string => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.origin + location.pathname;

const choose = (id: string, label: string, options: HTMLOptionElement[]): { field: HTMLElement; select: HTMLSelectElement } => {
  const select = make('select', { id }, ...options);
  return { select, field: make('div', {}, make('label', { htmlFor: id, textContent: label }), select) };
};

/** The parts of the page that one can link to: headings, causes and procedures, whose ids never change. */
const parts = (): HTMLOptionElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.body a.anchor:not([href="#link"])')].map((anchor) => {
    const inside = anchor.closest('h3') ? '\u2003' : ''; // a subheading stands a step to the right of its heading
    const kind = anchor.closest('.cause') ? 'Cause: ' : anchor.closest('.proc') ? 'Fix: ' : '';
    return make('option', { value: anchor.hash, textContent: `${inside}${kind}${anchor.textContent}` });
  });

/** Link to this page: the form and the part are chosen, the text can be seen and is copied as a whole. */
customElements.define(
  'link-here',
  class extends HTMLElement {
    connectedCallback() {
      const name = document.querySelector('h1')?.textContent.trim() ?? document.title;
      const as = choose(
        'link-form',
        'Form',
        linkForms.map(({ label }, at) => make('option', { value: String(at), textContent: label })),
      );
      const short = this.parentElement?.querySelector('p code')?.closest('a');
      const to = choose('link-part', 'Leads to', [
        make('option', { value: '', textContent: 'The whole page' }),
        ...(short ? [make('option', { value: short.getAttribute('href') ?? '', textContent: `The page of the name, ${short.textContent}` })] : []),
        ...parts(),
      ]);
      const text = make('pre', { tabIndex: 0 });
      const said = make('span', {}, 'Copy');
      said.setAttribute('aria-live', 'polite');
      const copy = make('button', { className: 'btn', type: 'button' }, said);
      const form = make('form', {}, as.field, to.field, make('div', { className: 'out' }, text, copy));
      let timer: ReturnType<typeof setTimeout> | undefined;
      const show = () => {
        const whole = new URL(to.select.value, address()).href;
        text.textContent = linkForms[Number(as.select.value)]?.text({ address: whole, name }) ?? '';
        said.textContent = 'Copy';
      };
      form.addEventListener('change', show);
      form.addEventListener('submit', (event) => event.preventDefault());
      copy.addEventListener('click', async () => {
        await navigator.clipboard.writeText(text.textContent).then(
          () => said.replaceChildren('Copied ✓'),
          () => {
            getSelection()?.selectAllChildren(text);
            said.replaceChildren('Selected: copy by hand');
          },
        );
        clearTimeout(timer); // of an earlier copy
        timer = setTimeout(() => said.replaceChildren('Copy'), 2000);
      });
      show();
      this.replaceChildren(form);
    }
  },
);
