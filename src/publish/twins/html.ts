import type { Nodes as Html } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { htmlToHast } from 'satteri';
import type { Material } from '../form.ts';
import { type Node, printed, textOf } from './node.ts';

/** A page that only its template knows, read from its HTML. */
export interface TextPage {
  title: string;
  summary: string;
  /** Everything below the title, as Markdown. */
  text: string;
}

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What a reader of Markdown has no use for: the way back, controls of forms, what only a script fills. */
const withoutControls = (html: string): string =>
  html
    .replace(/<(script|style|template|form|nav|svg|button)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<details\b[^>]*data-filters[\s\S]*?<\/details>|<noscript>|<\/noscript>/g, '');

const withWholeLinks = (node: Node, page: string, link: Material['link']): Node => {
  const { url } = node;
  const whole = url === undefined ? {} : { url: url.startsWith('#') ? link(page) + url : url.startsWith('/') ? link(url) : url };
  return { ...node, ...whole, ...(node.children ? { children: node.children.map((one) => withWholeLinks(one, page, link)) } : {}) };
};

/** A page as Markdown, from its HTML as Astro writes it: addresses from the root of the site. */
export const textPage = (html: string, page: string, link: Material['link']): TextPage => {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const tree = toMdast(htmlToHast(withoutControls(main)) as Html) as Node; // satteri’s tree is hast; see Node
  const children = (tree.children ?? []).map((one) => withWholeLinks(one, page, link));
  const at = children.findIndex(({ type, depth }) => type === 'heading' && depth === 1);
  const title = children[at];
  return {
    title: title ? textOf(title) : unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    summary: unescaped(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    text: printed(children.slice(at + 1)),
  };
};
