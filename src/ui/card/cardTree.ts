import type { Node } from '@takumi-rs/core';
import type { Preview } from '#model';
import { verdictPaths, verdictWord } from '../client/verdicts.ts';
import { fitted } from './fit.ts';

/** The size of a card, as previews ask for it. */
export const cardSize = { width: 1200, height: 630 };

/** theme.css, light: colour and tint of each verdict; of none, ink on sunk. */
const colours = {
  never: ['#a50d1e', '#fdeceb'],
  'after-refresh': ['#00626e', '#dff3f4'],
  'after-wait': ['#7f4a00', '#fdf0d8'],
  'whole-transaction': ['#6227ad', '#f1eafc'],
  'same-request': ['#17632b', '#e4f3e6'],
  none: ['#13161b', '#f1f3f5'],
} as const;
const [ink] = colours.none;
const paper = '#fdfdfd';

type Style = NonNullable<Node['style']>;
const box = (style: Style, ...children: Node[]): Node => ({ type: 'container', style: { display: 'flex', ...style }, children });
const sans = (text: string, style: Style): Node => ({ type: 'text', text, style: { fontFamily: 'Archivo', ...style } });
const mono = (text: string, style: Style): Node => ({ type: 'text', text, style: { fontFamily: 'Commit', ...style } });
const picture = (svg: string, width: number, height: number): Node => ({
  type: 'image',
  src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
  style: { width, height, flexShrink: 0 },
});

/** The mark of the site: three bars, the right half a step lower. */
const bars = 'M1 5h12.5v4H1zM1 12h12.5v4H1zM1 19h12.5v4H1zM14.5 8H27v4H14.5zM14.5 15H27v4H14.5zM14.5 22H27v4H14.5z';
const logo = (size: number) => picture(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><path fill="${ink}" d="${bars}"/></svg>`, size, size);

/** The fork of an answer that depends, as on the plate. */
const fork = `<path fill="none" stroke="${ink}" stroke-width="3.2" d="M12 23V12.5L3.5 2.5M12 12.5l8.5-10"/>`;
const mark = (paths: string, colour: string) =>
  picture(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${colour}">${paths.replaceAll('var(--paper)', paper)}</svg>`, 68, 68);

/** The section rule with its fault: it breaks, and goes on a step lower. */
const rule = picture(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 13"><path fill="none" stroke="${ink}" stroke-width="4" d="M0 2H780"/><path fill="none" stroke="${ink}" stroke-width="2" d="M780 2l14 9"/><path fill="none" stroke="${ink}" stroke-width="4" d="M794 11H1080"/></svg>`,
  1080,
  13,
);

/** A title in words, smaller when it is long. */
const words = (text: string): Node => sans(text, { fontSize: text.length > 44 ? 72 : 88, fontWeight: 700, fontStretch: '88%', lineHeight: 1.04 });

const code = (text: string): Node => {
  const { size, lines } = fitted(text);
  return box(
    { flexDirection: 'column' },
    ...lines.map((line) => mono(line, { fontSize: size, fontWeight: 700, letterSpacing: -0.035 * size, lineHeight: 1.06, whiteSpace: 'nowrap' })),
  );
};

const plate = (statuses: string[]): Node =>
  box(
    { border: `3px solid ${ink}`, alignSelf: 'flex-start' },
    ...statuses.map((status, at) =>
      mono(status, {
        fontSize: 34,
        fontWeight: at === 0 ? 700 : 400,
        lineHeight: 1.2,
        padding: '5px 16px',
        borderLeft: at === 0 ? 'none' : `3px solid ${ink}`,
        whiteSpace: 'nowrap',
      }),
    ),
  );

/** The card of a page as a tree that the drawing library lays out: what the plate says, as large as a preview needs it. */
export const cardTree = (card: Preview, site: string): Node => {
  const [colour, tint] = colours[card.verdict ?? 'none'];
  const answer = card.verdict ? verdictWord[card.verdict] : card.says;
  const depends = !card.verdict && card.says?.startsWith('Depends');
  return box(
    { ...cardSize, flexDirection: 'column', justifyContent: 'space-between', backgroundColor: paper, color: ink, padding: '44px 60px 0' },
    box(
      { flexDirection: 'column', gap: 22 },
      box(
        { alignItems: 'center', justifyContent: 'space-between', gap: 30 },
        box({ alignItems: 'center', gap: 14 }, logo(44), sans(site, { fontSize: 36, fontWeight: 700, fontStretch: '88%' })),
        sans(card.label, { fontSize: 30, fontWeight: 600, fontStretch: '84%', color: '#434a54', whiteSpace: 'nowrap' }),
      ),
      rule,
    ),
    box(
      { flexDirection: 'column', gap: 16 },
      card.mono ? code(card.large) : words(card.large),
      box(
        { alignItems: 'center', gap: 24 },
        ...(card.statuses.length > 0 ? [plate(card.statuses)] : []),
        ...(card.title ? [sans(card.title, { fontSize: card.title.length > 60 ? 32 : 40, lineHeight: 1.25, color: '#434a54', lineClamp: 2 })] : []),
      ),
    ),
    answer === undefined
      ? box({ height: 44 })
      : box(
          { margin: '0 -60px', padding: '26px 60px 30px 48px', borderLeft: `12px solid ${colour}`, backgroundColor: tint, alignItems: 'center', gap: 22 },
          ...(card.verdict ? [mark(verdictPaths[card.verdict], colour)] : depends ? [mark(fork, ink)] : []),
          box(
            { flexDirection: 'column' },
            ...(card.verdict || depends ? [sans('May I retry?', { fontSize: 26, fontWeight: 600, fontStretch: '84%', color: '#434a54' })] : []),
            sans(answer, { fontSize: answer.length > 34 ? 42 : 54, fontWeight: 700, fontStretch: '80%', lineHeight: 1.1, color: colour, whiteSpace: 'nowrap' }),
          ),
        ),
  );
};

/** The mark of the site in a square; `maskable` leaves the outer tenth to the system’s cut (W3C Manifest, purpose maskable) and fills the ground. */
export const iconTree = (size: number, maskable: boolean): Node =>
  box(
    { width: size, height: size, alignItems: 'center', justifyContent: 'center', ...(maskable ? { backgroundColor: paper } : {}) },
    logo(Math.round(size * (maskable ? 0.56 : 0.94))),
  );
