import { defineMdastPlugin, markdownToHtml } from 'satteri';
import type { Source } from '#schema';

export { plain } from '#model';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Turns [^id] into a numbered link to the source, outside of code. */
export const cited = (html: string, sources: Pick<Source, 'id'>[]): string =>
  html.replace(/(<(?:code|pre)\b[\s\S]*?<\/(?:code|pre)>)|\[\^([\w-]+)\]/g, (whole, code: string | undefined, id: string | undefined) => {
    if (code || !id) return whole;
    const at = sources.findIndex((source) => source.id === id);
    if (at === -1) return ''; // a list elsewhere shows the sentence without its page’s sources
    return `<sup><a class="cite" href="#source-${id}">${at + 1}</a></sup>`;
  });

/** Angle brackets are text, never HTML, wherever they stand. */
const bracketsAreText = defineMdastPlugin({
  name: 'brackets-are-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

/** A front-matter text as HTML: code, bold, stress, links, cites. */
export const inline = (text: string, sources: Pick<Source, 'id'>[] = []): string => {
  // A sentence that begins with “409.” or “- ” is a sentence, not a list; one that begins with a placeholder is no block of HTML.
  const sentence = text
    .replaceAll('\n', ' ')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+*#><])(?=\s|\w)/, '\\$1');
  const { html } = markdownToHtml(sentence, { mdastPlugins: [bracketsAreText] });
  return cited(html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1'), sources);
};

/** A code as printed, with a place to break at each hump: Condition<wbr>Not<wbr>Met. */
export const humps = (code: string): string =>
  escaped(code).replace(/([a-z0-9])([A-Z])|([._])(?=\w)/g, (_, low?: string, high?: string, sign?: string) => (sign ? `${sign}<wbr>` : `${low}<wbr>${high}`));
