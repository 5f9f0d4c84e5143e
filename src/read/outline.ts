import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { Component, Outline } from '#model';
import { wordsIn } from '#schema';

/** The parts of an mdast node that are read here; satteri's own union has a type for each of its thirty kinds. */
interface Node {
  type: string;
  value?: string;
  name?: string;
  lang?: string | null;
  meta?: string | null;
  url?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

const textOf = (node: Node): string => node.value ?? node.children?.map(textOf).join('') ?? '';

/** Reads `key="value"` pairs; what is left over is a fault of the writer. */
export const metaOf = (meta: string): { meta: Record<string, string>; leftover: string } => {
  const pairs: Record<string, string> = {};
  const leftover = meta.replace(/([\w-]+)="([^"]*)"/g, (_, key: string, value: string) => {
    pairs[key] = value;
    return '';
  });
  return { meta: pairs, leftover: leftover.trim() };
};

const forbidden: Record<string, string> = {
  mdxjsEsm: 'No import or export in content: the layout provides the components.',
  mdxFlowExpression: 'No {expression} in content. For braces in text write `code`.',
  mdxTextExpression: 'No {expression} in content. For braces in text write `code`.',
  html: 'No HTML in content.',
};

/** Reads the body of an MDX file. Throws what the parser throws, with line and column in the message. */
export const outlineOf = (source: string): Outline => {
  const outline: Outline = { sections: [], components: [], fences: [], links: [], cites: [], anchors: [], words: 0, faults: [] };
  const slugger = new GithubSlugger();
  let section = '';

  const visit = (node: Node, parent: Component | undefined): void => {
    const spot = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    let inside = parent;
    const fault = forbidden[node.type];
    const left = /^\s*\/\*\s*([\s\S]*?)\s*\*\/\s*$/.exec(node.value ?? '')?.[1];
    if (fault) outline.faults.push({ ...spot, message: left ? `Still to write: ${left}` : fault });
    if (node.type === 'heading') {
      const heading = textOf(node);
      const slug = slugger.slug(heading).replace(/^deep-dive-/, ''); // as Heading2.astro writes it
      outline.anchors.push({ ...spot, id: slug });
      if (node.depth === 2) outline.sections.push({ ...spot, heading, slug });
      if (node.depth === 2) section = heading;
      if (node.depth === 1) outline.faults.push({ ...spot, message: 'No # heading: the layout prints the title.' });
    }
    if (node.type === 'code') {
      const { meta, leftover } = metaOf(node.meta ?? '');
      outline.fences.push({ ...spot, language: node.lang ?? '', meta, leftover, text: node.value ?? '', section });
      if (meta.id) outline.anchors.push({ ...spot, id: meta.id });
    }
    if (node.type === 'text') {
      outline.words += wordsIn(node.value ?? '');
      for (const [, id = ''] of (node.value ?? '').matchAll(/\[\^([\w-]+)\]/g)) outline.cites.push({ ...spot, id });
    }
    if (node.type === 'inlineCode') outline.words += wordsIn(node.value ?? '');
    if (node.type === 'link') outline.links.push({ ...spot, url: node.url ?? '' });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = Object.fromEntries((node.attributes ?? []).map(({ name = '…', value }) => [name, typeof value === 'string' ? value : '']));
      inside = { ...spot, name: node.name ?? '', attributes, section, parent: parent?.name ?? null, holds: [] };
      parent?.holds.push(inside.name);
      outline.components.push(inside);
      if (attributes.id) outline.anchors.push({ ...spot, id: attributes.id });
    }
    for (const child of node.children ?? []) visit(child, inside);
  };

  visit(mdxToMdast(source) as Node, undefined); // see Node: a reading subset of satteri's union
  return outline;
};
