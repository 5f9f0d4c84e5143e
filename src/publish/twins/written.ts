import { addressOf, type Entry } from '#model';
import type { Material } from '../form.ts';
import { sectionsOf, type WrittenSection } from './body.ts';

/** A body is printed once for its Markdown, its JSON and llms-full.txt. */
const kept = new WeakMap<Material, Map<Entry, WrittenSection[]>>();

/** Until it is known how to cite a source, its id stands in brackets, after a sign of Unicode’s private use area, which stands in no body. */
const mark = '\uE000';
const citation = new RegExp(`\\[${mark}([\\w-]+)\\]`, 'g');

/** The written body of an entry as sections of plain Markdown, its sources cited as `cite` says. */
export const writtenSections = (material: Material, entry: Entry, cite: (id: string) => string): WrittenSection[] => {
  const sections = kept.get(material) ?? new Map<Entry, WrittenSection[]>();
  kept.set(material, sections);
  const before = sections.get(entry);
  const { bodies, link } = material;
  const found = before ?? sectionsOf(bodies.get(`${entry.kind} ${entry.id}`) ?? '', { link, page: addressOf(entry), cite: (id) => `[${mark}${id}]` });
  sections.set(entry, found);
  return found.map((section) => ({ ...section, markdown: section.markdown.replace(citation, (_, id: string) => cite(id)) }));
};
