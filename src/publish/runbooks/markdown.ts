import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Name } from '#model';
import { addressFindings, oursIn } from './addresses.ts';
import type { Atlas } from './atlas.ts';
import { type Edit, edited, editsOf, type Finding, type Looked } from './edits.ts';
import { type Mention, mentionsIn, pageOf, pagesOf, unlinked } from './mentions.ts';

/** The parts of an mdast node that are read here. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  identifier?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** A mention with what may be done about it. */
interface Found extends Mention {
  /** The whole code span, which becomes the text of the link; the code itself where it stands in prose. */
  span: Edit | undefined;
}

/** From one heading to the next. */
interface Part {
  start: number;
  heading: string;
  found: Found[];
  /** What its links say and where they lead. */
  links: { text: string; url: string }[];
}

const textOf = (node: Node): string => node.value ?? node.children?.map(textOf).join(/^table/.test(node.type) ? ' ' : '') ?? '';
const spanOf = ({ position }: Node): [number, number] => [position?.start.offset ?? 0, position?.end.offset ?? 0];

/** All that a reader sees, without the addresses of links: a change of ours leaves it as it is. */
const seen = (node: Node): string => node.value ?? node.children?.map(seen).join('') ?? '';

const kinds = (node: Node): string[] => [...(node.type === 'link' || node.type === 'text' ? [] : [node.type]), ...(node.children?.flatMap(kinds) ?? [])];

const parsed = (source: string, mdx: boolean): Node => (mdx ? mdxToMdast(source) : markdownToMdast(source)) as Node; // a reading subset of satteri’s union

const partsOf = (source: string, tree: Node, atlas: Atlas): Part[] => {
  const urls = new Map<string, string>();
  const parts: Part[] = [{ start: 0, heading: '', found: [], links: [] }];
  const part = (): Part => parts.at(-1) ?? { start: 0, heading: '', found: [], links: [] };

  const define = (node: Node): void => {
    if (node.type === 'definition') urls.set(node.identifier ?? '', node.url ?? '');
    node.children?.forEach(define);
  };
  const mentions = (node: Node, around: string, heading: boolean): void => {
    const [start, end] = spanOf(node);
    const quoted = node.type === 'inlineCode';
    const whole = source.slice(start, end);
    // The value of a node has lost its escapes and line starts, so the text is read as it stands; a code span must be one.
    const ticks = quoted ? (/^(`+)[\s\S]*\1$/.exec(whole)?.[1]?.length ?? -1) : 0;
    if (ticks < 0) return;
    const found = mentionsIn(whole.slice(ticks, whole.length - ticks), start + ticks, quoted, around, atlas);
    for (const [at, one] of found.entries()) {
      const place = quoted ? { start, end } : { start: one.start, end: one.end };
      const span =
        heading || (quoted && at > 0) ? undefined : { ...place, text: `[${source.slice(place.start, place.end)}](${atlas.site}${pageOf(one.name)})` };
      part().found.push({ ...one, span });
    }
  };
  const visit = (node: Node, around: string, heading: boolean): void => {
    if (node.type === 'heading') {
      parts.push({ start: spanOf(node)[0], heading: textOf(node), found: [], links: [] });
      for (const child of node.children ?? []) visit(child, textOf(node), true);
    } else if (node.type === 'link' || node.type === 'linkReference')
      part().links.push({ text: textOf(node), url: node.url ?? urls.get(node.identifier ?? '') ?? '' });
    else if (node.type === 'text' || node.type === 'inlineCode') mentions(node, around, heading);
    else if (node.children) {
      const block = ['paragraph', 'table'].includes(node.type);
      // What stands between <a> and </a> is a link already; which words those are only a browser knows.
      if (node.type === 'paragraph' && node.children.some(({ type, value }) => type === 'html' && /^<a\b/i.test(value ?? ''))) return;
      for (const child of node.children) visit(child, block ? `${part().heading}\n${textOf(node)}` : around, heading);
    }
  };
  define(tree);
  visit(tree, '', false);
  const ours = oursIn(source, atlas);
  for (const [at, one] of parts.entries()) {
    const end = parts[at + 1]?.start ?? source.length;
    one.links.push(...ours.filter(({ start }) => start >= one.start && start < end).map(({ address }) => ({ text: '', url: `${atlas.site}${address}` })));
  }
  return parts;
};

const leadsTo = (url: string, name: Name, { site = '' }: Atlas): boolean => {
  const path = (url.startsWith(site) ? url.slice(site.length) : url).replace(/[?#].*$/, '').replace(/\/?(?:\.\w+)?$/, '/');
  return pagesOf(name).some((page) => page.toLowerCase() === path.toLowerCase());
};

/** Each code once in each part: a reader in an incident comes to a part by search, and does not see the one above. */
const mentionFindings = (source: string, tree: Node, atlas: Atlas): Finding[] =>
  partsOf(source, tree, atlas).flatMap(({ found, links }) => {
    const linked = (name: Name) => links.some(({ text, url }) => text.includes(name.name) || leadsTo(url, name, atlas));
    const first = new Map<string, Found>();
    // A code in the heading is told only when the text below has none that could be linked.
    for (const one of found.toSorted((a, b) => Number(!a.span) - Number(!b.span) || a.start - b.start)) {
      const key = one.name.name.toLowerCase();
      if (!first.has(key) && !linked(one.name)) first.set(key, one);
    }
    return [...first.values()].map(({ name, start, span }) => ({ start, message: unlinked(name, atlas), edit: atlas.site ? span : undefined }));
  });

/** What is wrong in a Markdown or MDX file. */
export const lookAtMarkdown = (source: string, mdx: boolean, atlas: Atlas): Looked => {
  try {
    const tree = parsed(source, mdx);
    const addresses = addressFindings(source, atlas);
    const mentions = mentionFindings(source, tree, atlas);
    const before = edited(source, editsOf(addresses));
    const reads = (finding: Finding): boolean => {
      if (!finding.edit) return true;
      const after = edited(source, editsOf([...addresses, finding]));
      return reading(parsed(after, mdx)) === base;
    };
    const base = reading(parsed(before, mdx));
    const all = reading(parsed(edited(source, editsOf([...addresses, ...mentions])), mdx)) === base;
    // A parser may read a link otherwise than meant, in a place that nobody thought of: then there is none.
    return { findings: [...addresses, ...(all ? mentions : mentions.map((one) => (reads(one) ? one : { ...one, edit: undefined })))] };
  } catch (fault) {
    return { findings: [], unread: `no Markdown that can be read: ${(fault instanceof Error ? fault.message : String(fault)).split('\n')[0]}` };
  }
};

const reading = (tree: Node): string => `${seen(tree)}\n${kinds(tree).join(' ')}`;
