import { base } from './data.ts';
import { dropValues, keptValues } from './keptValues.ts';
import { make } from './make.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '.ph.own{border-bottom-style:solid;font-weight:700}.own-said{padding:8px 0;border-top:1px solid var(--line)}.own-said code{font-weight:700;overflow-wrap:anywhere}',
);
document.adoptedStyleSheets.push(sheet);

/** Placeholders that mean something else on every page: they are filled only on pages of the provider itself. */
const common = ['name', 'key', 'url', 'table', 'request-id', 'namespace', 'pid', 'etag'];

/** Puts the reader’s values in place of the placeholders of the commands, says so, and takes them out again with one click. */
const fill = () => {
  const kept = keptValues();
  if (!kept) return;
  const path = `/${location.pathname.slice(base.length)}`;
  const own = path.startsWith(`/errors/${kept.provider}/`) || path.startsWith('/e/');
  if (!own && !/^\/(?:compare|playbooks)\//.test(path)) return;
  const filled: { spot: HTMLElement; before: string }[] = [];
  const used = new Set<string>();
  for (const spot of document.querySelectorAll<HTMLElement>('pre .ph')) {
    const name = (spot.textContent ?? '').toLowerCase().replaceAll('_', '-');
    const value = kept.values[name];
    if (value === undefined || (!own && common.includes(name))) continue;
    filled.push({ spot, before: spot.textContent ?? '' });
    spot.textContent = value;
    spot.classList.add('own');
    used.add(`${name} ${value}`);
  }
  const place = document.querySelector('.plate') ?? document.querySelector('.body') ?? document.querySelector('main > *');
  if (filled.length === 0 || !place) return;
  const clear = make('button', { className: 'btn', type: 'button' }, 'Clear');
  const said = make('p', { className: 'sm own-said' }, 'Your values, from the text you pasted, stand in the commands: ');
  for (const [at, one] of [...used].entries()) said.append(at > 0 ? ', ' : '', make('code', {}, one.slice(one.indexOf(' ') + 1)));
  said.append('. Kept in this tab only. ', clear);
  said.setAttribute('role', 'note');
  place.before(said);
  clear.addEventListener('click', () => {
    for (const { spot, before } of filled) {
      spot.textContent = before;
      spot.classList.remove('own');
    }
    dropValues();
    said.replaceChildren('Cleared.');
    said.setAttribute('role', 'status');
  });
};

fill();
