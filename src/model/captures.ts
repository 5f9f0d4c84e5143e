import type { TranscriptHead } from '#schema';

/** What a transcript is, in the words of its badge: never an emulator’s answer as the vendor’s. */
export const capturedFrom = ({ kind, product, version, client }: Pick<TranscriptHead, 'kind' | 'product' | 'version' | 'client'>): string =>
  kind === 'stub'
    ? `${client} against our stub`
    : `captured from ${product} ${version}${kind === 'emulator' && !/emulator/i.test(product) ? ', an emulator' : ''}`;

/** A title as a heading: its first word with a capital, unless that word is a command or a name in code. */
export const headed = (title: string): string => (/^(?!git |psql )[a-z]+[ ,:;-]/.test(title) ? title.charAt(0).toUpperCase() + title.slice(1) : title);

/** The lines of a transcript, the telling ones marked: those that carry the status or the code that came out. */
export const telling = (text: string, { shows }: Pick<TranscriptHead, 'shows'>): { line: string; mark: boolean }[] => {
  const words = shows.split(' ').filter((word) => /^[1-5]\d\d$|[A-Za-z_]{4,}|^[0-9A-Z]{5}$/.test(word) && !/^requests?$/.test(word));
  return text
    .trimEnd()
    .split('\n')
    .map((line) => ({
      line,
      mark: !line.startsWith('>') && words.some((word) => (/^\d{3}$/.test(word) ? new RegExp(`HTTP/[\\d.]+ ${word}\\b`).test(line) : line.includes(word))),
    }));
};
