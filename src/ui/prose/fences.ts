import type { ShikiTransformer } from 'shiki';
import { placeholder, placeholders } from '#model';
import { commandPieces } from '#schema';

type Root = Parameters<NonNullable<ShikiTransformer['code']>>[0];
type Child = Root['children'][number];

/** Token kinds of Shiki’s css-variables theme, and the class each gets: colours come from the theme, never from a style attribute (CSP). */
const classes: Record<string, string> = {
  keyword: 'hk',
  string: 'hs',
  'string-expression': 'hs',
  constant: 'hn',
  function: 'hf',
  comment: 'hc',
  parameter: '',
  punctuation: '',
  link: 'hf',
};

const text = (value: string): Child => ({ type: 'text', value });
const element = (tagName: string, className: string, children: Child[]): Child => ({ type: 'element', tagName, properties: { class: className }, children });

/** A command as nodes: placeholders marked, an option kept on one line with its value, so that the command wraps between options. */
export const commandNodes = (command: string): Child[] => {
  const withPlaceholders = (part: string): Child[] =>
    part.split(placeholders).flatMap((piece, at) => (piece === '' ? [] : at % 2 ? [element('i', 'ph', [text(placeholder(piece))])] : [text(piece)]));
  return command
    .split(commandPieces)
    .flatMap((part, at) => (part === '' ? [] : at % 2 && part.length <= 43 ? [element('span', 'tok', withPlaceholders(part))] : withPlaceholders(part)));
};

const shells = ['bash', 'powershell', 'kusto'];

/** What Shiki makes of a fence: no style attributes, classes for tokens, the fence’s meta as data attributes for Fence.astro. */
export const fences: ShikiTransformer = {
  name: 'faultbook:fences',
  pre(node) {
    const meta = String(this.options.meta?.__raw ?? '');
    node.properties = { 'data-language': String(this.options.lang) };
    for (const [, key = '', value = ''] of meta.matchAll(/([\w-]+)="([^"]*)"/g)) node.properties[`data-${key}`] = value;
  },
  code(node) {
    const lang = String(this.options.lang);
    if (shells.includes(lang) || (lang === 'sql' && /<[a-z][a-z0-9-]*>/.test(this.source))) node.children = commandNodes(this.source);
  },
  line(node) {
    node.properties = {};
  },
  span(node) {
    const kind = /--astro-code-token-([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    node.properties = kind && classes[kind] ? { class: classes[kind] } : {};
  },
  // Lines and tokens without a class need no element: half of the bytes of a highlighted sample.
  root(root) {
    const bare = (node: Child): Child[] => {
      if (node.type !== 'element') return [node];
      node.children = (node.children as Child[]).flatMap(bare) as typeof node.children; // MDX widens the union with nodes that Shiki never makes
      return node.tagName === 'span' && Object.keys(node.properties).length === 0 ? node.children : [node];
    };
    root.children = (root.children as Child[]).flatMap(bare) as typeof root.children; // a root holds the same nodes as an element
  },
};
