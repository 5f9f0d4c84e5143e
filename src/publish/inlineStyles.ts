const links = /<link rel="stylesheet" href="([^"]+\.css)">/g;
/** Set by Page.astro on pages that are rows of data and nothing else. */
const rows = /<html\b[^>]* data-rows\b/;

/**
 * A page that carries its styles: its first answer is all that its reader waits for. The thousands of pages that are rows of data would carry the
 * same 26 KB each; they keep their links to files that a browser loads once.
 * @param styleAt the text of a style sheet by its address
 */
export const withInlineStyles = (html: string, styleAt: (address: string) => string): string => {
  if (rows.test(html)) return html;
  const styles = [...html.matchAll(links)].map(([, address = '']) => styleAt(address));
  if (styles.length === 0) return html;
  let first = true;
  return html.replace(links, () => {
    const style = first ? `<style>${styles.join('\n')}</style>` : '';
    first = false;
    return style;
  });
};
