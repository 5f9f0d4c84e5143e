/** A pasted text as the envelopes read it. Both strings are as long as the text, so that a place in them is the place in the text. */
export interface View {
  /** Without colours, with plain quotes and line ends, and with JSON in a string or XML in HTML written out. */
  text: string;
  /** The same in lower case. */
  lower: string;
}

const entities: Record<string, string> = { quot: '"', '#34': '"', apos: "'", '#39': "'", lt: '<', gt: '>', amp: '&' };
const escapes: Record<string, string> = { u0022: '"', u0027: "'", u003c: '<', u003e: '>', u0026: '&', n: '\n', r: ' ', t: ' ' };

// Colours, also those whose first sign was lost; an escape of JSON, also one within another; an entity of HTML; quotes, spaces and frames that editors and terminals put in place of plain signs.
const dressed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with the control character ESC
  /\u001b\[[\d;?]{0,20}[A-Za-z]|\[\d{1,2}(?:;\d{1,3}){0,3}m|\\{1,8}(?:u00(?:22|27|3[ce]|26)|["'/nrt])|&(?:quot|#34|apos|#39|lt|gt|amp);|<\/?(?:b|i|em|strong|span|br|font|mark)(?: [^<>\n]{0,100})?\/?>|^[ \t]{0,8}(?:> ?){1,4}|[\r\u00a0\u200b\ufeff\u2500-\u257f]|[\u2018-\u201f\u00ab\u00bb\u0130]/gim;

const undress = (part: string, at: number, text: string): string => {
  if (/^\\+[NRT]$/.test(part)) return part; // \Name in a class of PHP or a folder of Windows
  const name = part.replace(/^\\+|^&|;$/g, '').toLowerCase();
  const plain =
    part.startsWith('\\') && !part.startsWith('\\u001b')
      ? (escapes[name] ?? name)
      : part.startsWith('&')
        ? (entities[name] ?? ' ')
        : part === '\u0130'
          ? 'I' // the one letter whose lower case is longer
          : /[\u2018-\u201b]/.test(part)
            ? "'"
            : /[\u201c-\u201f\u00ab\u00bb]/.test(part)
              ? '"'
              : ' ';
  // The sign stands next to what it belongs to: a quote that ends a word before its room, all else behind it.
  return /["']/.test(plain) && /[^\s{[(:,=]/.test(text.charAt(at - 1)) && !text.charAt(at - 1).startsWith('\\')
    ? plain.padEnd(part.length)
    : plain.padStart(part.length);
};

/** The text without what terminals, editors, loggers and JSON put around it; of the same length. Linear in the length of the text. */
export const viewOf = (text: string): View => {
  const plain = text.replace(dressed, undress);
  return { text: plain, lower: plain.toLowerCase() };
};
