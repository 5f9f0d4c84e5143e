/** A text without what loggers put before each line, and with lines joined that a terminal broke; and where each of its characters stood. */
export interface Joined {
  text: string;
  /** The place in the original of each character. */
  places: number[];
}

/** Longer texts are no longer a log that somebody pasted for one error. */
const most = 20_000;

/** What loggers, compose, pipelines and boxes put before a line. Each is looked for where the one before it ended. */
const before = [
  /[\t ]{1,20}/y,
  /\[?\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\b)?\]?/y,
  /\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?/y,
  /[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,9}\])?:/y,
  /[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{3,9} {1,8}\d{1,8} [\w./-]{1,60}:\d{1,6}\]/y,
  /(?:##)?\[?(?:VERBOSE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE|SEVERE|NOTICE|stderr|stdout|error|command)\]?(?::|\b(?! occurred))/y,
  /\[[\w.:/ #-]{1,60}\](?= )/y,
  /[\w.-]{1,40} {0,20}\|(?= )/y,
  /npm (?:ERR!|error|WARN)/y,
  /[\u2500-\u257f|>#*](?=[ \n]|$)/y,
] as const;

const bare = (line: string): number => {
  let at = 0;
  for (let again = true, times = 0; again && times < 8; times++) {
    again = false;
    for (const pattern of before) {
      pattern.lastIndex = at;
      const found = pattern.exec(line);
      if (found && found[0].length > 0) {
        at += found[0].length;
        again = true;
      }
    }
  }
  return at;
};

/** Widths at which terminals and consoles break a line, also within a word. */
const widths = new Set([79, 80, 119, 120]);

/** The lines of a log as they were before they were logged. Undefined where nothing is to be taken away. */
export const joined = (text: string): Joined | undefined => {
  if (text.length > most || !text.includes('\n')) return undefined;
  const lines: { start: number; from: number; to: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).replace(/[\r\t ]{1,200}$/, '');
    lines.push({ start, from: start + bare(line), to: start + line.length });
    start = end + 1;
  }
  const width = Math.max(...lines.map(({ from, to }) => to - from));
  const full = Math.max(...lines.map(({ start, to }) => to - start));
  const whole = lines.filter(({ start, to }) => to - start === full).length > 1 || widths.has(full);
  const places: number[] = [];
  let made = '';
  let changed = false;
  const put = (from: number, to: number) => {
    made += text.slice(from, to);
    for (let at = from; at < to; at++) places.push(at);
  };
  for (const [index, { start, from, to }] of lines.entries()) {
    changed ||= from > start + 1;
    put(from, Math.max(from, to));
    const next = lines[index + 1];
    if (!next) break;
    const broken = to - from > 50 && to - from > width - 16 && next.to > next.from && !/[{}[\]|]/.test(text.charAt(next.from));
    changed ||= broken;
    if (broken && whole && to - start === full && /\w/.test(text.charAt(to - 1)) && /\w/.test(text.charAt(next.from))) continue; // within a word
    made += broken ? ' ' : '\n';
    places.push(Math.min(text.length - 1, to));
  }
  return changed && made.trim() ? { text: made, places } : undefined;
};
