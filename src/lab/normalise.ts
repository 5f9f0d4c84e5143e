/** A value that differs from run to run, and the word that stands for it. */
export interface Rule {
  word: string;
  /** Global; its first group, where it has one, is what is replaced. */
  pattern: RegExp;
  /** Each value gets its number, so that a reader sees which ones are equal. Not for times: two may or may not be equal. */
  numbered?: true;
}

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const httpDate = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT/g;
const isoTime = /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/g;

/** Rules for every transcript. */
export const common: Rule[] = [
  { word: 'uuid', pattern: uuid, numbered: true },
  { word: 'date', pattern: httpDate },
  { word: 'time', pattern: isoTime },
];

/** Replaces what changes from run to run: a date by <date>, the second ETag by <etag-2>. */
export const normalise = (text: string, rules: Rule[]): string =>
  rules.reduce((whole, { word, pattern, numbered }) => {
    const seen: string[] = [];
    return whole.replace(pattern, (match: string, ...rest: unknown[]) => {
      const value = typeof rest[0] === 'string' ? rest[0] : match;
      if (numbered && !seen.includes(value)) seen.push(value);
      return match.replace(value, `<${word}${numbered ? `-${seen.indexOf(value) + 1}` : ''}>`);
    });
  }, text);

/** The version that the head of a transcript names. */
export const versionOf = (transcript: string): string => /^version: (.+)$/m.exec(transcript)?.[1] ?? '';

/** A text without the numbers of this version: another release of the product is no difference by itself. */
export const withoutVersion = (text: string, version: string): string =>
  (version.match(/\d+(?:\.\d+)+/g) ?? []).toSorted((a, b) => b.length - a.length).reduce((rest, number) => rest.replaceAll(number, '<version>'), text);

/** A text without the figures marked ≈: they were measured, and differ from run to run. */
export const unmeasured = (text: string): string => text.replace(/≈ ?\d+(?:\.\d+)?/g, '≈');

/** What two runs must agree in: without the day, the version of the product, and figures marked ≈ as measured. */
export const comparable = (transcript: string): string => unmeasured(withoutVersion(transcript.replace(/^captured: .*$/m, 'captured:'), versionOf(transcript)));
