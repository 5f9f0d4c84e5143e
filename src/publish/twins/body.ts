import GithubSlugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { asPasted } from '#model';
import type { TwinSection } from '#schema';
import { fenceLine, metaOf } from './fences.ts';
import { heading, type Node, paragraph, printed, strong, text, textOf, verbatim } from './node.ts';
import type { Ground } from './prose.ts';

/** What confirms a cause and what removes it stand in one list. */
const listed = (nodes: Node[]): Node[] => {
  const items = nodes.filter(({ type }) => type === 'listItem');
  const before = nodes.filter(({ type }) => type !== 'listItem');
  return items.length > 0 ? [...before, { type: 'list', ordered: false, spread: false, children: items }] : before;
};

/** A section of a written body as plain Markdown, without its heading. */
export type WrittenSection = Omit<TwinSection, 'address'>;

const phrasing = ['text', 'link', 'inlineCode', 'emphasis', 'strong', 'break', 'html'];

/** Words that stand directly in a component become a paragraph. */
const asBlocks = (nodes: Node[]): Node[] => {
  const found: Node[] = [];
  let words: Node[] | undefined;
  for (const node of nodes) {
    if (!phrasing.includes(node.type)) {
      words = undefined;
      found.push(node);
    } else if (words) words.push(node);
    else {
      words = [node];
      found.push({ type: 'paragraph', children: words });
    }
  }
  return found;
};

/** The same blocks, the first one begun with a word in bold. */
const begun = (word: string, nodes: Node[]): Node[] => {
  const [first, ...rest] = nodes;
  return first?.type === 'paragraph' ? [paragraph(strong(word), text(' '), ...(first.children ?? [])), ...rest] : [paragraph(strong(word)), ...nodes];
};

const withoutPrefix = (words: string): string => words.replace(/^Deep dive: (.)/, (_, first: string) => first.toUpperCase());

/** A text in which citations are what the page makes of them. */
const cited = (value: string, { cite }: Ground): Node[] =>
  value
    .replaceAll('\n', ' ')
    .split(/\[\^([\w-]+)\]/)
    .flatMap((piece, at) => (piece === '' ? [] : at % 2 ? [verbatim(cite(piece))] : [text(piece)]));

const attribute = ({ attributes = [] }: Node, name: string): string => {
  const value = attributes.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

const titleOf = (title: string, ground: Ground): Node[] =>
  ((markdownToMdast(title) as Node).children?.[0]?.children ?? []).flatMap((one) => plain(one, ground)); // see Node: a reading subset of satteri’s union

/** A node of a body as nodes of plain Markdown: components become headings, lists and quotes. */
const plain = (node: Node, ground: Ground): Node[] => {
  const inside = () => (node.children ?? []).flatMap((one) => plain(one, ground));
  if (node.type === 'text') return cited(node.value ?? '', ground);
  if (node.type === 'code') {
    const meta = metaOf(node.meta ?? '');
    const value = meta.effect ? asPasted(node.value ?? '') : node.value;
    return [fenceLine(node.lang ?? '', meta, ground), { type: 'code', lang: node.lang, value }];
  }
  if (node.type === 'link') {
    const url = node.url ?? '';
    return [{ type: 'link', url: url.startsWith('#') ? ground.link(ground.page) + url : url.startsWith('/') ? ground.link(url) : url, children: inside() }];
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [node.children ? { ...node, children: inside() } : node];
  const body = asBlocks(inside());
  if (node.name === 'Cause' || node.name === 'Procedure') return [heading(3, ...titleOf(attribute(node, 'title'), ground)), ...listed(body)];
  if (node.name === 'Confirm') return [{ type: 'listItem', spread: false, children: begun('Confirmed by:', body) }];
  if (node.name === 'Remove') return [{ type: 'listItem', spread: false, children: begun('Fix:', body) }];
  if (node.name === 'Note') return [{ type: 'blockquote', children: begun('Note:', body) }];
  return body;
};

/** What in a section has an address of its own. */
const partsIn = (nodes: Node[], slugs: Map<Node, string>): WrittenSection['parts'] =>
  nodes.flatMap((node): WrittenSection['parts'] => {
    const inner = partsIn(node.children ?? [], slugs);
    const slug = slugs.get(node);
    if (slug !== undefined) return [{ kind: 'heading', fragment: slug, title: textOf(node) }];
    if (node.type === 'code') {
      const { id } = metaOf(node.meta ?? '');
      return id ? [{ kind: 'command', fragment: id }] : [];
    }
    const fragment = attribute(node, 'id');
    return fragment ? [{ kind: node.name === 'Cause' ? 'cause' : 'procedure', fragment, title: attribute(node, 'title') }, ...inner] : inner;
  });

/** The fragments of all headings, in order, as the pages have them. */
const slugsOf = (nodes: Node[]): Map<Node, string> => {
  const slugger = new GithubSlugger();
  const visit = (node: Node): [Node, string][] => [
    ...(node.type === 'heading' ? [[node, slugger.slug(textOf(node)).replace(/^deep-dive-/, '')] as [Node, string]] : []),
    ...(node.children ?? []).flatMap(visit),
  ];
  return new Map(nodes.flatMap(visit));
};

/** The MDX body of an entry as sections of plain Markdown. @throws what the parser throws; the check before every build rules it out */
export const sectionsOf = (body: string, ground: Ground): WrittenSection[] => {
  const nodes = (mdxToMdast(body) as Node).children ?? []; // see Node
  const slugs = slugsOf(nodes);
  const starts = nodes.flatMap(({ type, depth }, at) => (type === 'heading' && depth === 2 ? [at] : []));
  return starts.map((start, at) => {
    const [first, ...rest] = nodes.slice(start, starts[at + 1]);
    const fragment = (first && slugs.get(first)) ?? '';
    return {
      heading: withoutPrefix(first ? textOf(first) : ''),
      fragment,
      markdown: printed(rest.flatMap((node) => plain(node, ground))),
      parts: partsIn(rest, slugs),
    };
  });
};
