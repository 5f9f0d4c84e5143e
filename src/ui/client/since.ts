import { link } from './data.ts';
import { make } from './make.ts';
import { sinceThen } from './sinceText.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '.since{margin-top:12px;padding:10px 0 10px 16px;border-left:3px solid var(--link);border-block:1px solid var(--line)}.since li{margin-top:4px}.since time{font-weight:700;margin-right:6px}[data-changed]{box-shadow:-10px 0 var(--paper),-13px 0 var(--link)}',
);
document.adoptedStyleSheets.push(sheet);

/** Opened with ?since=2026-12-01 the page says what changed on it since, and marks the places. */
const tell = () => {
  const since = new URLSearchParams(location.search).get('since') ?? '';
  const list = document.getElementById('changed');
  const times = [...(list?.querySelectorAll('time') ?? [])];
  const { says, changed } = sinceThen(
    since,
    times.map(({ dateTime }) => dateTime),
    list?.localName === 'div',
    new Date().toISOString().slice(0, 10),
  );
  const banner = make('section', { className: 'since' }, make('p', {}, list ? says : 'This page keeps no list of its changes.'));
  banner.setAttribute('aria-label', 'Changes since you linked it');
  const site = list?.localName === 'div';
  const lines = changed.flatMap((at) => times[at]?.closest('li') ?? []);
  for (const line of lines) {
    const target = site ? line : document.getElementById(line.querySelector<HTMLAnchorElement>('a[href^="#"]')?.hash.slice(1) ?? '');
    target?.setAttribute('data-changed', '');
  }
  if (lines.length > 0 && !site) banner.append(make('ul', {}, ...lines.map((line) => line.cloneNode(true))));
  if (!list) banner.append(make('p', {}, make('a', { href: link('/changes/') }, 'All changes of the site')));
  const trail = document.querySelector('main nav');
  if (trail) trail.after(banner);
  else document.querySelector('main')?.prepend(banner);
};

tell();
