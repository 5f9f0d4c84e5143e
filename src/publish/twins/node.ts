import type { Nodes } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The parts of an mdast node that are read and made here; the unions of the parsers have a type for each of their thirty kinds. */
export interface Node {
  type: string;
  value?: string;
  name?: string | null;
  lang?: string | null;
  meta?: string | null;
  url?: string;
  depth?: number;
  ordered?: boolean;
  spread?: boolean;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

/** The text of a node, without markup. */
export const textOf = (node: Node): string => node.value ?? node.children?.map(textOf).join('') ?? '';

export const text = (value: string): Node => ({ type: 'text', value });
export const strong = (value: string): Node => ({ type: 'strong', children: [text(value)] });
export const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });
export const heading = (depth: number, ...children: Node[]): Node => ({ type: 'heading', depth, children });
/** Markdown that is printed as it stands, where a printer would escape it: [1]. */
export const verbatim = (value: string): Node => ({ type: 'html', value });

/** Nodes as Markdown: lists with -, fences, tables without padding. */
export const printed = (children: Node[]): string =>
  toMarkdown({ type: 'root', children } as Nodes, {
    // what is made here and what satteri parses are nodes of mdast
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trim();
