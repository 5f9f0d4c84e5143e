import { dayInWords } from './edition.ts';

/** Why a page comes from the copy. */
export type Why = 'no network' | 'no answer in time' | { status: number };

/** How long a reader waits for the network before the copy answers, in ms. */
export const patience = 2000;

const reason = (why: Why): string =>
  why === 'no network'
    ? 'the network did not answer'
    : why === 'no answer in time'
      ? `the network did not answer within ${patience / 1000} seconds`
      : `the site answered ${why.status}`;

/** What stands above everything that comes from the copy. */
export const keptLine = (day: string, why: Why, known = true): string =>
  `Kept copy of ${dayInWords(day)}; ${reason(why)}.${known ? '' : ' This address is not in the copy.'}`;

/** Where the worker answers with the look of the line. */
export const lineStyle = 'offline/kept.css';

/** The look of the line. Our pages allow no style but their own and those of files; both themes have the variables. */
export const lineCss =
  '.kept{margin:0;padding:8px 24px;background:var(--marker);color:var(--ink);font:600 .875rem/1.4 var(--sans)}.kept a{color:inherit}@media(max-width:560px){.kept{padding:8px 16px}}';

/**
 * A kept page with the line above its content, after the link that skips to it: as markup and not by script, so that it is there with the first paint.
 * @param base where the site begins: / or /docs/faults/
 */
export const withLine = (html: string, line: string, base: string): string =>
  html
    .replace(/<\/head>/, (head) => `<link rel="stylesheet" href="${base}${lineStyle}">${head}`)
    .replace(
      /<body\b[^>]*>(?:<a class="vh skip"[^>]*>[^<]*<\/a>)?/,
      (before) => `${before}<p class="kept" role="status">${line} <a href="${base}offline/">What is kept</a></p>`,
    );
