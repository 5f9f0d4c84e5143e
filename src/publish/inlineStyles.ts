const links = /<link rel="stylesheet" href="([^"]+\.css)">/g;
/** Set by Page.astro on pages that are rows of data and nothing else. */
const rows = /<html\b[^>]* data-rows\b/;

/** A rule of one utility, however deep it stands; its class may hold escaped characters. */
const utility = /\.((?:\\.|[\w-])+)[^{},]*\{[^{}]*\}/g;
const layer = /@layer utilities\{/g;

/** Where the block that opens before `from` ends. */
const blockEnd = (text: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
};

/** A style without the utilities whose class nobody has: Tailwind gives each page those of all pages. */
export const withUsedUtilities = (style: string, used: ReadonlySet<string>): string => {
  let left = '';
  let at = 0;
  for (const { index, 0: opening } of style.matchAll(layer)) {
    const start = index + opening.length;
    const end = blockEnd(style, start);
    const kept = style.slice(start, end).replace(utility, (rule, name: string) => (used.has(name.replaceAll('\\', '')) ? rule : ''));
    left += style.slice(at, start) + kept.replace(/@media[^{]*\{\}/g, '');
    at = end;
  }
  return left + style.slice(at);
};

const classesIn = (html: string): string[] => [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.replaceAll('&amp;', '&').split(/\s+/));

/**
 * A page that carries its styles: its first answer is all that its reader waits for. The thousands of pages that are rows of data would carry the
 * same 26 KB each; they keep their links to files that a browser loads once.
 * @param styleAt the text of a style sheet by its address
 * @param scripted classes that a script may give to an element
 */
export const withInlineStyles = (html: string, styleAt: (address: string) => string, scripted: readonly string[] = []): string => {
  if (rows.test(html)) return html;
  const styles = [...html.matchAll(links)].map(([, address = '']) => styleAt(address));
  if (styles.length === 0) return html;
  const used = new Set([...classesIn(html), ...scripted]);
  let first = true;
  return html.replace(links, () => {
    const style = first ? `<style>${withUsedUtilities(styles.join('\n'), used)}</style>` : '';
    first = false;
    return style;
  });
};
