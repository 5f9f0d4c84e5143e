/** Where a message template stands in a text, and what its named parts were there. */
export interface Fit {
  start: number;
  end: number;
  values: Record<string, string>;
}

/** How long one named part may be. */
const most = 300;

/** The fixed parts of a template and the names between them: `relation "{table}"` → ['relation "', '"'], ['table']. */
const pieces = (template: string): { fixed: string[]; names: string[] } => {
  const split = template.split(/\{([^{}]{1,40})\}/);
  return { fixed: split.filter((_, at) => at % 2 === 0), names: split.filter((_, at) => at % 2 === 1) };
};

/**
 * Finds a template with {named} parts in a text: by its fixed parts alone, one after another, so in time linear in the text.
 * A template with fewer than 12 fixed letters fits too much and is never found.
 */
export const fit = (text: string, lower: string, template: string): Fit | undefined => {
  const { fixed, names } = pieces(template);
  if (fixed.join('').replace(/[^A-Za-z]/g, '').length < 12) return undefined;
  const parts = fixed.map((part) => part.toLowerCase());
  const anchor = parts.findIndex((part) => part.trim() !== '');
  const first = parts[anchor] ?? '';
  for (let start = lower.indexOf(first), tries = 0; start >= 0 && tries < 50; start = lower.indexOf(first, start + 1), tries++) {
    const values: Record<string, string> = {};
    let at = start + first.length;
    let whole = true;
    for (let index = anchor + 1; index < parts.length && whole; index++) {
      const part = parts[index] ?? '';
      const line = lower.indexOf('\n', at);
      const next = part === '' ? Math.min(line < 0 ? lower.length : line, at + most) : lower.indexOf(part, at);
      whole = next >= 0 && next - at <= most;
      if (!whole) break;
      values[names[index - 1] ?? ''] = text.slice(at, next).trim();
      at = next + part.length;
    }
    if (whole) return { start, end: at, values };
  }
  return undefined;
};
