import { type Entry, relations } from '#model';
import type { Source } from '#schema';
import type { Material } from '../form.ts';
import { toIds } from './references.ts';

/** Fields that are shown as a system prints them: no Markdown, no links. */
const asPrinted = ['command', 'template', 'contexts', 'code', 'excerpt'];

/** A text with its links to pages of ours written whole; what stands in `code` is left alone. */
export const withLinks = (text: string, page: string, link: Material['link']): string =>
  text
    .split(/(`+[^`]*`+)/)
    .map((piece, at) =>
      at % 2 ? piece : piece.replace(/\]\(([/#][^)\s]*)\)/g, (_, url: string) => `](${url.startsWith('#') ? `${link(page)}${url}` : link(url)})`),
    )
    .join('');

const textOf = (text: string, key: string, page: string, link: Material['link']): string => {
  if (/^evidence\/\S+$/.test(text)) return link(`/${text}`);
  if (/^\/[^\s]*\/(#\S+)?$/.test(text)) return link(text);
  return asPrinted.includes(key) ? text : withLinks(text, page, link);
};

const mapped = (value: unknown, key: string, page: string, link: Material['link']): unknown => {
  if (typeof value === 'string') return textOf(value, key, page, link);
  if (Array.isArray(value)) return value.map((one) => mapped(one, key, page, link));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, name, page, link)]));
};

/** Puts `value` where `path` leads in what `mapped` made. */
const put = (data: unknown, path: (string | number)[], value: unknown): void => {
  const [last] = path.slice(-1);
  const around = path.slice(0, -1).reduce((part, key) => (part as Record<string | number, unknown>)[key], data); // a path of this very data, from relations()
  if (last !== undefined) (around as Record<string | number, unknown>)[last] = value; // the same
};

/** What an entry states, with links written whole and every id of another page resolved. */
export const resolved = (material: Pick<Material, 'graph' | 'link'>, entry: Entry, page: string): unknown => {
  const data = mapped(entry.data, '', page, material.link);
  for (const { path, kind, id } of relations(entry)) put(data, path, toIds(material, kind, [id])[0]);
  return data;
};

/** Sources with the addresses of our captures written whole. */
export const resolvedSources = (link: Material['link'], sources: readonly Source[]): Source[] =>
  sources.map((source) => ({ ...source, address: source.address.startsWith('evidence/') ? link(`/${source.address}`) : source.address }));
