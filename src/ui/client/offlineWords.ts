import { dayInWords, type Edition, type Kept } from '#offline';

const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What there is to keep, before anything is. */
export const offerWords = (begun: boolean, edition: Edition | undefined): string =>
  edition
    ? `${begun ? 'A beginning is kept. The whole is' : 'It is'} ${size(edition.bytes)} to fetch and to keep: ${edition.pages.toLocaleString('en')} pages, search and recogniser, edition of ${dayInWords(edition.day)}.`
    : 'What there is to keep cannot be read: there is no network, or this copy of the site has no offline edition.';

/** What is kept, and whether the site has something newer. */
export const keptWords = ({ day, since, bytes, pages, id }: Kept, edition: Edition | undefined): string => {
  const whole = new Date(since).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const has = `Kept since ${whole}: the edition of ${dayInWords(day)}, ${pages.toLocaleString('en')} pages, ${size(bytes)}.`;
  if (!edition) return `${has} Whether there is a newer one cannot be read without network.`;
  return edition.id === id ? `${has} It is the newest.` : `${has} There is another edition, of ${dayInWords(edition.day)}.`;
};

/** Said while it is fetched. */
export const fetchingWords = (edition: Edition | undefined): string =>
  `Fetching${edition ? ` at most ${size(edition.bytes)}` : ''}. You can go on reading; until it is whole, what was kept before stays.`;

/** What a refusal means for the reader, and what to do. */
export const failureWords = (reason: string): string =>
  `It is not whole. ${
    /Quota/.test(reason)
      ? 'The browser has no room for it. Free some space, or allow this site more, and press again.'
      : /fetch|network|bad-precaching|Failed to/i.test(reason)
        ? 'The connection broke, or the site did not answer. What has come stays; press again to go on.'
        : `The browser refused: ${reason}`
  }`;

/** Why nothing can be kept in this browser at this address; undefined when it can. */
export const cannot = (secure: boolean, able: boolean): string | undefined =>
  able
    ? undefined
    : secure
      ? 'This browser cannot keep a site: it has no service worker, or not in a private window.'
      : 'A browser keeps a site only from an https address or from localhost. This page came another way.';
